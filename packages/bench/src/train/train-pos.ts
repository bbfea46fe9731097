import { type ModelFile, modelCards, packWeights, tagNames } from "@org/core/training";
import { readTreebank } from "../tagging/treebank.ts";
import { trainTagger } from "./train-tagger.ts";

/** What is learned from; the sets that the tagger is measured on are others. */
const sets = ["ewt_train", "gum_free"] as const;

const keyBits = 24;

/** Weights are kept in thirds of a step of learning, those under two steps left out: a third of the size for 0.1 points. */
const precision = 3;
const least = 6;

/** Trains the tagger of parts of speech. The same data give the same weights. */
export function trainPos(progress: (what: string) => void): ModelFile {
  const sentences = sets.flatMap((name) => readTreebank(name));
  const perceptron = trainTagger(sentences, { keyBits, rounds: 12, leastSeen: 3, seed: 7 }, progress);
  return {
    ...modelCards.pos,
    labels: [...tagNames],
    scale: 1 / precision,
    packed: packWeights(perceptron.weights(precision, least), keyBits),
  };
}
