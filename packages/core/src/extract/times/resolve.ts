import type { Frame } from "./frame.js";
import { isoDuration } from "./iso-duration.js";
import type { Meaning } from "./meaning.js";
import { day, periodOf, shiftDay, spanning, year } from "./period.js";
import { besidePublication, merge, type Resolution, resolved, unresolved } from "./resolution.js";
import { resolveYearly } from "./resolve-calendar.js";
import { resolveDistance, resolveNarrative, resolvePart, windowDays } from "./resolve-relative.js";
import { resolveWeekday, resolveWeekend } from "./resolve-week.js";
import type { Tense } from "./tense.js";

const tenseConfidence: Readonly<Record<Tense, number>> = { past: 0.9, future: 0.9, present: 0.75, unknown: 0.6 };

function resolveBetween(meaning: Extract<Meaning, { type: "between" }>, frame: Frame | null): Resolution {
  const to = resolve(meaning.to, frame);
  const from = resolve(meaning.from, frame);
  if (!from.period || !to.period) return unresolved;
  const confidence = Math.min(from.confidence, to.confidence);
  const period = spanning(from.period, to.period);
  if (period) return resolved(period, confidence);
  if (!frame) return unresolved;
  // "From November to March", "from Thursday to Monday": the second is the next one after the first.
  const next = resolve(meaning.to, { ...frame, today: from.period.last, tense: "future" }).period;
  return resolved(next && spanning(from.period, next), confidence);
}

function resolveLength(
  meaning: Extract<Meaning, { type: "window" | "duration" | "set" }>,
  frame: Frame | null,
): Resolution {
  const amount = meaning.type === "set" ? meaning.every : meaning.amount;
  if (amount === null) return unresolved;
  const value = isoDuration(meaning.unit, amount);
  const plain: Resolution = { value, first: null, last: null, status: "resolved", confidence: 0.85, period: null };
  if (meaning.type !== "window" || !frame) return plain;
  return { ...plain, ...windowDays(meaning.unit, amount, meaning.direction, frame.today) };
}

/** What a meaning comes to on the day of publication; without one (`frame` is null) only what the words tell by themselves. */
export function resolve(meaning: Meaning, frame: Frame | null): Resolution {
  switch (meaning.type) {
    case "fixed":
      return resolved(meaning.period, 0.97);
    case "either":
      return merge(resolved(meaning.periods[0], 0.5), resolved(meaning.periods[1], 0.5));
    case "year":
      return resolved(year(meaning.year), 0.9);
    case "month-day":
    case "month":
    case "season":
    case "quarter":
    case "half":
    case "holiday": {
      const isTold = meaning.year?.type === "number";
      return resolved(resolveYearly(meaning, frame), isTold ? 0.97 : tenseConfidence[frame?.tense ?? "unknown"]);
    }
    case "duration":
    case "window":
    case "set":
      return resolveLength(meaning, frame);
    case "between":
      return resolveBetween(meaning, frame);
    case "part":
      return resolvePart(meaning.part, meaning.deadline ?? false, resolve(meaning.of, frame), frame);
    case "occasion":
      return meaning.day ? resolve(meaning.day, frame) : unresolved;
    case "vague":
      return meaning.side && frame ? besidePublication(meaning.side, frame.today) : unresolved;
  }
  if (!frame) return unresolved;
  switch (meaning.type) {
    case "weekday":
      return resolved(resolveWeekday(meaning, frame), meaning.shift ? 0.85 : tenseConfidence[frame.tense]);
    case "weekend":
      return resolved(resolveWeekend(meaning, frame), 0.85);
    case "day":
      return resolved(day(frame.today + meaning.offset), 0.95);
    case "unit":
      return resolved(periodOf(meaning.unit, shiftDay(frame.today, meaning.unit, meaning.offset)), 0.95);
    case "distance":
      return resolveDistance(meaning.unit, meaning.amount, frame);
    case "narrative":
      return resolveNarrative(meaning.unit, meaning.amount, frame);
  }
}
