import { dayNumber, monthLength } from "./calendar.js";
import { countedNouns, titlesBeforeMonth } from "./data/cue-words.js";
import { months, shortMonths } from "./data/months.js";
import { shortWeekdays, weekdays } from "./data/weekdays.js";
import type { Meaning, Reading, YearReference } from "./meaning.js";
import { day } from "./period.js";
import { wholeNumber, yearNumber } from "./read-number.js";
import { readYearReference } from "./read-year.js";
import { at, followsName, type Words } from "./words.js";

/** The name of a month, its full stop included. */
export function readMonthName(words: Words, index: number): { end: number; month: number; short: boolean } | null {
  const { word, upper } = at(words, index);
  if (!upper) return null;
  const full = months.get(word);
  const month = full ?? shortMonths.get(word);
  if (month === undefined) return null;
  const dot = full === undefined && at(words, index + 1).word === "." && !at(words, index + 1).gap;
  return { end: dot ? index + 2 : index + 1, month, short: full === undefined };
}

const ordinalDay = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** A day of the month; null for numbers that go on (`5,000`, `10:30`, `4%`) or count something. */
function readDay(words: Words, index: number): number | null {
  const found = ordinalDay.exec(at(words, index).word);
  if (!found) return null;
  const mark = at(words, index + 1);
  const next = at(words, index + 2);
  const goesOn = !mark.gap && (",.:".includes(mark.word) || mark.word === "%") && mark.word !== "";
  if (goesOn && (mark.word === "%" || (!next.gap && wholeNumber(next.word) !== null))) return null;
  if (countedNouns.has(mark.word)) return null;
  const value = Number(found[1]);
  return value >= 1 && value <= 31 ? value : null;
}

const exists = (month: number, number: number, year?: YearReference): boolean =>
  number <= monthLength(year?.type === "number" ? year.year : 2000, month);

const rangeMarks = new Set(["-", "–", "to", "through", "until"]);

/** The second day of "Nov. 14-16" and "14-16 November"; null when none follows. */
function readLastDay(words: Words, index: number, first: number): { end: number; day: number } | null {
  if (!rangeMarks.has(at(words, index).word)) return null;
  const last = readDay(words, index + 1);
  return last !== null && last > first ? { end: index + 2, day: last } : null;
}

function readYearBehind(words: Words, index: number): { end: number; year: YearReference } | null {
  const from = at(words, index).word === "," ? index + 1 : index;
  const number = yearNumber(at(words, from).word);
  if (number !== null && !countedNouns.has(at(words, from + 1).word)) {
    return { end: from + 1, year: { type: "number", year: number } };
  }
  return from === index ? readYearReference(words, index) : null;
}

function monthDay(words: Words, start: number, end: number, month: number, first: number): Reading | null {
  const last = readLastDay(words, end, first);
  // In "3 November to 5 December" the second day is of another month.
  const range = last && readMonthName(words, last.end) ? null : last;
  const behind = readYearBehind(words, range?.end ?? end);
  const year = behind?.year;
  if (!exists(month, range?.day ?? first, year)) return null;
  return {
    start,
    end: behind?.end ?? range?.end ?? end,
    meaning: { type: "month-day", month, day: first, ...(range && { lastDay: range.day }), ...(year && { year }) },
  };
}

/** "Nov. 19", "November 3rd, 2025", "Nov. 14-16". */
function readMonthFirst(words: Words, index: number): Reading | null {
  const name = readMonthName(words, index);
  if (!name || titlesBeforeMonth.has(at(words, index - 1).word)) return null;
  const first = readDay(words, name.end);
  return first === null ? null : monthDay(words, index, name.end + 1, name.month, first);
}

/** "9 May 1950", "the 3rd of November", "14-16 November". */
function readDayFirst(words: Words, index: number): Reading | null {
  const first = readDay(words, index);
  if (first === null || at(words, index - 1).word === "." || at(words, index - 1).word === "$") return null;
  const range = readLastDay(words, index + 1, first);
  const behind = range?.end ?? index + 1;
  const name = readMonthName(words, at(words, behind).word === "of" ? behind + 1 : behind);
  if (!name || (name.short && at(words, name.end - 1).word !== "." && yearNumber(at(words, name.end).word) === null))
    return null;
  const reading = monthDay(words, index, name.end, name.month, first);
  if (reading?.meaning.type !== "month-day" || !range) return reading;
  return exists(name.month, range.day) ? { ...reading, meaning: { ...reading.meaning, lastDay: range.day } } : null;
}

const twoDigits = /^\d{2}$/;

/** ISO 8601 `2025-11-27`, with its time of day if one follows. */
function readIso(words: Words, index: number): Reading | null {
  const number = yearNumber(at(words, index).word);
  if (number === null || at(words, index + 1).word !== "-" || at(words, index + 3).word !== "-") return null;
  if (words.slice(index + 1, index + 5).some(({ gap }) => gap)) return null;
  const month = at(words, index + 2).word;
  const [dayOfMonth = "", time] = at(words, index + 4).word.split("t");
  if (!twoDigits.test(month) || !twoDigits.test(dayOfMonth) || Number(month) < 1 || Number(month) > 12) return null;
  if (Number(dayOfMonth) < 1 || Number(dayOfMonth) > monthLength(number, Number(month))) return null;
  let end = index + 5;
  const isTime = (from: number): boolean => at(words, from).word === ":" && /^\d{2}z?$/.test(at(words, from + 1).word);
  if (time !== undefined) while (end < index + 9 && isTime(end)) end += 2;
  return {
    start: index,
    end,
    meaning: { type: "fixed", period: day(dayNumber(number, Number(month), Number(dayOfMonth))) },
  };
}

const dateMarks = new Set(["/", "."]);

/** `27/11/2025`, `11/27/2025`; when both numbers can be the month it is one of two days, as countries differ in the order. */
function readNumeric(words: Words, index: number): Reading | null {
  const mark = at(words, index + 1).word;
  if (!dateMarks.has(mark) || at(words, index + 3).word !== mark) return null;
  if (words.slice(index + 1, index + 5).some(({ gap }) => gap)) return null;
  const first = wholeNumber(at(words, index).word);
  const second = wholeNumber(at(words, index + 2).word);
  const number = yearNumber(at(words, index + 4).word);
  if (!first || !second || number === null) return null;
  const [month, dayOfMonth] = first > 12 || mark === "." ? [second, first] : [first, second];
  if (month > 12 || dayOfMonth > monthLength(number, month)) return null;
  const period = day(dayNumber(number, month, dayOfMonth));
  const isPlain = dayOfMonth > 12 || dayOfMonth === month || mark === ".";
  const meaning: Meaning = isPlain
    ? { type: "fixed", period }
    : { type: "either", periods: [period, day(dayNumber(number, dayOfMonth, month))] };
  return { start: index, end: index + 5, meaning };
}

const readDate = (words: Words, index: number): Reading | null =>
  readIso(words, index) ?? readNumeric(words, index) ?? readMonthFirst(words, index) ?? readDayFirst(words, index);

/** Reads a day of the calendar, a weekday in front included: "Thursday, Nov. 27", "Fri., 28 November 2025", `2025-11-28`. */
export function readCalendarDay(words: Words, index: number): Reading | null {
  const { word, upper } = at(words, index);
  const isWeekday = upper && (weekdays.has(word) || (shortWeekdays.has(word) && !followsName(words, index)));
  if (!isWeekday) return readDate(words, index);
  let next = index + 1;
  for (const skipped of [".", ",", "the"]) if (at(words, next).word === skipped) next++;
  const date = readDate(words, next);
  return date && { ...date, start: index };
}
