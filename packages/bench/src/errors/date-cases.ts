import type { Time } from "@org/core";
import type { DateRow } from "../dates/date-sets.ts";
import { hasValueOf, pairTimes } from "../dates/score-dates.ts";
import { overlaps, type Span } from "../metric/span.ts";

/** What can be wrong with a time. */
export const dateErrorKinds = ["value", "missed", "spurious", "words"] as const;
export type DateErrorKind = (typeof dateErrorKinds)[number];

/** A time that is wrong in one respect: where it stands, what gold and ours say, and the category it is counted in. */
export interface DateCase {
  why: string;
  lines: string[];
}

const contextBefore = 110;
const contextAfter = 60;

/** The words in their surroundings, marked «so», on one line. */
function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - contextBefore), start);
  const marked = `${before}«${text.slice(start, end)}»${text.slice(end, end + contextAfter)}`;
  return marked.replaceAll("\n", "⏎").replace(/\p{Cc}/gu, " ");
}

/** What a value looks like: its digits as 9, so that like errors are counted together. */
function shapeOf(value: string | null): string {
  return value === null || value === "" ? "untold" : value.replace(/\d/g, "9");
}

function describe(time: Time): string {
  const bounds = time.earliest || time.latest ? ` (${time.earliest ?? ""}–${time.latest ?? ""})` : "";
  return `${time.value ?? "untold"}${bounds} “${time.text}”`;
}

/** The errors of one kind in a row of gold; `times` are ours. */
export function findDateCases(kind: DateErrorKind, row: DateRow, times: readonly Time[]): DateCase[] {
  const { text, published } = row;
  const at = (span: Span): string => `  ${published}  ${inContext(text, span)}`;
  if (kind === "spurious") {
    return times
      .filter(({ span }) => !overlaps([span], row.times))
      .map((time) => ({
        why: `${time.kind} ${shapeOf(time.value)}`,
        lines: [at(time.span), `  ours  ${describe(time)}`],
      }));
  }
  return pairTimes(row, times).flatMap(({ truth, ours }) => {
    const gold = `  gold  ${truth.value || "untold"} “${text.slice(truth.start, truth.end)}”`;
    if (!ours) return kind === "missed" ? [{ why: shapeOf(truth.value), lines: [at(truth), gold] }] : [];
    const isSame = ours.span.start === truth.start && ours.span.end === truth.end;
    const isWrong = kind === "value" ? !hasValueOf(truth, ours) : kind === "words" && !isSame;
    const why = kind === "value" ? `${shapeOf(truth.value)} → ${shapeOf(ours.value)}` : shapeOf(truth.value);
    return isWrong ? [{ why, lines: [at(truth), gold, `  ours  ${describe(ours)}`] }] : [];
  });
}
