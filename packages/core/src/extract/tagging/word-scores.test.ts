import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soup } from "../../../test/soup.js";
import { posModel } from "../../models/pos.weights.js";
import { linearModel } from "../model/linear-model.js";
import { tokenize } from "../tokens/tokenize.js";
import { type TaggedWord, tagWords, tagWordsWith } from "./tag-words.js";
import { mostTogether } from "./word-scores.js";

const slowly = (words: readonly TaggedWord[]): Uint8Array => tagWordsWith(linearModel(posModel), words);

describe("tags by the scores of words that are kept", () => {
  it("are those of the model on any text", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const words = tokenize(text);
        expect(tagWords(words)).toEqual(slowly(words));
      }),
    );
  });

  it("are the same when other words have taken all the room, and beyond the most that are tagged together", () => {
    const sentence = tokenize("Critics claim that her well-meant plans were late, and the 17 reports say so too.");
    const many = Array.from({ length: 12 * mostTogether }, (_, index) => {
      const lower = `${index.toString(36)}${index % 3 === 0 ? "s" : "ed"}`;
      return { text: lower, lower };
    });
    for (let from = 0; from < many.length; from += mostTogether - 7) {
      const words = many.slice(from, from + mostTogether - 7);
      expect(tagWords(words)).toEqual(slowly(words));
      expect(tagWords(sentence)).toEqual(slowly(sentence));
    }
    expect(tagWords(many)).toEqual(slowly(many));
  });

  it("tell apart words that are written alike and read otherwise", () => {
    const words = (lower: string): TaggedWord[] => [{ text: "US", lower }];
    for (const lower of ["us", "u.s.", "us"]) expect(tagWords(words(lower))).toEqual(slowly(words(lower)));
  });
});
