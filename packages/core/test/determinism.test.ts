import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { findNode20 } from "./find-node20.js";

const samples = new URL("../../../samples/", import.meta.url);
const built = new URL("../dist/index.js", import.meta.url);

/** The environment of a reader whose clock, calendar and letters differ from those of most: 05:45 ahead, and i is no small I. */
const elsewhere = { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

/** Prints the hash of the record of each sample, by name; run in a process of its own with the built package. */
const script = `
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
const [built, samples] = process.argv.slice(-2);
const { extract } = await import(built);
const hashes = {};
for (const name of readdirSync(new URL(samples)).filter((name) => name.endsWith(".txt")).sort()) {
  const record = extract(readFileSync(new URL(name, samples), "utf8"), { publishedAt: "2026-03-12" });
  hashes[name] = createHash("sha256").update(JSON.stringify(record)).digest("hex");
}
console.log(JSON.stringify({ version: process.versions.node, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, hashes }));
`;

interface Run {
  version: string;
  zone: string;
  hashes: Record<string, string>;
}

function runIn(node: string, environment: Record<string, string>): Run {
  const output = execFileSync(node, ["--input-type=module", "--eval", script, "--", built.href, samples.href], {
    env: { ...process.env, NODE_OPTIONS: "", ...environment },
    encoding: "utf8",
  });
  return JSON.parse(output) as Run;
}

/** Extracting all samples cold takes seconds where other work goes on at the same time. */
const patience = 60_000;

describe("the records of all samples", { timeout: patience }, () => {
  const here = runIn(process.execPath, { TZ: "UTC", LANG: "C", LC_ALL: "C" });
  const names = readdirSync(samples).filter((name) => name.endsWith(".txt"));

  it("are made by the built package, one a sample", () => {
    expect(Object.keys(here.hashes)).toEqual(names.sort());
    expect(names.length).toBeGreaterThan(0);
  });

  it("are the same from the sources as from the built package", () => {
    for (const name of names) {
      const record = extract(readFileSync(new URL(name, samples), "utf8"), { publishedAt: "2026-03-12" });
      expect([name, createHash("sha256").update(JSON.stringify(record)).digest("hex")]).toEqual([
        name,
        here.hashes[name],
      ]);
    }
  });

  it("are the same in Kathmandu with Turkish letters", () => {
    const there = runIn(process.execPath, elsewhere);
    expect(there.zone).not.toBe(here.zone);
    expect(there.hashes).toEqual(here.hashes);
  });

  const node20 = findNode20();

  it.skipIf(node20 === null)("are the same under Node 20, in Kathmandu with Turkish letters", () => {
    const there = runIn(node20 ?? "", elsewhere);
    expect(there.version).toMatch(/^20\./);
    expect(there.hashes).toEqual(here.hashes);
  });
});
