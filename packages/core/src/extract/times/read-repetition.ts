import { dayParts, functionWords } from "./data/cue-words.js";
import type { Unit } from "./data/units.js";
import { pluralUnits, repetitions, singularUnits } from "./data/units.js";
import { pluralWeekdays, weekdays } from "./data/weekdays.js";
import type { Reading } from "./meaning.js";
import { readMonthName } from "./read-calendar-day.js";
import { readNumber, wholeNumber } from "./read-number.js";
import { at, type Words } from "./words.js";

const reading = (start: number, end: number, unit: Unit, every = 1): Reading => ({
  start,
  end,
  meaning: { type: "set", unit, every },
});

/** "every Monday", "each year", "every two weeks", "every other day". */
function readEvery(words: Words, index: number): Reading | null {
  const next = at(words, index + 1);
  const other = next.word === "other" ? 2 : 1;
  const from = index + other;
  const single = singularUnits.get(at(words, from).word);
  if (single) return reading(index, from + 1, single.unit, single.times * other);
  if (weekdays.has(at(words, from).word)) return reading(index, from + 1, "week", other);
  if (dayParts.has(next.word)) return reading(index, index + 2, "day");
  const month = readMonthName(words, index + 1);
  if (month) return reading(index, month.end, "year");
  const number = readNumber(words, index + 1);
  const plural = number && pluralUnits.get(at(words, number.end).word);
  return plural && number.value !== null
    ? reading(index, number.end + 1, plural.unit, number.value * plural.times)
    : null;
}

const times = new Set(["once", "twice", "times", "hours", "days", "percent", "%", "million", "billion", "cents"]);

/** "twice a week", "$5 a year", "40 hours per week": a rate. */
function readRate(words: Words, index: number): Reading | null {
  const unit = singularUnits.get(at(words, index + 1).word);
  const before = at(words, index - 1).word;
  if (!unit || (!times.has(before) && wholeNumber(before) === null)) return null;
  return reading(index, index + 2, unit.unit, unit.times);
}

/** Reads repeated times; their value is the ISO 8601 duration after which they come again. */
export function readRepetition(words: Words, index: number): Reading | null {
  const { word, upper } = at(words, index);
  if (word === "every" || word === "each") return readEvery(words, index);
  if (word === "a" || word === "an" || word === "per") return readRate(words, index);
  if (pluralWeekdays.has(word)) return upper ? reading(index, index + 1, "week") : null;
  const unit = repetitions.get(word);
  // "The Daily Mail" is a name, a "quarterly dividend" a kind of dividend.
  const next = at(words, index + 1).word;
  const isAttribute = /^[a-z]/.test(next) && !functionWords.has(next);
  return unit && !upper && !isAttribute ? reading(index, index + 1, unit.unit, unit.times) : null;
}
