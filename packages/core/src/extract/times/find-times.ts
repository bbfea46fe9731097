import type { Dateline, PublicationDate, Span, Time } from "../../schema/index.js";
import { type Anchor, anchorOf, type Frame } from "./frame.js";
import { joinIntervals } from "./join-intervals.js";
import type { Meaning, Reading } from "./meaning.js";
import { mayOpenTime } from "./opening-words.js";
import type { Period } from "./period.js";
import { dateOccasions } from "./read-occasion.js";
import { readTime } from "./read-time.js";
import { merge, type Resolution, writeBounds } from "./resolution.js";
import { resolve } from "./resolve.js";
import { type Tense, tenseReader } from "./tense.js";
import { ToldTimes } from "./told-times.js";
import { at, splitSentences, type Words } from "./words.js";

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
    const found = mayOpenTime(at(words, index)) ? readTime(words, index) : null;
    if (found) readings.push(found);
    index = found?.end ?? index + 1;
  }
  return dateOccasions(words, joinIntervals(words, readings));
}

/** Any day: what comes to something on it hangs on the day of publication alone. */
const anyDay = 20_000;

/** Without a day of publication only what the words tell by themselves is resolved; what the day would tell is constrained by it. */
function resolveUndated(meaning: Meaning): Resolution {
  const alone = resolve(meaning, null);
  if (alone.status !== "unresolved") return alone;
  const { status } = resolve(meaning, { today: anyDay, tense: "unknown", reference: null });
  return status === "unresolved" ? alone : { ...alone, status: "constrained" };
}

function resolveAt(meaning: Meaning, anchor: Anchor, tense: Tense, reference: Period | null): Resolution {
  if (!anchor.days) return resolveUndated(meaning);
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

/** "From November to March": the end of a stretch is the next such time after its beginning. */
function endOfStretch(meaning: Meaning, own: Resolution, begun: Period): Resolution {
  if (!own.period || own.period.last >= begun.first) return own;
  return resolve(meaning, { today: begun.last, tense: "future", reference: null });
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
  const told = new ToldTimes();
  let begun: Period | null = null;
  for (const words of splitSentences(text, context.sentences)) {
    const readings = readSentence(words);
    const tenseAt = readings.length > 0 ? tenseReader(words) : null;
    told.nextSentence();
    for (const { start, end, meaning, runsOn } of readings) {
      const direction = tenseAt?.(start, end) ?? "unknown";
      const tense = direction === "past" && isDeadline(words, start, meaning) ? "unknown" : direction;
      const own = resolveAt(meaning, anchor, tense, told.referenceOf(meaning));
      const resolution = told.tell(meaning, runsOn && begun ? endOfStretch(meaning, own, begun) : own);
      begun = resolution.period;
      // "Opening night" is the name of a day only where the article says of which.
      if (meaning.type === "occasion" && !resolution.period) continue;
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
