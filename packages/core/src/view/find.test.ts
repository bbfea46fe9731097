import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findText } from "./find.js";

const hits = (text: string, query: string): string[] =>
  findText(text, query).map(({ start, end }) => text.slice(start, end));

describe("findText", () => {
  it.each([
    ["The Bridge, the bridge", "BRIDGE", ["Bridge", "bridge"]],
    ["a café and a cafe\u0301", "cafe", ["café", "cafe\u0301"]],
    ["He didn’t. “No,” he said", "didn't. \"no", ["didn’t. “No"]],
    ["on\u00a0Thursday\non Thursday", "on thursday", ["on\u00a0Thursday", "on Thursday"]],
    ["the plan—never", "plan-never", ["plan—never"]],
    ["aaaa", "aa", ["aa", "aa"]],
    ["aabaaab", "aaab", ["aaab"]],
    ["İstanbul", "istanbul", ["İstanbul"]],
    ["漢字 and 👩‍🚒", "👩", ["👩"]],
    ["nothing here", "absent", []],
    ["anything", "", []],
  ])("finds in %j the words %j", (text, query, expected) => {
    expect(hits(text, query)).toEqual(expected);
  });

  it("finds every word of a text where it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ minLength: 3, maxLength: 8 }), (before, word) => {
        const text = `${before}|${word}|`;
        const spans = findText(text, `|${word}|`);
        expect(spans.some(({ start, end }) => text.slice(start, end) === `|${word}|`)).toBe(true);
      }),
    );
  });

  it("does as many steps for a repetitive query as for any other", () => {
    const text = "a".repeat(200_000);
    expect(findText(text, `${"a".repeat(1000)}b`)).toEqual([]);
    expect(findText(text, "a".repeat(1000))).toHaveLength(200);
  });
});
