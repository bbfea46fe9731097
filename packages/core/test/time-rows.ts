import { findTimes, type TimeDraft } from "../src/extract/times/index.js";
import type { PublicationDate } from "../src/schema/index.js";

/** Friday, the day of publication where a test names none. */
export const friday: PublicationDate = { value: "2025-11-28", precision: "day", origin: "given" };

/** The times of a text that has a sentence on each line. */
export function timesOf(text: string, publishedAt: PublicationDate | null = friday): TimeDraft[] {
  let start = 0;
  const sentences = text.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return findTimes(text, { sentences, publishedAt, dateline: null });
}

/** Each time as "words = value"; a value that is not told is "?". */
export const timeRows = (text: string, publishedAt?: PublicationDate | null): string[] =>
  timesOf(text, publishedAt).map((time) => `${time.text} = ${time.value ?? "?"}`);
