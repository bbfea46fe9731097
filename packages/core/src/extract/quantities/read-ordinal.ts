import type { Token } from "../tokens/token.js";
import { countedNoun } from "./counted-noun.js";
import { streetWords } from "./data/not-counted.js";
import { ordinalWords } from "./data/number-words.js";

/** An ordinal with what it counts. */
export interface OrdinalReading {
  readonly value: number;
  readonly to: number;
  readonly noun: { readonly from: number; readonly to: number };
}

const determiners = new Set(["the", "his", "her", "its", "their", "our", "my", "a", "'s", "this", "that"]);

/** Reads "his *third* term", "the *21st* member"; not a third of them, nor names as Fifth Avenue. */
export function readOrdinal(tokens: readonly Token[], index: number): OrdinalReading | null {
  const token = tokens[index];
  if (!token) return null;
  const digits = token.kind === "number" ? /^(\d{1,4})(?:st|nd|rd|th)$/.exec(token.lower)?.[1] : undefined;
  const word = token.kind === "word" && !token.capital ? ordinalWords.get(token.lower) : undefined;
  const value = digits === undefined ? word : Number(digits);
  if (value === undefined || !determiners.has(tokens[index - 1]?.lower ?? "")) return null;
  const next = tokens[index + 1];
  if (!next || next.capital || streetWords.has(next.lower)) return null;
  const noun = next.lower === "of" ? null : countedNoun(tokens, index + 1, true);
  return noun ? { value, to: index + 1, noun } : null;
}
