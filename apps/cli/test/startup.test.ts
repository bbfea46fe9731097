import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dist, saidby } from "./saidby.js";

/** Chunks of the built program that hold one of these packages. */
function chunksWith(...packages: readonly string[]): string[] {
  const held = new RegExp(`node_modules/(\\.pnpm/)?(${packages.join("|")})@`);
  return readdirSync(dist)
    .filter((name) => name.endsWith(".js"))
    .filter((name) => held.test(readFileSync(join(dist, name), "utf8")));
}

const readerChunks = chunksWith("ink", "react", "yoga-layout");
const zodChunks = chunksWith("zod");
/** What only pages, feeds, mail and addresses need. */
const sourceChunks = chunksWith("undici", "parse5", "postal-mime");

/** Names of the chunks that a run loads, told by a module hook. */
async function loadedChunks(args: readonly string[]): Promise<string[]> {
  const hook = `import { registerHooks } from "node:module";
    const seen = [];
    registerHooks({ load(url, context, next) { seen.push(url); return next(url, context); } });
    process.on("exit", () => process.stderr.write("LOADED " + JSON.stringify(seen)));`;
  const nodeArgs = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
  const { stderr } = await saidby(args, { nodeArgs, input: "“No,” Ana Berg said." });
  const urls: string[] = JSON.parse(stderr.slice(stderr.indexOf("LOADED ") + "LOADED ".length));
  return urls.filter((url) => url.includes("/dist/")).map((url) => url.slice(url.lastIndexOf("/") + 1));
}

describe("what a command loads", () => {
  it("is tested on a build that names its modules", () => {
    expect(readerChunks.length).toBeGreaterThan(0);
    expect(zodChunks.length).toBeGreaterThan(0);
    expect(sourceChunks.length).toBeGreaterThan(1);
  });

  it.each([["--help"], ["extract", "--help"], ["extract"], ["schema"], ["read", "-"]].map((args) => [args]))(
    "%j does without Ink and React",
    async (args) => {
      const loaded = await loadedChunks(args);
      expect(loaded).toContain("cli.js");
      expect(loaded.filter((chunk) => readerChunks.includes(chunk))).toEqual([]);
    },
  );

  it.each([["extract"], ["read", "-"]].map((args) => [args]))(
    "%j of a text does without what pages need",
    async (args) => {
      expect((await loadedChunks(args)).filter((chunk) => sourceChunks.includes(chunk))).toEqual([]);
    },
  );

  it("--help does without the schemas as well", async () => {
    const loaded = await loadedChunks(["--help"]);
    expect(loaded.filter((chunk) => zodChunks.includes(chunk))).toEqual([]);
  });
});

describe("the built program", () => {
  it("imports nothing but Node.js", () => {
    const imports = readdirSync(dist)
      .filter((name) => name.endsWith(".js"))
      .flatMap((name) => [...readFileSync(join(dist, name), "utf8").matchAll(/^import .*?from "([^"]+)";$/gm)])
      .map((match) => match[1] ?? "")
      .filter((name) => !name.startsWith("node:") && !name.startsWith("./"));
    expect(imports).toEqual([]);
  });

  it("carries the licences of what is bundled", () => {
    const notices = readFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of ["ink", "react", "zod", "@noble/hashes", "yoga-layout", "undici", "parse5", "postal-mime"])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
  });
});
