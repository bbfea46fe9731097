import { describe, expect, it } from "vitest";
import { groundingFaults } from "./grounding.js";

const faultsOf = (fields: object): string[] =>
  groundingFaults({ text: "Why? 😀 she asked", ...fields }).map(({ path }) => path);

describe("groundingFaults", () => {
  it("finds nothing wrong with items that say what stands in the text", () => {
    expect(
      faultsOf({
        items: [
          { span: { start: 0, end: 4 }, text: "Why?" },
          { span: { start: 5, end: 7 }, text: "😀" },
        ],
      }),
    ).toEqual([]);
  });

  it("finds spans under any name, at any depth, with their paths in text order", () => {
    expect(
      faultsOf({
        later: {
          pieces: [
            { start: 0, end: 1 },
            { start: 4, end: 4 },
          ],
        },
        aside: { start: 8, end: 99 },
      }),
    ).toEqual(["later.pieces[1]", "aside"]);
  });

  it("finds an edge between the halves of a pair", () => {
    expect(faultsOf({ a: { start: 6, end: 7 }, b: { start: 5, end: 6 } })).toEqual(["a", "b"]);
  });

  it("finds words that differ by a letter, by case, or by normalisation", () => {
    for (const text of ["Why", "why?", "Why\u037E"])
      expect(faultsOf({ cue: { span: { start: 0, end: 4 }, text } })).toEqual(["cue"]);
  });

  it("looks inside an item whose own words are wrong", () => {
    expect(faultsOf({ outer: { span: { start: 0, end: 3 }, text: "no", inner: { start: 2, end: 2 } } })).toEqual([
      "outer",
      "outer.inner",
    ]);
  });

  it("does not take a paragraph's place in HTML for a place in the text", () => {
    expect(faultsOf({ paragraphs: [{ span: { start: 0, end: 4 }, source: { start: 5000, end: 5004 } }] })).toEqual([]);
  });

  it("passes over null and values that are no items", () => {
    expect(faultsOf({ title: null, keywords: ["a"], count: 3, span: { start: "0", end: 4 } })).toEqual([]);
  });

  it("says what is wrong in words", () => {
    expect(groundingFaults({ text: "abc", ...{ at: { start: 1, end: 9 } } })[0]?.problem).toBe(
      "the span 1–9 reaches past the end of the text (3)",
    );
  });
});
