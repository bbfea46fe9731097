import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findNode20 } from "./find-node20.js";

const home = fileURLToPath(new URL("..", import.meta.url));
const pnpm = fileURLToPath(new URL("../../../node_modules/.bin/pnpm", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "saidby-package-"));
const installed = join(folder, "node_modules", "@org", "core");

const dependencies = ["@exodus/bytes", "@noble/hashes", "entities", "htmlparser2", "parse5", "zod"];

/** Packs the package as for a registry and unpacks it as an install would, its dependencies beside it. */
beforeAll(() => {
  execFileSync(pnpm, ["pack", "--pack-destination", folder], { cwd: home, stdio: "pipe" });
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "no archive";
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, archive), "-C", installed, "--strip-components=1"]);
  for (const name of dependencies) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(home, "node_modules", name)), link, "dir");
  }
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}

interface Manifest {
  dependencies: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
}

const manifest = (): Manifest => JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Manifest;

describe("the packed package", () => {
  it("carries the licence of the code, and the notice of whom and under what licence the weights come from", () => {
    expect(readFileSync(join(installed, "LICENSE"), "utf8")).toContain("MIT");
    const notice = readFileSync(join(installed, "NOTICE"), "utf8");
    for (const weights of filesIn(join(installed, "dist/models")).filter((file) => file.endsWith(".weights.js")))
      expect(notice).toContain(weights.replace(/\.js$/, ".ts"));
    expect(notice).toContain("CC-BY-SA-4.0");
    expect(JSON.parse(readFileSync(join(installed, "package.json"), "utf8"))).toHaveProperty(
      "license",
      "MIT AND CC-BY-SA-4.0",
    );
  });

  it("holds the build and no tests, sources or reports", () => {
    const files = filesIn(installed);
    expect(files).toContain("dist/index.js");
    expect(
      files.filter((name) => !/^(?:package\.json|LICENSE|NOTICE|README\.md|dist\/.+\.(?:js|d\.ts))$/.test(name)),
    ).toEqual([]);
    expect(files.filter((name) => /\.test\./.test(name))).toEqual([]);
  });

  it("depends on exact versions of few packages", () => {
    const declared = manifest().dependencies;
    expect(Object.keys(declared).sort()).toEqual([...dependencies]);
    for (const version of Object.values(declared)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("exports only files that it holds", () => {
    const files = new Set(filesIn(installed));
    const targets = Object.values(manifest().exports).flatMap((entry) =>
      typeof entry === "string" ? [entry] : [entry.types, entry.default],
    );
    expect(targets.filter((target) => !files.has(target.replace("./", "")))).toEqual([]);
  });
});

const script = `
import { extract, parseArticle } from "@org/core";
import { articleJsonSchema, parseArticle as parse } from "@org/core/schema";
import * as view from "@org/core/view";
import * as exports from "@org/core/export";
const article = parse(extract("“We asked for years,” Mara Lindqvist said on Tuesday.", { publishedAt: "2026-03-12" }));
const { speaker, content: [words], time } = article.statements[0];
console.log(speaker.name + " | " + article.text.slice(words.start, words.end) + " | " + article.times.find(({ id }) => id === time).value);
console.log(parse === parseArticle, articleJsonSchema().type, Object.keys(view).length > 0, Object.keys(exports).length > 0);
`;

function runWith(node: string): string {
  const file = join(folder, "script.mjs");
  writeFileSync(file, script);
  return execFileSync(node, [file], { cwd: folder, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });
}

const expected = "Mara Lindqvist | “We asked for years,” | 2026-03-10\ntrue object true true\n";

describe("a script that imports it", () => {
  it("runs under the Node of the tests", () => {
    expect(runWith(process.execPath)).toBe(expected);
  });

  const node20 = findNode20();

  it.skipIf(node20 === null)("runs under Node 20", () => {
    expect(runWith(node20 ?? "")).toBe(expected);
  });
});

/** Bytes, gzipped: all of extract with its models, and without them. */
const largestBundle = 2_000_000;
const largestWithoutModels = 250_000;

/** Leaves the weights out, as a page may load them apart. */
const withoutModels = {
  name: "without-models",
  load: (id: string): string | null =>
    /[\\/]models[\\/]\w+\.weights\.js$/.test(id) ? "export const [posModel, namesModel] = [null, null];" : null,
};

describe("a bundle for browsers", () => {
  it("asks for nothing of Node and nothing from outside", async () => {
    const input = join(folder, "entry.mjs");
    writeFileSync(input, 'import { extract } from "@org/core";\nglobalThis.extract = extract;\n');
    const bundle = await rolldown({ input, platform: "browser", logLevel: "silent" });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    await bundle.close();
    expect(output).toHaveLength(1);
    const { code, imports, dynamicImports } = output[0];
    expect([...imports, ...dynamicImports]).toEqual([]);
    expect(gzipSync(code).length).toBeLessThan(largestBundle);
    expect(code).not.toMatch(/["']node:|require\(|\bprocess\.(?:env|versions)|\bBuffer\b/);
    console.log(
      `extract for browsers: ${Math.round(code.length / 1024)} KB, ${Math.round(gzipSync(code).length / 1024)} KB gzipped`,
    );
  });

  it("is small when the models are left out of it", async () => {
    const input = join(folder, "entry-alone.mjs");
    writeFileSync(input, 'import { extract } from "@org/core";\nglobalThis.extract = extract;\n');
    const bundle = await rolldown({ input, platform: "browser", logLevel: "silent", plugins: [withoutModels] });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    await bundle.close();
    const size = gzipSync(output[0].code).length;
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThan(largestWithoutModels);
    console.log(`extract for browsers without models: ${Math.round(size / 1024)} KB gzipped`);
  });

  it("that takes only extract runs without a global of Node", async () => {
    const input = join(folder, "bare.mjs");
    writeFileSync(
      input,
      'import { extract } from "@org/core";\nglobalThis.result = extract("“Why?” Mara Lindqvist asked.").statements.length;\n',
    );
    const bundle = await rolldown({ input, platform: "browser", logLevel: "silent" });
    const { output } = await bundle.generate({ format: "iife" });
    await bundle.close();
    const page: Record<string, unknown> = createContext({ TextEncoder, TextDecoder });
    runInContext(output[0].code, page);
    expect(page.result).toBe(1);
  });
});
