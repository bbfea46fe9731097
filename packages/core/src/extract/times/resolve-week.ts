import { weekdayOf } from "./calendar.js";
import type { Frame } from "./frame.js";
import type { Meaning } from "./meaning.js";
import { day, type Period, weekOf } from "./period.js";

const modulo = (value: number): number => ((value % 7) + 7) % 7;

/**
 * The day a weekday means in news: with a past verb the latest such day up to publication, the day of publication included;
 * with a present or future verb the first from publication on; "last" and "next" never the day of publication.
 */
export function resolveWeekday(meaning: Extract<Meaning, { type: "weekday" }>, frame: Frame): Period {
  const { weekday, shift, weeks, nearest, beside } = meaning;
  const { tense } = frame;
  const today = (beside && frame.reference?.unit === "day" && frame.reference.first) || frame.today;
  const monday = weekOf(today).first;
  if (weeks !== undefined) return day(monday + weeks * 7 + weekday);
  const back = modulo(weekdayOf(today) - weekday);
  const ahead = modulo(weekday - weekdayOf(today));
  if (shift === "this") return day(monday + weekday);
  if (shift === "last" || beside === -1) return day(today - (back || 7));
  if (beside === 1) return day(today + (ahead || 7));
  if (shift === "next") return day(nearest ? today + (ahead || 7) : monday + 7 + weekday);
  return day(tense === "past" || tense === "unknown" ? today - back : today + ahead);
}

/** The Saturday and Sunday meant: with a past verb the latest that has begun, else the first that has not ended. */
export function resolveWeekend({ shift }: Extract<Meaning, { type: "weekend" }>, frame: Frame): Period {
  const saturday = weekOf(frame.today).first + 5;
  const hasBegun = frame.today >= saturday;
  const weekend = (first: number): Period => ({ unit: "weekend", first, last: first + 1 });
  if (shift === "last") return weekend(saturday - 7);
  if (shift === "next") return weekend(saturday + 7);
  const isPast = frame.tense === "past" || (frame.tense === "unknown" && !shift);
  return weekend(isPast && !hasBegun ? saturday - 7 : saturday);
}
