import { tag } from "@org/core/training";
import { expect, it } from "vitest";
import { scoreTags } from "./score-tags.ts";
import { alignSentence } from "./treebank.ts";

it("counts tokens cut alike, right tags, and right forms of verbs", () => {
  const sentence = alignSentence({
    x: "She didn't go.",
    t: ["She", "did", "n't", "go", "."],
    u: ["PRON", "AUX", "PART", "VERB", "PUNCT"],
    p: ["PRP", "VBD", "RB", "VB", "."],
  });
  const guesses = [tag.PRON, tag["AUX.finite"], tag["VERB.past"], tag.NOUN];
  expect(scoreTags(() => Uint8Array.from(guesses), [sentence])).toEqual({
    gold: 5,
    aligned: 3,
    alignedRight: 2,
    ours: 4,
    oursRight: 3,
    formRight: 2,
  });
});
