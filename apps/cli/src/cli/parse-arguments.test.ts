import { describe, expect, it } from "vitest";
import { extractCommand } from "../commands/extract.js";
import { readCommand } from "../commands/read.js";
import { flagValue, parseArguments } from "./parse-arguments.js";

describe("parseArguments", () => {
  it("reads inputs and flags in any order, and values with = or a space", () => {
    const parsed = parseArguments(["a.txt", "--format=csv", "--out", "b.csv", "-", "--quiet"], extractCommand);
    expect(parsed.inputs).toEqual(["a.txt", "-"]);
    expect([flagValue(parsed, "format"), flagValue(parsed, "out"), flagValue(parsed, "json")]).toEqual([
      "csv",
      "b.csv",
      undefined,
    ]);
    expect(parsed.flags.has("quiet")).toBe(true);
  });

  it("takes everything after -- for an input", () => {
    expect(parseArguments(["--", "--json", "-x"], extractCommand).inputs).toEqual(["--json", "-x"]);
  });

  it.each([
    [["--fromat", "csv"], '"--fromat" is no flag of extract. Did you mean "--format"?'],
    [["-x"], '"-x" is no flag of extract.'],
    [["--json=yes"], "--json takes no value."],
    [["--out"], "--out needs a value: --out FILE."],
    [["--format", "cvs"], '--format cannot be "cvs": it is one of pretty, json, ndjson, md, csv. Did you mean "csv"?'],
  ])("refuses %j in one sentence", (args, message) => {
    expect(() => parseArguments(args, extractCommand)).toThrow(message);
  });

  it("refuses a second input where there can be one", () => {
    expect(() => parseArguments(["a", "b"], readCommand)).toThrow('read takes one input at most; "b" is too much.');
  });
});
