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

/** Hashes of all words. */
export function hashWords(words: readonly TaggedWord[]): WordHashes {
  const column = (): Int32Array => new Int32Array(words.length);
  const [word, last1, last2, last3, last4] = [column(), column(), column(), column(), column()];
  const [first2, first3, shape, part] = [column(), column(), column(), column()];
  for (let at = 0; at < words.length; at++) {
    const { text, lower } = words[at] as TaggedWord;
    let hash = offset;
    for (let index = 0; index < lower.length; index++) {
      hash = Math.imul(hash ^ unitAt(lower, index), prime);
      if (index === 1) first2[at] = hash;
      else if (index === 2) first3[at] = hash;
    }
    word[at] = hash;
    let end = offset;
    const { length } = lower;
    for (let index = 1; index <= 4 && index <= length; index++) {
      end = Math.imul(end ^ unitAt(lower, length - index), prime);
      if (index === 1) last1[at] = end;
      else if (index === 2) last2[at] = end;
      else if (index === 3) last3[at] = end;
      else last4[at] = end;
    }
    const shapes = shapeOf(text);
    shape[at] = shapes;
    const cut = (shapes >> 3) & hyphen ? lower.lastIndexOf("-") : -1;
    part[at] = cut > 0 ? combineHashes(cut > 3 ? 1 : 2, hashText(lower, cut + 1)) : 0;
  }
  return { word, last1, last2, last3, last4, first2, first3, shape, part };
}
