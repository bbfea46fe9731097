import type { Time } from "../../schema/index.js";
import { formatDay, isWritable } from "./calendar.js";
import { isWritablePeriod, type Period, toEdtf } from "./period.js";

/** What a meaning comes to. `value` is EDTF or an ISO 8601 duration; bounds are day numbers, both included. */
export interface Resolution {
  value: string | null;
  first: number | null;
  last: number | null;
  status: Time["status"];
  confidence: number;
  /** The period named, for times told relative to it. */
  period: Period | null;
}

/** A time that the words and the day of publication do not tell. */
export const unresolved: Resolution = {
  value: null,
  first: null,
  last: null,
  status: "unresolved",
  confidence: 0.5,
  period: null,
};

/** A time that is this period; null periods and those ISO 8601 cannot write stay unresolved. */
export function resolved(period: Period | null, confidence: number): Resolution {
  if (!period || !isWritablePeriod(period)) return unresolved;
  return { value: toEdtf(period), first: period.first, last: period.last, status: "resolved", confidence, period };
}

/** A time somewhere in this period, of which only a part is meant: the value names the whole, the bounds the part. */
export function constrained(period: Period, first: number, last: number, confidence: number): Resolution {
  const whole = resolved(period, confidence);
  return whole.period && first <= last ? { ...whole, first, last, status: "constrained" } : whole;
}

/** A time that the words do not tell but for the side of publication it lies on. */
export function besidePublication(side: "past" | "present" | "future", today: number): Resolution {
  if (side === "present") return unresolved;
  const bounds = side === "past" ? { first: null, last: today } : { first: today, last: null };
  return { ...unresolved, ...bounds, status: "constrained" };
}

const outer = (one: number | null, other: number | null, choose: (a: number, b: number) => number): number | null =>
  one === null || other === null ? null : choose(one, other);

/** What is certain when the day of publication is one of several: the common result, or the bounds of all. */
export function merge(one: Resolution, other: Resolution): Resolution {
  if (one.value === other.value && one.first === other.first && one.last === other.last) return one;
  const first = outer(one.first, other.first, Math.min);
  const last = outer(one.last, other.last, Math.max);
  if (first === null && last === null) return one.value === other.value ? { ...one, first, last } : unresolved;
  return {
    value: one.value === other.value ? one.value : null,
    first,
    last,
    status: "constrained",
    confidence: Math.min(one.confidence, other.confidence),
    period: null,
  };
}

/** The bounds as the record writes them: ISO 8601 days, left out where there are none. */
export function writeBounds({ first, last }: Resolution): Pick<Time, "earliest" | "latest"> {
  return {
    ...(first !== null && isWritable(first) && { earliest: formatDay(first) }),
    ...(last !== null && isWritable(last) && { latest: formatDay(last) }),
  };
}
