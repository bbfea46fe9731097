import { combineHashes } from "../model/feature-hash.js";
import type { WordHashes } from "./word-hashes.js";

/** Most features that a word has. */
export const mostFeatures = 32;

/** Stands for the word and the tag beyond the ends. */
export const outside = -1;

function of(column: ArrayLike<number>, place: number): number {
  return place < 0 ? outside : (column[place] as number);
}

/*
 * Each function below writes features into `out` from `count` on and returns how many there are then. The words are told by their places in
 * `words`, `outside` for one beyond the ends. The templates are part of the trained model: to change them is to train it again.
 */

/** What a word says of its own tag. */
export function ownFeatures(words: WordHashes, at: number, out: Int32Array, count = 0): number {
  out[count++] = combineHashes(1, words.word[at] as number);
  out[count++] = combineHashes(2, words.last1[at] as number);
  out[count++] = combineHashes(3, words.last2[at] as number);
  out[count++] = combineHashes(4, words.last3[at] as number);
  out[count++] = combineHashes(5, words.last4[at] as number);
  out[count++] = combineHashes(6, words.first2[at] as number);
  out[count++] = combineHashes(7, words.first3[at] as number);
  out[count++] = combineHashes(8, words.shape[at] as number);
  if (words.part[at] !== 0) out[count++] = combineHashes(27, words.part[at] as number);
  return count;
}

/** What the word before says. */
export function leftFeatures(words: WordHashes, left: number, out: Int32Array, count = 0): number {
  out[count++] = combineHashes(9, of(words.word, left));
  out[count++] = combineHashes(21, of(words.last3, left));
  return count;
}

/** What the word behind says. */
export function rightFeatures(words: WordHashes, right: number, out: Int32Array, count = 0): number {
  out[count++] = combineHashes(10, of(words.word, right));
  out[count++] = combineHashes(22, of(words.last3, right));
  return count;
}

/** What the words two off say, and what words and tags say together. */
export function jointFeatures(
  words: WordHashes,
  at: number,
  left: number,
  left2: number,
  right: number,
  right2: number,
  tagLeft: number,
  tagLeft2: number,
  out: Int32Array,
  count = 0,
): number {
  const here = words.word[at] as number;
  const form = words.shape[at] as number;
  const wordRight = of(words.word, right);
  const endRight = of(words.last2, right);
  const tagsLeft = tagLeft * 32 + tagLeft2;
  out[count++] = combineHashes(11, of(words.word, left2));
  out[count++] = combineHashes(12, of(words.word, right2));
  out[count++] = combineHashes(13, tagLeft);
  out[count++] = combineHashes(14, tagsLeft);
  out[count++] = combineHashes(combineHashes(15, tagLeft), here);
  out[count++] = combineHashes(combineHashes(16, tagsLeft), words.last3[at] as number);
  out[count++] = combineHashes(combineHashes(17, tagLeft), wordRight);
  out[count++] = combineHashes(combineHashes(18, of(words.word, left)), here);
  out[count++] = combineHashes(combineHashes(19, wordRight), here);
  out[count++] = combineHashes(combineHashes(20, tagLeft), endRight);
  out[count++] = combineHashes(combineHashes(23, form), of(words.shape, left));
  out[count++] = combineHashes(combineHashes(24, form), of(words.shape, right));
  out[count++] = combineHashes(combineHashes(25, endRight), of(words.last2, right2));
  out[count++] = combineHashes(combineHashes(26, form), tagLeft);
  return count;
}

/** The features of the word at `at`, given the tags before it; written into `out`. Returns how many. */
export function tagFeatures(words: WordHashes, tags: Uint8Array, at: number, out: Int32Array): number {
  const left = at > 0 ? at - 1 : outside;
  const left2 = at > 1 ? at - 2 : outside;
  const right = at + 1 < tags.length ? at + 1 : outside;
  const right2 = at + 2 < tags.length ? at + 2 : outside;
  const tagLeft = of(tags, left);
  let count = ownFeatures(words, at, out);
  count = leftFeatures(words, left, out, count);
  count = rightFeatures(words, right, out, count);
  return jointFeatures(words, at, left, left2, right, right2, tagLeft, of(tags, left2), out, count);
}
