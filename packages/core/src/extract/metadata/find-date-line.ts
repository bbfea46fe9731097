import type { Span } from "../../schema/index.js";
import { timeZones } from "../times/data/cue-words.js";
import type { Meaning, Reading } from "../times/meaning.js";
import { readCalendarDay } from "../times/read-calendar-day.js";
import { at, splitWords } from "../times/words.js";

/** A line that tells only the day an article is of, as sites print it under the headline. */
export interface DateLine {
  span: Span;
  date: Meaning;
}

/** Headline, byline and lead-in stand above it; beyond that many paragraphs none is looked for. */
const maxParagraphs = 6;
const maxLine = 100;

/** What may stand beside the day: who stamped it, and the time of day. */
const stampWords = new Set("published posted updated first last date on at : , . | • – - ( ) am pm a p m".split(" "));

const isStamp = (word: string): boolean =>
  stampWords.has(word) || timeZones.has(word) || /^\d{1,2}(?:am|pm)?$/.test(word);

/** True for a day whose year is told: without it a line may be of any year. */
function isWhole(meaning: Meaning): boolean {
  if (meaning.type === "month-day") return meaning.year?.type === "number" && meaning.lastDay === undefined;
  return meaning.type === "fixed" && meaning.period.unit === "day";
}

function readLine(text: string, line: Span): DateLine | null {
  if (line.end - line.start > maxLine) return null;
  const words = splitWords(text, line.start, line.end);
  let date: Meaning | null = null;
  for (let index = 0; index < words.length; index++) {
    const day: Reading | null = date ? null : readCalendarDay(words, index);
    if (day && isWhole(day.meaning)) {
      date = day.meaning;
      index = day.end - 1;
    } else if (!isStamp(at(words, index).word)) return null;
  }
  return date && { span: line, date };
}

/** Finds the line of the day among the first paragraphs: "Friday, July 21, 2017", "Published: 27 Nov 2025, 10:15 GMT". */
export function findDateLine(text: string, paragraphs: readonly Span[]): DateLine | null {
  for (const paragraph of paragraphs.slice(0, maxParagraphs)) {
    const line = readLine(text, paragraph);
    if (line) return line;
  }
  return null;
}
