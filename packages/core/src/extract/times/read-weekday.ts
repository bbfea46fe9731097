import { dayParts, weekdayNames, weekdayTitles } from "./data/cue-words.js";
import { weekdays } from "./data/weekdays.js";
import type { Reading } from "./meaning.js";
import { readShift } from "./read-month.js";
import { at, opensSentence, type Words } from "./words.js";

/** The index behind "morning", "night" and the like. */
export function skipDayPart(words: Words, index: number): number {
  const from = ["early", "late", "mid", "-"].includes(at(words, index).word) ? index + 1 : index;
  return dayParts.has(at(words, from).word) ? from + 1 : index;
}

/** "Sunday Times", "Friday Night Lights", "the Monday Club", "Black Friday" are names, not days. */
function isName(words: Words, index: number): boolean {
  const before = at(words, index - 1);
  if (weekdayNames.has(before.word) && before.upper) return true;
  const behind = skipDayPart(words, index + 1);
  const next = at(words, behind);
  if (!next.gap || !next.upper) return false;
  if (weekdayTitles.has(next.word)) return true;
  if (behind > index + 1) return at(words, index + 1).upper;
  return before.word === "the" || before.word === "“" || before.word === "‘";
}

/** "Tuesday nights" come again every week. */
const pluralDayParts = new Set(["mornings", "afternoons", "evenings", "nights"]);

const weekShifts = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "last week" in "Tuesday last week", "of next week" in "Monday of next week". */
function readWeek(words: Words, index: number): { end: number; weeks: number } | null {
  const from = at(words, index).word === "of" ? index + 1 : index;
  const weeks = weekShifts.get(at(words, from).word);
  return weeks !== undefined && at(words, from + 1).word === "week" ? { end: from + 2, weeks } : null;
}

/** Reads a weekday with what belongs to it: "Saturday night", "last Friday", "early Monday morning", "Tuesday of next week". */
export function readWeekday(words: Words, index: number): Reading | null {
  const shifted = readShift(words, index);
  const start = shifted?.end ?? index;
  // "The next Tuesday" counts from the time told before, not from publication.
  if (shifted?.shift === "next" && at(words, index - 1).word === "the") return null;
  const weekday = weekdays.get(at(words, start).word);
  if (weekday === undefined || !at(words, start).upper || isName(words, start)) return null;
  if (!shifted && at(words, start - 1).word === "." && !at(words, start).gap && !opensSentence(words, start))
    return null;
  const dayEnd = skipDayPart(words, start + 1);
  // "On a Sunday" does not say which.
  if (["a", "any"].includes(at(words, index - 1).word))
    return { start: index, end: dayEnd, meaning: { type: "vague", side: null } };
  if (pluralDayParts.has(at(words, start + 1).word))
    return { start: index, end: start + 2, meaning: { type: "set", unit: "week", every: 1 } };
  const week = readWeek(words, dayEnd);
  const isDirected =
    shifted !== null &&
    at(words, index).word !== "last" &&
    at(words, index).word !== "next" &&
    shifted.shift !== "this";
  return {
    start: index,
    end: week?.end ?? dayEnd,
    meaning: {
      type: "weekday",
      weekday,
      ...(week && { weeks: week.weeks }),
      ...(shifted && { shift: shifted.shift }),
      ...(isDirected && { nearest: true }),
    },
  };
}
