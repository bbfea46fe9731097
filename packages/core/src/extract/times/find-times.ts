import type { Dateline, PublicationDate, Span, Time } from "../../schema/index.js";
import { type Anchor, anchorOf, type Frame } from "./frame.js";
import { joinIntervals } from "./join-intervals.js";
import type { Meaning, Reading } from "./meaning.js";
import type { Period } from "./period.js";
import { readTime } from "./read-time.js";
import { merge, type Resolution, writeBounds } from "./resolution.js";
import { resolve } from "./resolve.js";
import { type Tense, tenseReader } from "./tense.js";
import { at, splitWords, type Words } from "./words.js";

/** A time without its id; spans are UTF-16 offsets. */
export type TimeDraft = Omit<Time, "id">;

/** What times are found and resolved with. */
export interface TimeContext {
  sentences: readonly Span[];
  publishedAt: PublicationDate | null;
  dateline: Dateline | null;
}

function readSentence(words: Words): Reading[] {
  const readings: Reading[] = [];
  for (let index = 0; index < words.length; ) {
    const found = readTime(words, index);
    if (found) readings.push(found);
    index = found?.end ?? index + 1;
  }
  return joinIntervals(words, readings);
}

function resolveAt(meaning: Meaning, anchor: Anchor, tense: Tense, reference: Period | null): Resolution {
  if (!anchor.days) return resolve(meaning, null);
  const on = (today: number): Frame => ({ today, tense, reference });
  const first = resolve(meaning, on(anchor.days.first));
  return anchor.days.first === anchor.days.last ? first : merge(first, resolve(meaning, on(anchor.days.last)));
}

const deadlines = new Set(["until", "till", "through", "by", "to"]);

/** "The offer was extended to run until mid-November": the past verb does not date what the preposition puts an end to. */
function isDeadline(words: Words, start: number, meaning: Meaning): boolean {
  const { type } = meaning.type === "part" ? meaning.of : meaning;
  return (type === "month" || type === "month-day") && deadlines.has(at(words, start - 1).word);
}

/** "A year earlier" compares; the text goes on to speak of the time it is compared with. */
function isComparison(meaning: Meaning): boolean {
  const isBack = meaning.type === "narrative" || meaning.type === "distance";
  return isBack && meaning.amount < 0 && (meaning.unit === "year" || meaning.unit === "quarter");
}

const kinds: Partial<Record<Meaning["type"], Time["kind"]>> = { duration: "duration", window: "duration", set: "set" };

/** True when the words tell the time without publication: its anchor is "none". */
function standsAlone(meaning: Meaning): boolean {
  const { value, first } = resolve(meaning, null);
  return value !== null && (first !== null || meaning.type === "duration" || meaning.type === "set");
}

/**
 * Finds time expressions (as TIMEX3 does: dates, durations, sets) and resolves them by the convention of news: `value` is the period named,
 * in EDTF levels 0 and 1, `earliest` and `latest` the days it can be, narrower where only a part is meant ("mid-October", "earlier this week").
 * In text order, not overlapping; the time taken is linear in the length of the text. Offsets are UTF-16.
 */
export function findTimes(text: string, context: TimeContext): TimeDraft[] {
  const anchor = anchorOf(context.publishedAt, context.dateline);
  const drafts: TimeDraft[] = [];
  let reference: Period | null = null;
  let sentencesSince = 0;
  for (const sentence of context.sentences) {
    const words = splitWords(text, sentence.start, sentence.end);
    const readings = readSentence(words);
    const tenseAt = readings.length > 0 ? tenseReader(words) : null;
    // What was told further back is no longer what "the next day" counts from.
    if (++sentencesSince > 3) reference = null;
    for (const { start, end, meaning } of readings) {
      const told = tenseAt?.(start, end) ?? "unknown";
      const tense = told === "past" && isDeadline(words, start, meaning) ? "unknown" : told;
      const resolution = resolveAt(meaning, anchor, tense, reference);
      if (resolution.period && !isComparison(meaning)) {
        reference = resolution.period;
        sentencesSince = 0;
      }
      const span = { start: at(words, start).start, end: at(words, end - 1).end };
      drafts.push({
        span,
        text: text.slice(span.start, span.end),
        kind: kinds[meaning.type] ?? "date",
        value: resolution.value,
        ...writeBounds(resolution),
        anchor: resolution.status === "unresolved" || standsAlone(meaning) ? "none" : anchor.kind,
        status: resolution.status,
        confidence: resolution.confidence,
      });
    }
  }
  return drafts;
}
