import { describe, expect, it } from "vitest";
import { chooseFormat } from "./formats.js";

describe("chooseFormat", () => {
  it.each([
    [undefined, undefined, true, "pretty"],
    [undefined, undefined, false, "ndjson"],
    [undefined, "a.CSV", true, "csv"],
    [undefined, "dir.md/records", true, "ndjson"],
    [undefined, "a.jsonl", false, "ndjson"],
    ["md", "a.csv", true, "md"],
  ] as const)("asked %s, file %s, terminal %s: %s", (asked, outFile, terminal, expected) => {
    expect(chooseFormat({ asked, outFile, terminal })).toBe(expected);
  });
});
