import { civilDay, dayNumber, formatDay, isWritable, monthLength, shiftMonth, weekdayOf } from "./calendar.js";
import { seasonStart } from "./data/seasons.js";
import type { Unit } from "./data/units.js";

/** The unit in which a period is named, and so the form in which it is written. */
export type PeriodUnit =
  | "day"
  | "days"
  | "week"
  | "weekend"
  | "month"
  | "months"
  | "quarter"
  | "season"
  | "year"
  | "years"
  | "decade"
  | "century";

/** A stretch of whole days, both ends included, as day numbers. */
export interface Period {
  unit: PeriodUnit;
  first: number;
  last: number;
}

/** A single day by its day number. */
export const day = (number: number): Period => ({ unit: "day", first: number, last: number });

/** The ISO week (Monday to Sunday) a day lies in. */
export function weekOf(number: number): Period {
  const first = number - weekdayOf(number);
  return { unit: "week", first, last: first + 6 };
}

/** So many months from this one on. */
function monthsFrom(unit: PeriodUnit, year: number, month: number, count: number): Period {
  const end = shiftMonth(year, month, count - 1);
  return {
    unit,
    first: dayNumber(year, month, 1),
    last: dayNumber(end.year, end.month, monthLength(end.year, end.month)),
  };
}

/** A month of a year; 1 is January. */
export const month = (year: number, number: number): Period => monthsFrom("month", year, number, 1);
/** A quarter of a year, 1–4. */
export const quarter = (year: number, number: number): Period => monthsFrom("quarter", year, number * 3 - 2, 3);
/** A half of a year, 1 or 2. */
export const half = (year: number, number: number): Period => monthsFrom("months", year, number * 6 - 5, 6);

/** So many whole years from the first on. */
export function years(unit: PeriodUnit, first: number, count: number): Period {
  return { unit, first: dayNumber(first, 1, 1), last: dayNumber(first + count - 1, 12, 31) };
}

/** A calendar year. */
export const year = (number: number): Period => years("year", number, 1);

/** A season by its EDTF code; winter belongs to the year it begins in. */
export const season = (yearNumber: number, code: number): Period =>
  monthsFrom("season", yearNumber, seasonStart.get(code) ?? 1, 3);

/** The period of a unit that a day lies in. Hours and shorter give the day. */
export function periodOf(unit: Unit, number: number): Period {
  const civil = civilDay(number);
  if (unit === "year") return year(civil.year);
  if (unit === "quarter") return quarter(civil.year, Math.ceil(civil.month / 3));
  if (unit === "month") return month(civil.year, civil.month);
  return unit === "week" ? weekOf(number) : day(number);
}

const monthsPer: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };

/** Moves a day by so many units; a day that the month lacks becomes its last (31 May less a month is 30 April). */
export function shiftDay(number: number, unit: Unit, by: number): number {
  const perUnit = monthsPer[unit];
  if (perUnit === undefined) return number + by * (unit === "week" ? 7 : 1);
  const civil = civilDay(number);
  const moved = shiftMonth(civil.year, civil.month, by * perUnit);
  return dayNumber(moved.year, moved.month, Math.min(civil.day, monthLength(moved.year, moved.month)));
}

/** Moves a period by so many units and keeps its kind: a quarter less a year is the same quarter. */
export function shiftPeriod(period: Period, unit: Unit, by: number): Period {
  const first = shiftDay(period.first, unit, by);
  if (period.unit === "month" || period.unit === "quarter" || period.unit === "year")
    return periodOf(period.unit, first);
  if (period.unit === "day") return day(first);
  if (period.unit === "week") return weekOf(first);
  return { unit: period.unit, first, last: first + period.last - period.first };
}

/** The stretch from one period to another, null when it would run backwards. */
export function spanning(from: Period, to: Period): Period | null {
  if (to.last < from.first) return null;
  const units = new Set([from.unit, to.unit]);
  const only = (...allowed: PeriodUnit[]): boolean => [...units].every((unit) => allowed.includes(unit));
  const unit = only("year", "years", "decade") ? "years" : only("month", "quarter", "months") ? "months" : "days";
  return { unit, first: from.first, last: to.last };
}

/** True when both ends have a year of four digits. */
export function isWritablePeriod(period: Period): boolean {
  return isWritable(period.first) && isWritable(period.last);
}

/**
 * The period in EDTF (ISO 8601-2), levels 0 and 1: `2025-11-27`, `2025-10`, `2025`; weeks, weekends and other stretches as intervals
 * (`2025-12-01/2025-12-07`), quarters and halves as intervals of months (`2025-07/2025-09`), seasons `2025-22`, decades `199X`, centuries `19XX`.
 */
export function toEdtf(period: Period): string {
  const first = formatDay(period.first);
  const last = formatDay(period.last);
  switch (period.unit) {
    case "day":
      return first;
    case "month":
      return first.slice(0, 7);
    case "quarter":
    case "months":
      return `${first.slice(0, 7)}/${last.slice(0, 7)}`;
    case "season":
      return `${first.slice(0, 4)}-${[...seasonStart].find(([, start]) => start === Number(first.slice(5, 7)))?.[0]}`;
    case "year":
      return first.slice(0, 4);
    case "years":
      return `${first.slice(0, 4)}/${last.slice(0, 4)}`;
    case "decade":
      return `${first.slice(0, 3)}X`;
    case "century":
      return `${first.slice(0, 2)}XX`;
    case "days":
    case "week":
    case "weekend":
      return first === last ? first : `${first}/${last}`;
  }
}
