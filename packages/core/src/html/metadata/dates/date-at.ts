import { dayNumber, formatDay, monthLength } from "../../../extract/times/calendar.js";
import { at, type Words } from "../../../extract/times/words.js";
import { monthNames } from "./month-names.js";

/** Which number stands first in `03/04/2025`. */
export type DayOrder = "day-first" | "month-first";

/** Years outside are numbers of something else. */
const firstYear = 1990;
const lastYear = 2100;

/** The ISO 8601 day; null when there is none such, or none a page of the web can be of. */
export function dayValue(year: number, month: number, day: number): string | null {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12)) return null;
  return day >= 1 && day <= monthLength(year, month) ? formatDay(dayNumber(year, month, day)) : null;
}

/** A day with its year as words tell it: the words up to `end` (index), and the other day it may be when the order of its numbers is open. */
export interface DateAt {
  value: string;
  end: number;
  other?: string;
}

const numberAt = (words: Words, index: number, digits: RegExp): number | null => {
  const { word } = at(words, index);
  return digits.test(word) ? Number.parseInt(word, 10) : null;
};

const dayDigits = /^\d{1,2}(?:st|nd|rd|th|er|º|ª)?$/;
const plainDay = /^\d{1,2}$/;
const yearDigits = /^(?:19|20)\d{2}$/;
const isoDay = /^\d{1,2}(?:t\d{1,2})?$/;
const marks = new Set(["/", ".", "-", "–"]);
const fillers = new Set([".", ",", "de", "of", "del", "'"]);

const skip = (words: Words, index: number): number => {
  let next = index;
  while (next < index + 3 && fillers.has(at(words, next).word)) next++;
  return next;
};

/** Reads the date that begins at a word; null when none does. */
export function dateAt(words: Words, index: number, order: DayOrder): DateAt | null {
  return yearFirst(words, index) ?? numeric(words, index, order) ?? dayFirst(words, index) ?? monthFirst(words, index);
}

/** `2023-12-21`, `2023/12/21`, `2023 年 12 月 21 日`. */
function yearFirst(words: Words, index: number): DateAt | null {
  const year = numberAt(words, index, yearDigits);
  if (year === null) return null;
  const mark = at(words, index + 1).word;
  if (!marks.has(mark) && mark !== "年" && mark !== "년") return null;
  if (marks.has(mark) && at(words, index + 3).word !== mark) return null;
  const month = numberAt(words, index + 2, plainDay);
  const day = numberAt(words, index + 4, isoDay);
  const value = month !== null && day !== null ? dayValue(year, month, day) : null;
  return value ? { value, end: index + 5 } : null;
}

/** `21.12.2023`, `12/21/2023`, `21/12/23`. */
function numeric(words: Words, index: number, order: DayOrder): DateAt | null {
  const mark = at(words, index + 1).word;
  if (!marks.has(mark) || at(words, index + 3).word !== mark || at(words, index + 1).gap) return null;
  const first = numberAt(words, index, plainDay);
  const second = numberAt(words, index + 2, plainDay);
  const short = numberAt(words, index + 4, plainDay);
  const year = numberAt(words, index + 4, yearDigits) ?? (short === null ? null : 2000 + short);
  if (first === null || second === null || year === null) return null;
  const monthFirst = mark === "/" && order === "month-first";
  const asDayFirst = dayValue(year, second, first);
  const asMonthFirst = mark === "." ? null : dayValue(year, first, second);
  const [value, other] = monthFirst
    ? [asMonthFirst ?? asDayFirst, asDayFirst]
    : [asDayFirst ?? asMonthFirst, asMonthFirst];
  if (!value) return null;
  return { value, end: index + 5, ...(other && other !== value && { other }) };
}

/** "21. Dezember 2023", "21 de diciembre de 2023", "21st December, 2023", "21-Dec-2023". */
function dayFirst(words: Words, index: number): DateAt | null {
  const day = numberAt(words, index, dayDigits);
  if (day === null) return null;
  const hyphen = at(words, index + 1).word === "-" ? 1 : 0;
  const from = skip(words, index + 1 + hyphen);
  const month = monthNames.get(at(words, from).word);
  if (month === undefined) return null;
  const year = numberAt(words, skip(words, from + 1 + hyphen), yearDigits);
  const value = year === null ? null : dayValue(year, month, day);
  return value ? { value, end: skip(words, from + 1 + hyphen) + 1 } : null;
}

/** "December 21, 2023", "Dec. 21st 2023". */
function monthFirst(words: Words, index: number): DateAt | null {
  const month = monthNames.get(at(words, index).word);
  if (month === undefined) return null;
  const from = skip(words, index + 1);
  const day = numberAt(words, from, dayDigits);
  const behind = skip(words, from + 1);
  const year = numberAt(words, behind, yearDigits);
  const value = day === null || year === null ? null : dayValue(year, month, day);
  return value ? { value, end: behind + 1 } : null;
}
