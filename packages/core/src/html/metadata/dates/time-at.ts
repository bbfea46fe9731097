import { at, type Words } from "../../../extract/times/words.js";
import { zoneOffset } from "../../../feeds/fields/feed-date.js";

const yearDigits = /^(?:19|20)\d{2}$/;
const twoDigits = /^\d{1,2}$/;
/** Words behind a date, and in front of it, among which its time of day is looked for. */
const behind = 4;
const inFront = 8;

/** The time of day beside a date (`start` to `end` by index of words) in ISO 8601, with the offset if one is told: `10:15:00+02:00`. */
export function timeBeside(words: Words, start: number, end: number): string | null {
  for (let index = end; index < end + behind && !yearDigits.test(at(words, index).word); index++) {
    const time = timeAt(words, index);
    if (time) return time;
  }
  for (let index = Math.max(0, start - inFront); index < start - 2; index++) {
    const time = timeAt(words, index);
    if (time) return time;
  }
  return null;
}

function toClock(hour: number, minute: string, second: string, offset: string): string | null {
  if (hour > 23 || Number(minute) > 59) return null;
  const seconds = Number(second) > 59 ? "00" : second.padStart(2, "0");
  return `${String(hour).padStart(2, "0")}:${minute.padStart(2, "0")}:${seconds}${offset}`;
}

/** "10:15", "10:15:30 PM EST", "22h15", "10.15 Uhr". */
function timeAt(words: Words, index: number): string | null {
  const joined = /^(?:\d{1,2}t)?(\d{1,2})h(\d{2})$/.exec(at(words, index).word);
  if (joined) return toClock(Number(joined[1]), joined[2] ?? "", "00", "");
  const hour = /^(?:\d{1,2}t)?(\d{1,2})$/.exec(at(words, index).word)?.[1];
  const mark = at(words, index + 1);
  const minute = /^(\d{2})([ap]m)?$/.exec(at(words, index + 2).word);
  const isTime = mark.word === ":" || (mark.word === "." && at(words, index + 3).word === "uhr");
  if (hour === undefined || !minute || !isTime || mark.gap) return null;
  const hasSeconds = at(words, index + 3).word === ":" && twoDigits.test(at(words, index + 4).word);
  const next = index + (hasSeconds ? 5 : 3);
  const half = minute[2] ? { word: minute[2], end: next } : halfDay(words, next);
  const hours = half ? (Number(hour) % 12) + (half.word === "pm" ? 12 : 0) : Number(hour);
  const offset = zoneOffset(zoneAt(words, half?.end ?? next)) ?? "";
  return toClock(hours, minute[1] ?? "", hasSeconds ? at(words, index + 4).word : "00", offset);
}

/** "am" or "pm", also as "a.m.", and the index behind it. */
function halfDay(words: Words, index: number): { word: string; end: number } | null {
  const { word } = at(words, index);
  if (word === "am" || word === "pm") return { word, end: index + 1 };
  const spelled = `${word}${at(words, index + 2).word}`;
  const isSpelled = at(words, index + 1).word === "." && (spelled === "am" || spelled === "pm");
  return isSpelled ? { word: spelled, end: index + 4 } : null;
}

/** "EST", "+02:00", "-0500". */
function zoneAt(words: Words, index: number): string {
  const { word } = at(words, index);
  const sign = word === "–" ? "-" : word;
  if (sign !== "+" && sign !== "-") return word;
  const minutes = at(words, index + 2).word === ":" ? at(words, index + 3).word : "";
  return `${sign}${at(words, index + 1).word}${minutes}`;
}
