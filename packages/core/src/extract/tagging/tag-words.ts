import { posModel } from "../../models/pos.weights.js";
import { type LinearModel, linearModel } from "../model/linear-model.js";
import { mostFeatures, tagFeatures } from "./tag-features.js";
import { tagNames } from "./tags.js";
import { hashWords, type TaggedWord } from "./word-hashes.js";

export type { TaggedWord } from "./word-hashes.js";

function best(scores: Int32Array): number {
  let found = 0;
  for (let label = 1; label < scores.length; label++)
    if ((scores[label] as number) > (scores[found] as number)) found = label;
  return found;
}

/** The tag of each word of a sentence or paragraph, from left to right, by a model. Linear in the words. */
export function tagWordsWith(model: LinearModel, words: readonly TaggedWord[]): Uint8Array {
  const hashes = hashWords(words);
  const tags = new Uint8Array(words.length);
  const scores = new Int32Array(tagNames.length);
  const features = new Int32Array(mostFeatures);
  for (let at = 0; at < words.length; at++) {
    const count = tagFeatures(hashes, tags, at, features);
    scores.fill(0);
    for (let index = 0; index < count; index++) model.add(features[index] as number, scores);
    tags[at] = best(scores);
  }
  return tags;
}

/** The part of speech of each word of a sentence or paragraph, as an index into `tagNames`. */
export function tagWords(words: readonly TaggedWord[]): Uint8Array {
  return tagWordsWith(linearModel(posModel), words);
}
