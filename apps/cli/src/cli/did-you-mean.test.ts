import { describe, expect, it } from "vitest";
import { didYouMean, suggestion } from "./did-you-mean.js";

const known = ["extract", "read", "schema", "published-at", "min-confidence"];

describe("didYouMean", () => {
  it.each([
    ["extrct", "extract"],
    ["raed", "read"],
    ["EXTRACT", "extract"],
    ["publish-at", "published-at"],
    ["min", "min-confidence"],
    ["sch", "schema"],
    ["delete", null],
    ["", null],
    ["x".repeat(10_000), null],
  ])("takes %s for %s", (word, meant) => {
    expect(didYouMean(word, known)).toBe(meant);
  });
});

describe("suggestion", () => {
  it("is the end of a sentence, or nothing", () => {
    expect(suggestion("publish-at", known, "--")).toBe(' Did you mean "--published-at"?');
    expect(suggestion("zzz", known)).toBe("");
  });
});
