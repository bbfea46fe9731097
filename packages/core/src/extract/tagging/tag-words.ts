import { posModel } from "../../models/pos.weights.js";
import { type LinearModel, linearModel } from "../model/linear-model.js";
import { jointFeatures, mostFeatures, outside, tagFeatures } from "./tag-features.js";
import { tagNames } from "./tags.js";
import { hashWords, type TaggedWord } from "./word-hashes.js";
import { mostTogether, WordScores } from "./word-scores.js";

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
    model.add(features, count, scores);
    tags[at] = best(scores);
  }
  return tags;
}

/** The same tags, sooner: what single words say is added up only once for each word. */
function tagWordsBy(model: LinearModel, known: WordScores, words: readonly TaggedWord[]): Uint8Array {
  const places = known.placesOf(words);
  const hashes = known.words;
  const { length } = words;
  const tags = new Uint8Array(length);
  const scores = new Int32Array(tagNames.length);
  const features = new Int32Array(mostFeatures);
  let left = outside;
  let left2 = outside;
  let tagLeft = outside;
  let tagLeft2 = outside;
  for (let index = 0; index < length; index++) {
    const at = places[index] as number;
    const right = index + 1 < length ? (places[index + 1] as number) : outside;
    const right2 = index + 2 < length ? (places[index + 2] as number) : outside;
    known.score(at, left, right, scores);
    const count = jointFeatures(hashes, at, left, left2, right, right2, tagLeft, tagLeft2, features);
    model.add(features, count, scores);
    const found = best(scores);
    tags[index] = found;
    left2 = left;
    left = at;
    tagLeft2 = tagLeft;
    tagLeft = found;
  }
  return tags;
}

let scoresOfWords: WordScores | null = null;

/** The part of speech of each word of a sentence or paragraph, as an index into `tagNames`. */
export function tagWords(words: readonly TaggedWord[]): Uint8Array {
  const model = linearModel(posModel);
  if (words.length > mostTogether) return tagWordsWith(model, words);
  scoresOfWords ??= new WordScores(model);
  return tagWordsBy(model, scoresOfWords, words);
}
