import { datePrepositions, determiners, functionWords, titlesBeforeMonth } from "./data/cue-words.js";
import { ambiguousMonths } from "./data/months.js";
import type { Reading, Shift } from "./meaning.js";
import { readMonthName } from "./read-calendar-day.js";
import { wholeNumber } from "./read-number.js";
import { readYearNumber, readYearReference } from "./read-year.js";
import { at, followsName, opensSentence, type Words } from "./words.js";

/** "last", "this", "next", "this past", "this coming" in front of a named time. */
export function readShift(words: Words, index: number): { end: number; shift: Shift } | null {
  const { word } = at(words, index);
  const next = at(words, index + 1).word;
  if (word === "this" && (next === "past" || next === "last")) return { end: index + 2, shift: "last" };
  if (word === "this" && (next === "coming" || next === "upcoming")) return { end: index + 2, shift: "next" };
  if (word === "last" || word === "past") return { end: index + 1, shift: "last" };
  if (word === "next" || word === "coming") return { end: index + 1, shift: "next" };
  return word === "this" ? { end: index + 1, shift: "this" } : null;
}

/** A month alone is one only where its word cannot be something else: "will march", "Theresa May", "April Smith". */
function isMonthAlone(words: Words, start: number, name: { end: number; short: boolean }): boolean {
  const { word } = at(words, start);
  const before = at(words, start - 1).word;
  const isPreceded = datePrepositions.has(before) || before === "-";
  // "Nov. 31" is a day that does not exist, not a month.
  if (titlesBeforeMonth.has(before) || (name.short && wholeNumber(at(words, name.end).word) !== null)) return false;
  const next = at(words, name.end);
  if (determiners.has(before)) {
    const isAttribute = /^[a-z]/.test(next.word) && !next.upper && next.gap && !functionWords.has(next.word);
    return isAttribute;
  }
  if (name.short || ambiguousMonths.has(word)) {
    const isName = next.upper && next.gap && word !== "march" && !name.short;
    return isPreceded && !isName && (!name.short || at(words, name.end - 1).word === ".");
  }
  if (isPreceded) return true;
  return !followsName(words, start) || opensSentence(words, start);
}

/** Reads a month: "October", "November 2023", "June last year", "next March". */
export function readMonth(words: Words, index: number): Reading | null {
  const shifted = readShift(words, index);
  const start = shifted?.end ?? index;
  const name = readMonthName(words, start);
  if (!name) return null;
  const { month } = name;
  const skip = [",", "of"].includes(at(words, name.end).word) ? name.end + 1 : name.end;
  const number = readYearNumber(words, skip);
  if (number)
    return {
      start: index,
      end: number.end,
      meaning: { type: "month", month, year: { type: "number", year: number.year } },
    };
  const behind = readYearReference(words, at(words, name.end).word === "of" ? name.end + 1 : name.end);
  if (behind) return { start: index, end: behind.end, meaning: { type: "month", month, year: behind.year } };
  if (!isMonthAlone(words, start, name)) return null;
  return { start: index, end: name.end, meaning: { type: "month", month, ...(shifted && { shift: shifted.shift }) } };
}
