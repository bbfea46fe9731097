import { LinearModel, packWeights, tagWordsWith, tokenize } from "@org/core/training";
import { expect, it } from "vitest";
import { alignSentence } from "../tagging/treebank.ts";
import { trainTagger } from "./train-tagger.ts";

const sentences = [
  ["They claim money .", "PRON VERB NOUN PUNCT", "PRP VBP NN ."],
  ["The claim failed .", "DET NOUN VERB PUNCT", "DT NN VBD ."],
  ["We claim land .", "PRON VERB NOUN PUNCT", "PRP VBP NN ."],
  ["The charge failed .", "DET NOUN VERB PUNCT", "DT NN VBD ."],
].map(([x = "", u = "", p = ""]) => alignSentence({ x, t: x.split(" "), u: u.split(" "), p: p.split(" ") }));

const train = (seed: number): ReturnType<typeof packWeights> =>
  packWeights(
    trainTagger(sentences, { keyBits: 24, rounds: 8, leastSeen: 1, seed }, () => undefined).weights(4, 1),
    24,
  );

it("learns to tell a verb from a noun by the words beside it", () => {
  const model = new LinearModel(train(1));
  const tagsOf = (text: string): number[] => [...tagWordsWith(model, tokenize(text))];
  for (const { text, tags } of sentences) expect(tagsOf(text), text).toEqual([...tags]);
});

it("gives the same weights for the same seed", () => {
  expect(train(1)).toEqual(train(1));
});
