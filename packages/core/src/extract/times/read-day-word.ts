import type { Reading } from "./meaning.js";
import { skipDayPart } from "./read-weekday.js";
import { at, opensSentence, type Words } from "./words.js";

const dayWords = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

const partsOfToday = new Set(["morning", "afternoon", "evening"]);

const reading = (start: number, end: number, offset: number): Reading => ({
  start,
  end,
  meaning: { type: "day", offset },
});

/** Reads "today", "yesterday afternoon", "this morning", "last night", "the day before yesterday". */
export function readDayWord(words: Words, index: number): Reading | null {
  const { word, upper } = at(words, index);
  const next = at(words, index + 1).word;
  if (word === "day" && (next === "before" || next === "after")) {
    const base = at(words, index + 2).word;
    if (next === "before" && base === "yesterday") return reading(index, index + 3, -2);
    if (next === "after" && base === "tomorrow") return reading(index, index + 3, 2);
  }
  if (word === "this" && partsOfToday.has(next)) return reading(index, index + 2, 0);
  if (word === "last" && (next === "night" || next === "evening")) return reading(index, index + 2, -1);
  const offset = dayWords.get(word);
  // A capital inside a sentence makes a name of it: "USA Today", "the Today programme".
  if (offset === undefined || (upper && !opensSentence(words, index))) return null;
  return reading(index, skipDayPart(words, index + 1), offset);
}
