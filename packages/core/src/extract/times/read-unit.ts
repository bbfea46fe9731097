import { singularUnits } from "./data/units.js";
import type { Meaning, Reading } from "./meaning.js";
import { readShift } from "./read-month.js";
import { at, type Words } from "./words.js";

const kindsOfYear = new Set(["fiscal", "financial", "calendar", "school", "academic"]);
const shiftable = new Set(["week", "month", "quarter", "year", "decade", "century"]);
const offsets = { last: -1, this: 0, next: 1 } as const;

const isName = (words: Words, index: number): boolean => at(words, index).upper && at(words, index + 1).upper;

/** "the weekend", "over the weekend", "last weekend". */
function readWeekend(words: Words, index: number): Reading | null {
  const shifted = readShift(words, index);
  const nameAt = shifted?.end ?? index;
  // "The Weekend Australian" is a newspaper.
  if (at(words, nameAt).word !== "weekend" || isName(words, nameAt)) return null;
  const isPlain = ["the", "over", "-"].includes(at(words, index - 1).word);
  if (!shifted && !isPlain) return null;
  return { start: index, end: nameAt + 1, meaning: { type: "weekend", ...(shifted && { shift: shifted.shift }) } };
}

/**
 * Reads units of the calendar counted from publication: "last month", "this week", "next year", "this past week", "the current quarter".
 * With "the" ("over the last year") and in decades and centuries they are stretches that end or begin at publication.
 */
export function readUnit(words: Words, index: number): Reading | null {
  const weekend = readWeekend(words, index);
  if (weekend) return weekend;
  const { word } = at(words, index);
  const shifted = word === "current" ? { end: index + 1, shift: "this" as const } : readShift(words, index);
  // "Past year" and "coming week" without "this" are stretches, which `readWindow` reads.
  if (!shifted || ((word === "past" || word === "coming") && shifted.end === index + 1)) return null;
  const isYear = kindsOfYear.has(at(words, shifted.end).word) && at(words, shifted.end + 1).word === "year";
  const unitAt = isYear ? shifted.end + 1 : shifted.end;
  // "This years" is a slip for "this year’s".
  const name = word === "this" && at(words, unitAt).word === "years" ? "year" : at(words, unitAt).word;
  const unit = singularUnits.get(name);
  if (!unit || !shiftable.has(name)) return null;
  const offset = offsets[shifted.shift];
  const isStretch = unit.times > 1 || (at(words, index - 1).word === "the" && name !== "quarter" && offset !== 0);
  const meaning: Meaning = isStretch
    ? { type: "window", unit: unit.unit, amount: unit.times, direction: offset > 0 ? 1 : -1 }
    : { type: "unit", unit: unit.unit, offset };
  return { start: index, end: unitAt + 1, meaning };
}
