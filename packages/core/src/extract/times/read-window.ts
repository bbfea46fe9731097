import { readAmount } from "./amount.js";
import { pluralUnits, singularUnits } from "./data/units.js";
import type { Reading } from "./meaning.js";
import { at, type Words } from "./words.js";

const windowWords = new Map<string, -1 | 1>([
  ["past", -1],
  ["last", -1],
  ["recent", -1],
  ["previous", -1],
  ["next", 1],
  ["coming", 1],
]);

/** "Recent months" is a stretch, "her last years" and "the next years" tell none. */
const bareWindows = new Set(["past", "recent", "coming"]);

/** Reads a stretch beside publication: "the past 24 hours", "the next two weeks", "recent months". */
export function readWindow(words: Words, index: number): Reading | null {
  const direction = windowWords.get(at(words, index).word);
  if (!direction) return null;
  const amount = readAmount(words, index + 1);
  if (amount && !amount.single) {
    return {
      start: index,
      end: amount.end,
      meaning: { type: "window", unit: amount.unit.unit, amount: amount.amount, direction },
    };
  }
  const name = at(words, index + 1).word;
  const plural = bareWindows.has(at(words, index).word) ? pluralUnits.get(name) : undefined;
  if (plural)
    return { start: index, end: index + 2, meaning: { type: "window", unit: plural.unit, amount: null, direction } };
  const single = singularUnits.get(name);
  const isPast = at(words, index).word === "past" || at(words, index).word === "coming";
  if (!single || !isPast || at(words, index - 1).word === "this") return null;
  return {
    start: index,
    end: index + 2,
    meaning: { type: "window", unit: single.unit, amount: single.times, direction },
  };
}
