import type { HolidayRule } from "./data/holidays.js";
import type { Unit } from "./data/units.js";
import type { Period } from "./period.js";
import type { Words } from "./words.js";

/** Which one of several: "last Friday", "this summer", "next month". */
export type Shift = "last" | "this" | "next";

/** A part of a period: thirds of it, or what lies before or after the day of publication. */
export type Part = "early" | "mid" | "late" | "end" | "earlier" | "later";

/** A year as far as the words tell it: its number, or counted from the year of publication. */
export type YearReference = { type: "number"; year: number } | { type: "shift"; by: number };

/** What the words of a time expression say, before they are put in relation to the day of publication. */
export type Meaning =
  | { type: "fixed"; period: Period }
  /** One of two days: `03/04/2025`. */
  | { type: "either"; periods: readonly [Period, Period] }
  | { type: "month-day"; month: number; day: number; lastDay?: number; year?: YearReference }
  | { type: "month"; month: number; year?: YearReference; shift?: Shift }
  | { type: "year"; year: number }
  | { type: "weekday"; weekday: number; shift?: Shift; nearest?: boolean; weeks?: number; beside?: -1 | 1 }
  | { type: "weekend"; shift?: Shift }
  | { type: "day"; offset: number }
  | { type: "unit"; unit: Unit; offset: number }
  | { type: "season"; season: number; year?: YearReference; shift?: Shift }
  | { type: "quarter" | "half"; number: number; year?: YearReference; shift?: Shift }
  | { type: "holiday"; rule: HolidayRule; year?: YearReference; shift?: Shift }
  /** So far from the day of publication: "three weeks ago" is -3 weeks. */
  | { type: "distance"; unit: Unit; amount: number }
  /** So far from the time told before: "a year earlier", "the next day". */
  | { type: "narrative"; unit: Unit; amount: number }
  /** A stretch that ends or begins at publication: "the past 24 hours". */
  | { type: "window"; unit: Unit; amount: number | null; direction: -1 | 1 }
  | { type: "duration"; unit: Unit; amount: number | null }
  | { type: "set"; unit: Unit; every: number }
  | { type: "part"; part: Part; of: Meaning; deadline?: boolean }
  | { type: "between"; from: Meaning; to: Meaning }
  /** A day that the article names beside its date: "Saturday, the opening night". */
  | { type: "occasion"; name: string; day: Meaning | null }
  /** A time that the words do not tell: "now", "recently", "in future"; null says not even which side of publication. */
  | { type: "vague"; side: "past" | "present" | "future" | null };

/** A time expression as read: the words `[start, end)` of the sentence by index, and what they say. */
export interface Reading {
  start: number;
  end: number;
  meaning: Meaning;
  /** The end of a stretch that the time before it begins. */
  runsOn?: boolean;
}

/** Reads the expression that begins at a word; null when none does. Looks a bounded number of words ahead and back. */
export type Reader = (words: Words, index: number) => Reading | null;
