import { formatDay } from "../../../extract/times/calendar.js";
import { splitWords } from "../../../extract/times/words.js";
import { feedDate } from "../../../feeds/fields/feed-date.js";
import { type DayOrder, dateAt, dayValue } from "./date-at.js";
import { timeBeside } from "./time-at.js";

export type { DayOrder } from "./date-at.js";

/** A date as a page tells it. */
export interface DateReading {
  /** ISO 8601 day, or instant in local time with the offset if one is told. */
  value: string;
  precision: "instant" | "day";
  /** The other day it may be when the order of day and month is open: `03/04/2025`. */
  other?: string;
}

const longestText = 2000;

/** Reads the date a machine wrote: ISO 8601 and RFC 822 in all their spellings, seconds or milliseconds since 1970; else the first date in the words. */
export function readDate(text: string, order: DayOrder): DateReading | null {
  const told = feedDate(text);
  if (told && (told.precision === "instant" || told.precision === "day") && isOfTheWeb(told.value))
    return { value: told.value, precision: told.precision };
  return fromEpoch(text.trim()) ?? findDates(text, order)[0] ?? null;
}

function isOfTheWeb(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.slice(0, 10).split("-").map(Number);
  return dayValue(year, month, day) !== null;
}

const secondsPerDay = 86_400;

function fromEpoch(digits: string): DateReading | null {
  if (!/^\d{10}(?:\d{3})?$/.test(digits)) return null;
  const seconds = Math.floor(Number(digits) / (digits.length === 13 ? 1000 : 1));
  const days = Math.floor(seconds / secondsPerDay);
  const rest = seconds - days * secondsPerDay;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const day = formatDay(days);
  if (!isOfTheWeb(day)) return null;
  return { value: `${day}T${clock.map((part) => String(part).padStart(2, "0")).join(":")}Z`, precision: "instant" };
}

/** All dates in a text, in order: "21. Dezember 2023, 10:15 Uhr", "Dec 21, 2023 10:15 AM EST", `21/12/2023`, 2023年12月21日. One pass. */
export function findDates(text: string, order: DayOrder): DateReading[] {
  // Where words are not parted by spaces, the units of a date are.
  const spaced = text.slice(0, longestText).replace(/[年月日년월일時分]/g, " $& ");
  const words = splitWords(spaced, 0, spaced.length);
  const found: DateReading[] = [];
  for (let index = 0; index < words.length; index++) {
    const date = dateAt(words, index, order);
    if (!date) continue;
    const time = timeBeside(words, index, date.end);
    found.push({
      value: time === null ? date.value : `${date.value}T${time}`,
      precision: time === null ? "day" : "instant",
      ...(date.other && { other: date.other }),
    });
    index = date.end - 1;
  }
  return found;
}
