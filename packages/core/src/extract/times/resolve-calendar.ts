import { civilDay, dayNumber, easterSunday, monthLength, nthWeekday } from "./calendar.js";
import { choosePeriod, nearest } from "./choose.js";
import type { HolidayRule } from "./data/holidays.js";
import type { Frame } from "./frame.js";
import type { Meaning, YearReference } from "./meaning.js";
import { day, half, month, type Period, quarter, season } from "./period.js";

type CalendarMeaning = Extract<Meaning, { type: "month-day" | "month" | "season" | "quarter" | "half" | "holiday" }>;

function holiday(year: number, rule: HolidayRule): Period {
  if (rule.type === "fixed") return day(dayNumber(year, rule.month, rule.day));
  if (rule.type === "easter") return day(easterSunday(year) + rule.plus);
  return day(nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0));
}

/** The period a meaning names in a year; null for 29 February in a common year. */
function inYear(meaning: CalendarMeaning, year: number): Period | null {
  switch (meaning.type) {
    case "month-day": {
      const last = meaning.lastDay ?? meaning.day;
      if (last > monthLength(year, meaning.month)) return null;
      const first = dayNumber(year, meaning.month, meaning.day);
      return last === meaning.day ? day(first) : { unit: "days", first, last: first + last - meaning.day };
    }
    case "month":
      return month(year, meaning.month);
    case "season":
      return season(year, meaning.season);
    case "quarter":
      return quarter(year, meaning.number);
    case "half":
      return half(year, meaning.number);
    case "holiday":
      return holiday(year, meaning.rule);
  }
}

/** Years around publication in which the time meant is looked for; leap days need eight. */
const reach = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The year told by number or counted from publication; null when it is not told, or cannot be without publication. */
function yearOf(reference: YearReference | undefined, frame: Frame | null): number | null {
  if (reference?.type === "number") return reference.year;
  return reference && frame ? civilDay(frame.today).year + reference.by : null;
}

/** A day that the tense would put into another year and farther off than this is the nearest one: news gives the year of such days. */
const farDays = 270;

/** What a day without a year means may lie on the other side of publication than the tense says. */
function chooseYearly(meaning: CalendarMeaning, candidates: readonly Period[], frame: Frame): Period | null {
  const shift = "shift" in meaning ? meaning.shift : undefined;
  if (meaning.type === "quarter" && !shift) {
    // Results are told of a quarter that has begun; one that is announced is the nearest.
    return frame.tense === "future"
      ? nearest(candidates, frame.today)
      : choosePeriod(candidates, { ...frame, tense: "past" });
  }
  const chosen = choosePeriod(candidates, frame, shift);
  if (shift || !chosen) return chosen;
  const isFar = chosen.first - frame.today > farDays || frame.today - chosen.last > farDays;
  const isOtherYear = civilDay(chosen.first).year !== civilDay(frame.today).year;
  return meaning.type === "month-day" && isFar && isOtherYear ? nearest(candidates, frame.today) : chosen;
}

/** The period of a time that comes once a year. Null when neither the words nor the frame tell the year. */
export function resolveYearly(meaning: CalendarMeaning, frame: Frame | null): Period | null {
  const told = yearOf(meaning.year, frame);
  if (told !== null) return inYear(meaning, told);
  if (!frame || meaning.year) return null;
  const year = civilDay(frame.today).year;
  if ("shift" in meaning && meaning.shift === "this") return inYear(meaning, year);
  const candidates = reach.flatMap((by) => inYear(meaning, year + by) ?? []);
  return chooseYearly(meaning, candidates, frame);
}
