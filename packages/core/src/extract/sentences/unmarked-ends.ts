import type { Span } from "../../schema/index.js";
import { isLetter, isSpace, isUpper } from "../../text/chars.js";
import { weekdays } from "../times/data/weekdays.js";
import { readCalendarDay } from "../times/read-calendar-day.js";
import { at, splitWords, type Word } from "../times/words.js";

/** What introduces the credit of a picture, as captions print it: "Boats at rest Photograph: Ana Berg". Own list. */
const creditLabels = new Set("Image Photo Photograph Photos Picture Pictures Video Illustration Credit".split(" "));
const longestLabel = 12;

/** A whole day of the calendar takes no more than this: "Wednesday, September 30th, 2026". */
const longestDay = 36;

/** Words that make the day behind them part of their own sentence: on Tuesday, November 3, 2026. */
const beforeDay = new Set(
  "on of by for from to until till since before after and or through between dated is was updated published posted".split(
    " ",
  ),
);

/**
 * The gaps between two sentences of a paragraph that no full stop parts: before the credit of a picture, and beside the day a report is of, where
 * it stands whole at the head or the end of the paragraph.
 */
export function unmarkedEnds(text: string, paragraph: Span): Span[] {
  const gaps = [behindDay(text, paragraph), ...beforeCredits(text, paragraph), beforeLastDay(text, paragraph)];
  return gaps.flatMap((start) => {
    if (start === null) return [];
    let end = start;
    while (end > paragraph.start && isSpace(text.charCodeAt(end - 1))) end--;
    return end > paragraph.start && end < start ? [{ start: end, end: start }] : [];
  });
}

/** "Tuesday, November 3, 2026 *The mayor* left." */
function behindDay(text: string, { start, end }: Span): number | null {
  const words = splitWords(text, start, Math.min(end, start + longestDay + longestLabel));
  const behind = wholeDay(words, 0);
  if (behind === null) return null;
  const next = at(words, behind);
  return next.upper && next.end - next.start > 1 ? next.start : null;
}

/** "Mayor meets the council *Tuesday, November 3, 2026*", without a full stop. */
function beforeLastDay(text: string, { start, end }: Span): number | null {
  const words = splitWords(text, Math.max(start, end - longestDay), end);
  const day = words.findIndex((_, index) => wholeDay(words, index) === words.length);
  const before = at(words, day - 1);
  return day > 0 && isLetter(text.charCodeAt(before.end - 1)) && !beforeDay.has(before.word)
    ? at(words, day).start
    : null;
}

/** The index behind a day told with its weekday, month and year. */
function wholeDay(words: readonly Word[], index: number): number | null {
  const { word, upper } = at(words, index);
  if (!upper || !weekdays.has(word)) return null;
  const reading = readCalendarDay(words, index);
  if (reading?.meaning.type !== "month-day" || reading.meaning.year?.type !== "number") return null;
  return reading.end;
}

/** "Boats at rest *Photograph: Ana Berg*". */
function beforeCredits(text: string, { start, end }: Span): number[] {
  const block = text.slice(start, end);
  const found: number[] = [];
  for (let colon = block.indexOf(":"); colon >= 0; colon = block.indexOf(":", colon + 1)) {
    let label = colon;
    while (label > 0 && colon - label < longestLabel && isLetter(block.charCodeAt(label - 1))) label--;
    if (creditLabels.has(block.slice(label, colon)) && isUpper(block.charCodeAt(colon + 2))) found.push(start + label);
  }
  return found;
}
