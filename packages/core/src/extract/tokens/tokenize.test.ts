import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marks, soup } from "../../../test/soup.js";
import { tokenize } from "./tokenize.js";

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
  it.each([
    ["Nobody came.", ["Nobody", "came", "."]],
    ["Lindqvist’s plan", ["Lindqvist", "’s", "plan"]],
    ["we're, I've, he'd", ["we", "'re", ",", "I", "'ve", ",", "he", "'d"]],
    ["didn’t", ["didn’t"]],
    ["O’Brien’s", ["O’Brien", "’s"]],
    ["the U.S. Army", ["the", "U.S.", "Army"]],
    ["Mr. Reid", ["Mr.", "Reid"]],
    ["J. Smith", ["J.", "Smith"]],
    ["It was on X.", ["It", "was", "on", "X", "."]],
    ["long-term", ["long-term"]],
    ["cost £1,250.50, or 3.5%", ["cost", "£", "1,250.50", ",", "or", "3.5%"]],
    ["“Why?” she", ["“", "Why", "?", "”", "she"]],
    ["the 1990’s end", ["the", "1990", "’s", "end"]],
    ["stop😀now", ["stop", "😀", "now"]],
    ["one\u00A0two\u2028three", ["one", "two", "three"]],
    ["one—two…", ["one", "—", "two", "…"]],
  ])("cuts %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("tells words, numbers and marks apart", () => {
    expect(tokenize("Ana, 76").map(({ kind }) => kind)).toEqual(["word", "mark", "number"]);
  });

  it("marks capitals of any script it knows", () => {
    expect(tokenize("Élise łódź Łódź").map(({ capital }) => capital)).toEqual([true, false, true]);
  });

  it("writes apostrophes straight and letters small in the form lexicons are asked by", () => {
    expect(tokenize("DIDN’T").map(({ lower }) => lower)).toEqual(["didn't"]);
  });

  it("does not take the country for the pronoun", () => {
    expect(tokenize("US us").map(({ lower }) => lower)).toEqual(["u.s.", "us"]);
  });

  it("reads only the range it is given", () => {
    expect(tokenize("one two three", 4, 7).map(({ start, text }) => [start, text])).toEqual([[4, "two"]]);
  });

  it.each([
    ["any text", fc.string({ unit: "binary", maxLength: 80 })],
    ["words and marks", soup],
    ["marks", marks],
  ])("puts every character of %s that is not blank in exactly one token, in order", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, token.start).trim()).toBe("");
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.text.trim()).toBe(token.text);
          expect(token.text).not.toBe("");
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
