import { afterEach, describe, expect, it } from "vitest";
import { type ChildPool, childPool } from "../src/extraction/child-pool.js";

const entry = new URL("./children/unruly.mjs", import.meta.url);
const pools: ChildPool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

function poolOf(jobs: number, limits = { memory: 40, deadline: 20_000 }, program = entry): ChildPool {
  const pool = childPool({ entry: program, jobs, limits });
  pools.push(pool);
  return pool;
}

/** What becomes of an article with these words: themselves, or why there is no record. */
async function read(pool: ChildPool, content: string): Promise<string> {
  const { article, failure } = await pool.run({
    item: { input: content, kind: "text", content, source: { kind: "text" } },
    options: { again: false },
  });
  return article?.text ?? `${failure?.code}: ${failure?.message}`;
}

describe("a pool of processes", () => {
  it("ends one that takes too long, and reads the next article", async () => {
    const pool = poolOf(1, { memory: 40, deadline: 400 });
    expect(await read(pool, "loop")).toBe("over-limit: reading it takes longer than 0.4 seconds");
    const patient = poolOf(1);
    expect(await Promise.all(["a", "b"].map((words) => read(patient, words)))).toEqual(["a", "b"]);
  });

  it("survives one that takes all memory or crashes, and reads the next article", async () => {
    const pool = poolOf(1);
    expect(await Promise.all(["memory", "a", "crash", "b"].map((words) => read(pool, words)))).toEqual([
      "over-limit: reading it takes more memory than 40 MB",
      "a",
      "over-limit: the process that read it broke off",
      "b",
    ]);
  });

  it("goes on beside one that is stuck", async () => {
    const pool = poolOf(2, { memory: 40, deadline: 3000 });
    void read(pool, "loop");
    expect(await read(pool, "a")).toBe("a");
    expect(await read(pool, "b")).toBe("b");
  });

  it("passes on what is a fault of the program", async () => {
    await expect(read(poolOf(1), "fault")).rejects.toThrow("a fault of its own");
    const missing = new URL("./children/missing.mjs", import.meta.url);
    await expect(read(poolOf(1, undefined, missing), "a")).rejects.toThrow("does not start");
  });

  it("starts nothing once it is closed, not even for a task given just before", async () => {
    const pool = poolOf(1);
    const late = read(pool, "a");
    pool.close();
    await expect(late).rejects.toThrow("closed");
    await expect(read(pool, "b")).rejects.toThrow("closed");
  });
});
