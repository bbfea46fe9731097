import type { Time } from "@org/core";
import { overlaps, type Span } from "../metric/span.ts";
import type { DateRow, GoldTime } from "./date-sets.ts";
import { type Period, periodOf, samePeriod } from "./period.ts";

/** Counts over a date data set. */
export interface DateScores {
  gold: number;
  found: number;
  /** Found with exactly gold's words. */
  spanExact: number;
  /** Gold times whose days are told; the next three count among them. */
  dated: number;
  /** The period named (`value`) is gold's. */
  valueExact: number;
  /** The days it can be (`earliest` to `latest`) are gold's. */
  intervalExact: number;
  /** The days it can be lie within gold's. */
  intervalInside: number;
  /** Gold durations whose length is told, and those we give the same. */
  durations: number;
  durationExact: number;
  /** Gold times of every kind with an overlapping time of ours of the same value, as TempEval-3 counts them. */
  sameValue: number;
  /** Ours, and those where gold has no time. */
  ours: number;
  falseAlarms: number;
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The time of ours that shares most characters with a gold time, of those the shortest. */
function counterpart(truth: GoldTime, times: readonly Time[]): Time | null {
  const length = ({ span }: Time): number => span.end - span.start;
  return times
    .filter(({ span }) => overlaps([span], [truth]))
    .reduce<Time | null>((best, time) => {
      if (!best) return time;
      const more = shared(time.span, truth) - shared(best.span, truth);
      return more > 0 || (more === 0 && length(time) < length(best)) ? time : best;
    }, null);
}

/** Each gold time of a row beside the time of ours that stands there. */
export function pairTimes(row: DateRow, times: readonly Time[]): { truth: GoldTime; ours: Time | null }[] {
  return row.times.map((truth) => ({ truth, ours: counterpart(truth, times) }));
}

/** The period a time names; a stretch beside publication ("the past 24 hours") names its days. */
function periodNamed(time: Time): Period | null {
  if (time.kind === "duration") return daysOf(time);
  return time.value === null ? null : periodOf(time.value);
}

/** True when a time of ours has gold's value; what gold does not tell must be untold by ours. */
export function hasValueOf({ value, period, duration }: GoldTime, ours: Time): boolean {
  if (period) return samePeriod(period, periodNamed(ours));
  if (duration) return ours.value === duration;
  return ours.value === null || ours.value === value;
}

/** The days a time of ours can be; where it tells no narrower ones, those of its value. */
function daysOf({ earliest, latest, value }: Time): Period | null {
  if (earliest !== undefined && latest !== undefined) return { earliest, latest };
  return value === null ? null : periodOf(value);
}

function within(inner: Period | null, outer: Period): boolean {
  return inner !== null && inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

/** Scores the times of articles against gold; `times` are those of the row with the same index. */
export function scoreDates(rows: readonly DateRow[], times: readonly (readonly Time[])[]): DateScores {
  const pairs = rows.flatMap((row, index) => pairTimes(row, times[index] ?? []));
  const dated = pairs.filter(({ truth }) => truth.period !== null);
  const durations = pairs.filter(({ truth }) => truth.duration !== null);
  const count = (list: typeof pairs, test: (truth: GoldTime, ours: Time) => boolean): number =>
    list.filter(({ truth, ours }) => ours !== null && test(truth, ours)).length;
  return {
    gold: pairs.length,
    found: count(pairs, () => true),
    spanExact: count(pairs, (truth, { span }) => span.start === truth.start && span.end === truth.end),
    dated: dated.length,
    valueExact: count(dated, hasValueOf),
    intervalExact: count(dated, ({ period }, ours) => samePeriod(period, daysOf(ours))),
    intervalInside: count(dated, ({ period }, ours) => period !== null && within(daysOf(ours), period)),
    durations: durations.length,
    durationExact: count(durations, ({ duration }, { value }) => value === duration),
    sameValue: count(pairs, hasValueOf),
    ours: times.reduce((total, list) => total + list.length, 0),
    falseAlarms: rows.reduce(
      (total, row, index) => total + (times[index] ?? []).filter(({ span }) => !overlaps([span], row.times)).length,
      0,
    ),
  };
}
