import { functionWords, phraseEnds } from "./data/cue-words.js";
import { vagueTimes } from "./data/vague-times.js";
import type { Reading } from "./meaning.js";
import { at, opensSentence, type Words } from "./words.js";

/** "In the past year" tells how long, "the future king" is somebody. */
function isAttribute(words: Words, end: number): boolean {
  const { word } = at(words, end);
  return !phraseEnds.has(word) && !functionWords.has(word);
}

const openers = new Set(["earlier", "later"]);

/** "Earlier, police had said": alone at the head of a sentence they tell the order and no more. */
function readOpener(words: Words, index: number): Reading | null {
  const isOpener = openers.has(at(words, index).word) && at(words, index + 1).word === ",";
  if (!isOpener || !opensSentence(words, index)) return null;
  return { start: index, end: index + 1, meaning: { type: "vague", side: null } };
}

/** Reads words that speak of a time and do not tell it: "recently", "now", "in the near future". */
export function readVague(words: Words, index: number): Reading | null {
  for (const { before, words: expected, side } of vagueTimes.get(at(words, index).word) ?? []) {
    const isHere = expected.every((word, offset) => at(words, index + offset).word === word);
    if (!isHere || (before && at(words, index - 1).word !== before)) continue;
    if (before && isAttribute(words, index + expected.length)) continue;
    return { start: index, end: index + expected.length, meaning: { type: "vague", side } };
  }
  return readOpener(words, index);
}
