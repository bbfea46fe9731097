import { civilDay } from "./calendar.js";
import type { Unit } from "./data/units.js";
import type { Frame } from "./frame.js";
import type { Part } from "./meaning.js";
import { type Period, periodOf, shiftDay, shiftPeriod } from "./period.js";
import { constrained, type Resolution, resolved, unresolved } from "./resolution.js";

const daysPerUnit: Partial<Record<Unit, number>> = { second: 1 / 86_400, minute: 1 / 1440, hour: 1 / 24 };

/** So many hours or less from a day: that day and the one next to it, for the time of day is not known. */
function resolveHours(days: number, from: number): Resolution {
  const [first, last] = [from + Math.floor(days), from + Math.ceil(days)];
  const period: Period = { unit: first === last ? "day" : "days", first, last };
  return first === last ? resolved(period, 0.8) : constrained(period, first, last, 0.7);
}

/** So many units before or after publication, to the unit: "three weeks ago" is a week, "five years ago" a year. */
export function resolveDistance(unit: Unit, amount: number, { today, reference }: Frame): Resolution {
  const perDay = daysPerUnit[unit];
  if (perDay !== undefined) return resolveHours(amount * perDay, today);
  // Earnings reports compare a quarter with "a year ago", which is the same quarter.
  if (unit === "year" && amount === -1 && reference?.unit === "quarter")
    return resolved(shiftPeriod(reference, "year", -1), 0.6);
  const whole = Math.trunc(amount);
  const rest = unit === "year" ? Math.round((amount - whole) * 12) : 0;
  const moved = shiftDay(shiftDay(today, unit, whole), "month", rest);
  return resolved(periodOf(rest === 0 ? unit : "month", moved), unit === "day" ? 0.95 : 0.7);
}

const widest: Record<Unit, number> = { second: 0, minute: 0, hour: 0, day: 0, week: 1, month: 2, quarter: 3, year: 4 };
const unitOfPeriod: Partial<Record<Period["unit"], Unit>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
};

/** So many units before or after the time told before: "the next day", "a year earlier". Without one it is not known, or counted from publication. */
export function resolveNarrative(unit: Unit, amount: number, { reference, today, tense }: Frame): Resolution {
  const own = reference && unitOfPeriod[reference.unit];
  const perDay = daysPerUnit[unit];
  if (perDay !== undefined)
    return own === "day" && reference ? resolveHours(amount * perDay, reference.first) : unresolved;
  if (!reference || !own || (unit === "quarter" && own !== "quarter")) {
    if (unit === "quarter") return resolved(periodOf("quarter", shiftDay(today, "quarter", amount - 1)), 0.5);
    return amount < 0 && unit === "year"
      ? resolved(periodOf("year", shiftDay(today, "year", amount)), 0.5)
      : unresolved;
  }
  if (widest[own] > widest[unit]) return unresolved;
  const moved = shiftPeriod(reference, unit, Math.trunc(amount));
  // What has happened cannot lie after publication: the words count from another time.
  if (tense === "past" && moved.first > today) return unresolved;
  const isWider = amount === 0 || unit === "week" || (unit === "year" && own === "day");
  return resolved(isWider && own !== "quarter" ? periodOf(unit, moved.first) : moved, 0.6);
}

const longUnits: ReadonlySet<Unit> = new Set(["day", "week", "month", "quarter", "year"]);

/** The days of a stretch that ends or begins at publication. */
export function windowDays(
  unit: Unit,
  amount: number,
  direction: -1 | 1,
  today: number,
): { first: number; last: number } {
  const days = Math.ceil(amount * (daysPerUnit[unit] ?? 1));
  const whole = Math.trunc(amount);
  const other = longUnits.has(unit) ? shiftDay(today, unit, direction * whole) : today + direction * days;
  return direction < 0 ? { first: other, last: today } : { first: today, last: other };
}

/** Which part of a period is meant, as shares of its length: early the first third, mid the middle one. */
const shares: Readonly<Record<"early" | "mid" | "late" | "end", readonly [number, number]>> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [2 / 3, 1],
};

/** Thirds of a month are its decads: 1–10, 11–20, 21 to the end; of a year four months each; of a decade 3, 3 and 4 years. */
function partDays(period: Period, part: keyof typeof shares): { first: number; last: number } {
  const length = period.last - period.first + 1;
  const [from, to] = shares[part];
  if (period.unit === "month") {
    const ends = { early: [0, 9], mid: [10, 19], late: [20, length - 1], end: [20, length - 1] }[part];
    return { first: period.first + (ends[0] ?? 0), last: period.first + (ends[1] ?? 0) };
  }
  const { year } = civilDay(period.first);
  const perPeriod = { year: 12, decade: 120, century: 1200 }[period.unit as string];
  if (perPeriod === undefined) {
    return { first: period.first + Math.round(length * from), last: period.first + Math.round(length * to) - 1 };
  }
  const start = periodOf("year", period.first).first;
  const round = (share: number): number =>
    perPeriod === 12 ? Math.round(share * 12) : Math.round((share * perPeriod) / 12) * 12;
  const first = shiftDay(start, "month", round(from));
  return { first, last: year < 1 ? period.last : shiftDay(start, "month", round(to)) - 1 };
}

/** Narrows a period to a part of it: "mid-October", "earlier this week". A part of a day is the day. */
export function resolvePart(part: Part, deadline: boolean, whole: Resolution, frame: Frame | null): Resolution {
  const { period } = whole;
  if (!period || period.unit === "day") return whole;
  if (part === "earlier" || part === "later") {
    if (!frame) return whole;
    const first = part === "later" ? Math.max(period.first, frame.today) : period.first;
    const last = part === "earlier" ? Math.min(period.last, frame.today) : period.last;
    return constrained(period, first, last, whole.confidence);
  }
  if (deadline) return resolved({ unit: "day", first: period.last, last: period.last }, whole.confidence);
  const days = partDays(period, part);
  return constrained(period, days.first, days.last, whole.confidence);
}
