import { vagueAdverbs } from "./data/cue-words.js";
import type { Reading } from "./meaning.js";
import { at, type Words } from "./words.js";

/** Reads words that speak of a time and do not tell it: "recently", "the near future". */
export function readVague(words: Words, index: number): Reading | null {
  const { word } = at(words, index);
  const unknown = (end: number): Reading => ({ start: index, end, meaning: { type: "unknown" } });
  if (vagueAdverbs.has(word)) return unknown(index + 1);
  if ((word === "near" || word === "foreseeable") && at(words, index + 1).word === "future") return unknown(index + 2);
  return null;
}
