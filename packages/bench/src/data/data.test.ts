import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BenchError } from "../bench-error.ts";
import { dataFile, dataRoot } from "./data-root.ts";
import { readQuoteSet } from "./quote-sets.ts";
import { readRows } from "./read-rows.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bench-data-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("data", () => {
  it("is read from the folder that the variable names", () => {
    expect(dataRoot({ SAIDBY_BENCH_DATA: folder })).toBe(folder);
    expect(dataRoot({})).toMatch(/data$/);
  });

  it("says in one sentence which file is missing and what to do", () => {
    expect(() => dataFile("quotes/x.jsonl", folder)).toThrow(BenchError);
    expect(() => dataFile("quotes/x.jsonl", folder)).toThrow(
      `The data file quotes/x.jsonl is not in ${folder}: set SAIDBY_BENCH_DATA to the folder`,
    );
  });

  it("reads rows, packed or not, and names a damaged line", () => {
    const [plain, packed, damaged] = ["a.jsonl", "a.jsonl.gz", "b.jsonl"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(plain, '{"n":1}\n\n{"n":2}\n');
    writeFileSync(packed, gzipSync('{"n":1}\n{"n":2}'));
    writeFileSync(damaged, '{"n":1}\n{"n"\n');
    expect(readRows(plain)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(readRows(packed)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(() => readRows(damaged)).toThrow("Line 2 of ");
  });

  it("knows no other sets than its own", () => {
    expect(() => readQuoteSet("mine")).toThrow('There is no set "mine": use polnear.dev,');
  });
});
