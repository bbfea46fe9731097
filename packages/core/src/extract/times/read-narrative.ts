import { dayParts, functionWords, phraseEnds } from "./data/cue-words.js";
import { singularUnits, type Unit } from "./data/units.js";
import { weekdays } from "./data/weekdays.js";
import type { Reading } from "./meaning.js";
import { skipDayPart } from "./read-weekday.js";
import { at, type Words } from "./words.js";

const shifts = new Map<string, -1 | 0 | 1>([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["same", 0],
]);

const narrative = (start: number, end: number, unit: Unit, amount: number): Reading => ({
  start,
  end,
  meaning: { type: "narrative", unit, amount },
});

/** "the next day", "the previous year", "that same week", "the following Tuesday". */
function readShifted(words: Words, index: number): Reading | null {
  const hasThat = at(words, index).word === "that";
  const shiftAt = hasThat && at(words, index + 1).word === "same" ? index + 1 : index;
  const shift = shifts.get(at(words, shiftAt).word) ?? (hasThat ? 0 : undefined);
  const before = at(words, index - 1).word;
  if (shift === undefined || (!hasThat && before !== "the" && before !== "a")) return null;
  const unitAt = hasThat && shiftAt === index ? index + 1 : shiftAt + 1;
  const name = at(words, unitAt).word;
  const weekday = weekdays.get(name);
  if (weekday !== undefined && shift !== 0) {
    const end = skipDayPart(words, unitAt + 1);
    return { start: index, end, meaning: { type: "weekday", weekday, beside: shift } };
  }
  const unit = dayParts.has(name) ? { unit: "day" as const, times: 1 } : singularUnits.get(name);
  if (!unit || unit.unit === "minute" || unit.unit === "hour") return null;
  // "That year" is a time, "said that evening hours" and "that month-long siege" are not.
  const next = at(words, unitAt + 1).word;
  if (hasThat && (next === "-" || next === "of" || (/^[a-z]/.test(next) && !functionWords.has(next)))) return null;
  return narrative(index, unitAt + 1, unit.unit, shift * unit.times);
}

/** "the day before", "the year after" at the end of their phrase; "the day before the vote" is told by another event. */
function readBefore(words: Words, index: number): Reading | null {
  const unit = singularUnits.get(at(words, index).word);
  const direction = at(words, index + 1).word;
  if (!unit || at(words, index - 1).word !== "the" || (direction !== "before" && direction !== "after")) return null;
  if (!phraseEnds.has(at(words, index + 2).word)) return null;
  return narrative(index, index + 2, unit.unit, direction === "before" ? -unit.times : unit.times);
}

/** Reads times counted from the time told before. */
export function readNarrative(words: Words, index: number): Reading | null {
  return readShifted(words, index) ?? readBefore(words, index);
}
