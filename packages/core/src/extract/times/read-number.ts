import { multipliers, smallNumbers, tens, vagueNumbers } from "./data/number-words.js";
import { at, type Words } from "./words.js";

/** A number as read. `value` is null when the words do not tell it: "several", "two or three". */
export interface NumberReading {
  end: number;
  value: number | null;
}

const digits = /^\d{1,9}$/;

/** The whole number of a word in digits, null for other words. */
export function wholeNumber(word: string): number | null {
  return digits.test(word) ? Number(word) : null;
}

/** Four digits without a comma that can be a year. */
export function yearNumber(word: string): number | null {
  if (word.length !== 4) return null;
  const value = wholeNumber(word);
  return value !== null && value >= 1000 && value <= 2199 ? value : null;
}

function readDigits(words: Words, index: number): NumberReading | null {
  const first = wholeNumber(at(words, index).word);
  if (first === null) return null;
  const mark = at(words, index + 1);
  const next = at(words, index + 2);
  if (!mark.gap && !next.gap && digits.test(next.word)) {
    if (mark.word === "," && next.word.length === 3) return { end: index + 3, value: first * 1000 + Number(next.word) };
    if (mark.word === ".") return { end: index + 3, value: Number(`${first}.${next.word}`) };
  }
  const isHalf = mark.word === "½" || (mark.word === "1" && next.word === "/" && at(words, index + 3).word === "2");
  if (isHalf) return { end: mark.word === "½" ? index + 2 : index + 4, value: first + 0.5 };
  return { end: index + 1, value: first };
}

function readWords(words: Words, index: number): NumberReading | null {
  const word = at(words, index).word;
  const ten = tens.get(word);
  if (ten !== undefined) {
    const hyphen = at(words, index + 1).word === "-" ? 1 : 0;
    const digit = smallNumbers.get(at(words, index + 1 + hyphen).word);
    const hasDigit = digit !== undefined && digit > 0 && digit < 10;
    return hasDigit ? { end: index + 2 + hyphen, value: ten + digit } : { end: index + 1, value: ten };
  }
  const small = smallNumbers.get(word) ?? (word === "a" || word === "an" ? 1 : undefined);
  return small === undefined ? null : { end: index + 1, value: small };
}

function readVague(words: Words, index: number): NumberReading | null {
  const word = at(words, index).word;
  const next = at(words, index + 1).word;
  if (word === "a" && next === "couple") {
    return { end: at(words, index + 2).word === "of" ? index + 3 : index + 2, value: 2 };
  }
  if (word === "a" && vagueNumbers.has(next)) return { end: index + 2, value: null };
  return vagueNumbers.has(word) ? { end: index + 1, value: null } : null;
}

function readSimple(words: Words, index: number): NumberReading | null {
  const vague = readVague(words, index);
  if (vague) return vague;
  if (at(words, index).word === "half" && ["a", "an"].includes(at(words, index + 1).word)) {
    return { end: index + 2, value: 0.5 };
  }
  const number = readDigits(words, index) ?? readWords(words, index);
  const factor = number && multipliers.get(at(words, number.end).word);
  if (!number || !factor) return number;
  const value = (number.value ?? 1) * factor;
  const restAt = at(words, number.end + 1).word === "and" ? number.end + 2 : number.end + 1;
  const rest = factor >= 100 ? readWords(words, restAt) : null;
  const isRest = rest?.value && rest.value < factor && !["a", "an"].includes(at(words, restAt).word);
  return isRest ? { end: rest.end, value: value + (rest.value ?? 0) } : { end: number.end + 1, value };
}

/** Skips a hyphen without space around it: "two-and-a-half-year". */
function skipHyphen(words: Words, index: number): number {
  return at(words, index).word === "-" && !at(words, index).gap ? index + 1 : index;
}

/** "[Ten] years ago": a number an editor put into somebody's words. */
function readBracketed(words: Words, index: number): NumberReading | null {
  const number = at(words, index).word === "[" ? readSimple(words, index + 1) : null;
  return number && at(words, number.end).word === "]" ? { ...number, end: number.end + 1 } : null;
}

/** Reads a number in digits or words with halves: `24`, `1,500`, `2 1/2`, "twenty-four", "a couple of", "two and a half", "two or three". */
export function readNumber(words: Words, index: number): NumberReading | null {
  const number = readSimple(words, index) ?? readBracketed(words, index);
  if (!number || number.value === null) return number;
  const join = skipHyphen(words, number.end);
  const joiner = at(words, join).word;
  if (joiner === "and" && at(words, skipHyphen(words, join + 1)).word === "a") {
    const half = skipHyphen(words, skipHyphen(words, join + 1) + 1);
    if (at(words, half).word === "half") return { end: half + 1, value: number.value + 0.5 };
  }
  const isBetween = joiner === "and" && at(words, index - 1).word === "between";
  const isJoined = isBetween || joiner === "or" || joiner === "to" || joiner === "–";
  if (isJoined || at(words, number.end).word === "-") {
    const start = isJoined ? join + 1 : join;
    const other = readSimple(words, start);
    if (other?.value !== null && other && other.value > number.value) return { end: other.end, value: null };
  }
  return number;
}
