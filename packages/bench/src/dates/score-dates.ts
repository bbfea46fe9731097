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
  /** Ours, and those where gold has no time. */
  ours: number;
  falseAlarms: number;
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The time of ours that shares most characters with a gold time. */
function counterpart(truth: GoldTime, times: readonly Time[]): Time | null {
  const touching = times.filter(({ span }) => overlaps([span], [truth]));
  return touching.reduce<Time | null>(
    (best, time) => (best && shared(best.span, truth) >= shared(time.span, truth) ? best : time),
    null,
  );
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
  const pairs = rows.flatMap((row, index) =>
    row.times.map((truth) => ({ truth, ours: counterpart(truth, times[index] ?? []) })),
  );
  const dated = pairs.filter(({ truth }) => truth.period !== null);
  const durations = pairs.filter(({ truth }) => truth.duration !== null);
  const count = (list: typeof pairs, test: (truth: GoldTime, ours: Time) => boolean): number =>
    list.filter(({ truth, ours }) => ours !== null && test(truth, ours)).length;
  return {
    gold: pairs.length,
    found: count(pairs, () => true),
    spanExact: count(pairs, (truth, { span }) => span.start === truth.start && span.end === truth.end),
    dated: dated.length,
    valueExact: count(dated, ({ period }, { value }) => samePeriod(period, value === null ? null : periodOf(value))),
    intervalExact: count(dated, ({ period }, ours) => samePeriod(period, daysOf(ours))),
    intervalInside: count(dated, ({ period }, ours) => period !== null && within(daysOf(ours), period)),
    durations: durations.length,
    durationExact: count(durations, ({ duration }, { value }) => value === duration),
    ours: times.reduce((total, list) => total + list.length, 0),
    falseAlarms: rows.reduce(
      (total, row, index) => total + (times[index] ?? []).filter(({ span }) => !overlaps([span], row.times)).length,
      0,
    ),
  };
}
