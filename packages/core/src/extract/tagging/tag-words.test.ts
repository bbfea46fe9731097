import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soup } from "../../../test/soup.js";
import { tokenize } from "../tokens/tokenize.js";
import { tagWords } from "./tag-words.js";
import { tagNames } from "./tags.js";

/** The words of a text with the names of their tags, "the/DET plan/NOUN". */
function tagged(text: string): string {
  const tokens = tokenize(text);
  const tags = tagWords(tokens);
  return tokens.map((token, index) => `${token.text}/${tagNames[tags[index] ?? 0]}`).join(" ");
}

describe("tagWords", () => {
  it.each([
    ["Critics claim the plan failed.", "claim/VERB.present"],
    ["The claim failed in court.", "claim/NOUN"],
    ["She plans to leave.", "plans/VERB.present"],
    ["Their plans were ready.", "plans/NOUN"],
    ["She reports progress every week.", "reports/VERB.present"],
    ["Two reports were late.", "reports/NOUN"],
    ["He had called the office.", "called/VERB.participle"],
    ["He called the office.", "called/VERB.past"],
    ["They didn’t answer.", "didn’t/AUX.finite"],
    ["It could rain.", "could/AUX.modal"],
    ["Mara Lindqvist waited.", "Lindqvist/PROPN"],
    ["It took 17 days.", "17/NUM"],
  ])("reads %s", (text, expected) => {
    expect(tagged(text).split(" ")).toContain(expected);
  });

  it("gives every word of any text a tag, the same each time", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const tokens = tokenize(text);
        const tags = tagWords(tokens);
        expect(tags).toHaveLength(tokens.length);
        expect([...tags].every((tag) => tag < tagNames.length)).toBe(true);
        expect(tagWords(tokens)).toEqual(tags);
      }),
    );
  });
});
