import { isDigit, isUpper } from "../../text/chars.js";
import { combineHashes, hashText } from "../model/feature-hash.js";
import type { Token } from "../tokens/token.js";

/** What the tagger reads of a token. */
export type TaggedWord = Pick<Token, "text" | "lower">;

/** What the tagger knows of each word by itself, one number a word, so that characters are looked at only once. */
export interface WordHashes {
  /** The word in lower case. */
  readonly word: Int32Array;
  /** The last one, two, three and four characters. */
  readonly last1: Int32Array;
  readonly last2: Int32Array;
  readonly last3: Int32Array;
  readonly last4: Int32Array;
  /** The first two and three characters. */
  readonly first2: Int32Array;
  readonly first3: Int32Array;
  /** Capitals, digits, hyphens and length. */
  readonly shape: Int32Array;
  /** The last part of a word with a hyphen, else 0. */
  readonly part: Int32Array;
}

const zero = 0x30;
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Digits are all alike: 1990 and 2025 are the same word. */
function unitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return isDigit(code) ? zero : code;
}

const capital = 1;
const allCapitals = 2;
const digit = 4;
const hyphen = 8;
const period = 16;

function shapeOf(text: string): number {
  let flags = isUpper(text.charCodeAt(0)) ? capital : 0;
  let upper = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) flags |= digit;
    else if (code === 0x2d) flags |= hyphen;
    else if (code === 0x2e) flags |= period;
    else if (isUpper(code)) upper++;
  }
  if (upper === text.length) flags |= allCapitals;
  return flags * 8 + Math.min(7, text.length) + 1;
}

/** Room for what the tagger knows of so many words. */
export function roomForWords(size: number): WordHashes {
  const column = (): Int32Array => new Int32Array(size);
  return {
    word: column(),
    last1: column(),
    last2: column(),
    last3: column(),
    last4: column(),
    first2: column(),
    first3: column(),
    shape: column(),
    part: column(),
  };
}

/** Hash of the last `size` characters, the last one first; 0 for a word of fewer. */
function hashEnd(lower: string, size: number): number {
  if (lower.length < size) return 0;
  let hash = offset;
  for (let back = 1; back <= size; back++) hash = Math.imul(hash ^ unitAt(lower, lower.length - back), prime);
  return hash;
}

/** Writes what the tagger knows of one word into the columns; all that it has is written anew. */
export function hashWord(words: WordHashes, at: number, { text, lower }: TaggedWord): void {
  const { length } = lower;
  let hash = offset;
  let first2 = 0;
  let first3 = 0;
  for (let index = 0; index < length; index++) {
    hash = Math.imul(hash ^ unitAt(lower, index), prime);
    if (index === 1) first2 = hash;
    else if (index === 2) first3 = hash;
  }
  words.word[at] = hash;
  words.first2[at] = first2;
  words.first3[at] = first3;
  words.last1[at] = hashEnd(lower, 1);
  words.last2[at] = hashEnd(lower, 2);
  words.last3[at] = hashEnd(lower, 3);
  words.last4[at] = hashEnd(lower, 4);
  const shape = shapeOf(text);
  words.shape[at] = shape;
  const cut = (shape >> 3) & hyphen ? lower.lastIndexOf("-") : -1;
  words.part[at] = cut > 0 ? combineHashes(cut > 3 ? 1 : 2, hashText(lower, cut + 1)) : 0;
}

/** Hashes of all words. */
export function hashWords(words: readonly TaggedWord[]): WordHashes {
  const hashes = roomForWords(words.length);
  words.forEach((word, at) => {
    hashWord(hashes, at, word);
  });
  return hashes;
}
