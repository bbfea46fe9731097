import { combineHashes } from "../model/feature-hash.js";
import type { WordHashes } from "./word-hashes.js";

/** Most features that a word has. */
export const mostFeatures = 32;

/** Stands for the word and the tag beyond the ends. */
const outside = -1;

/**
 * The features of the word at `at`, given the tags before it; written into `features`. Returns how many.
 * The templates are part of the trained model: to change them is to train it again.
 */
export function tagFeatures(
  { word, last1, last2, last3, last4, first2, first3, shape, part }: WordHashes,
  tags: Uint8Array,
  at: number,
  features: Int32Array,
): number {
  const left1 = at > 0 ? at - 1 : outside;
  const left2 = at > 1 ? at - 2 : outside;
  const right1 = at + 1 < word.length ? at + 1 : outside;
  const right2 = at + 2 < word.length ? at + 2 : outside;
  const of = (column: ArrayLike<number>, place: number): number => (place < 0 ? outside : (column[place] as number));

  const here = word[at] as number;
  const ending = last3[at] as number;
  const form = shape[at] as number;
  const wordLeft = of(word, left1);
  const wordRight = of(word, right1);
  const tagLeft = of(tags, left1);
  const tagsLeft = tagLeft * 32 + of(tags, left2);
  let count = 0;
  features[count++] = combineHashes(1, here);
  features[count++] = combineHashes(2, last1[at] as number);
  features[count++] = combineHashes(3, last2[at] as number);
  features[count++] = combineHashes(4, ending);
  features[count++] = combineHashes(5, last4[at] as number);
  features[count++] = combineHashes(6, first2[at] as number);
  features[count++] = combineHashes(7, first3[at] as number);
  features[count++] = combineHashes(8, form);
  features[count++] = combineHashes(9, wordLeft);
  features[count++] = combineHashes(10, wordRight);
  features[count++] = combineHashes(11, of(word, left2));
  features[count++] = combineHashes(12, of(word, right2));
  features[count++] = combineHashes(13, tagLeft);
  features[count++] = combineHashes(14, tagsLeft);
  features[count++] = combineHashes(combineHashes(15, tagLeft), here);
  features[count++] = combineHashes(combineHashes(16, tagsLeft), ending);
  features[count++] = combineHashes(combineHashes(17, tagLeft), wordRight);
  features[count++] = combineHashes(combineHashes(18, wordLeft), here);
  features[count++] = combineHashes(combineHashes(19, wordRight), here);
  features[count++] = combineHashes(combineHashes(20, tagLeft), of(last2, right1));
  features[count++] = combineHashes(21, of(last3, left1));
  features[count++] = combineHashes(22, of(last3, right1));
  features[count++] = combineHashes(combineHashes(23, form), of(shape, left1));
  features[count++] = combineHashes(combineHashes(24, form), of(shape, right1));
  features[count++] = combineHashes(combineHashes(25, of(last2, right1)), of(last2, right2));
  features[count++] = combineHashes(combineHashes(26, form), tagLeft);
  if (part[at] !== 0) features[count++] = combineHashes(27, part[at] as number);
  return count;
}
