import { tagNames } from "@org/core/training";
import { expect, it } from "vitest";
import { alignSentence } from "./treebank.ts";

const sentence = alignSentence({
  x: "She didn't pay 3.5% in the state-backed plan.",
  t: ["She", "did", "n't", "pay", "3.5", "%", "in", "the", "state", "-", "backed", "plan", "."],
  u: "PRON AUX PART VERB NUM SYM ADP DET NOUN PUNCT VERB NOUN PUNCT".split(" "),
  p: "PRP VBD RB VB CD NN IN DT NN HYPH VBN NN .".split(" "),
});

it("gives each of our tokens the tag of the last word among its pieces", () => {
  expect(sentence.tokens.map(({ text }, index) => `${text}/${tagNames[sentence.tags[index] ?? 0]}`)).toEqual([
    "She/PRON",
    "didn't/AUX.finite",
    "pay/VERB.base",
    "3.5%/NUM",
    "in/ADP",
    "the/DET",
    "state-backed/VERB.participle",
    "plan/NOUN",
    "./PUNCT",
  ]);
});

it("keeps the places of the treebank's own tokens", () => {
  expect(sentence.gold.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(
    "She did n't pay 3.5 % in the state - backed plan .".split(" "),
  );
});
