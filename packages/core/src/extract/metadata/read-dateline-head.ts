import type { Span } from "../../schema/index.js";
import { isLetter } from "../../text/chars.js";
import { placeNames } from "../lexicon/places.js";
import type { Meaning } from "../times/meaning.js";
import { readCalendarDay } from "../times/read-calendar-day.js";
import { at, splitWords, type Words } from "../times/words.js";
import { agencies, agencyHeads } from "./data/agencies.js";
import { labels } from "./data/labels.js";

/** The head of a report as read; spans are UTF-16 offsets. */
export interface DatelineHead {
  /** From the place to the last word in front of the dash. */
  span: Span;
  place: Span | null;
  /** What the words say of the day. */
  date: Meaning | null;
  /** Who sends it: "Reuters" in "(Reuters)". */
  agency: Span | null;
}

/** Title, bylines and time stamps stand in front of the first paragraph; beyond that no dateline is looked for. */
const maxParagraphs = 6;
const maxHead = 160;

function isCapitals(text: string, words: Words, index: number): boolean {
  const { start, end, upper } = at(words, index);
  const raw = text.slice(start, end);
  return upper && raw === raw.toUpperCase() && isLetter(raw.charCodeAt(0));
}

const cityMarks = new Set([".", "-", "/", "'"]);

const maxCityWords = 4;

/** The end of the city in capitals: "ST. LOUIS", "WASHINGTON/MOSCOW". A longer run is a headline. */
function capitalsEnd(text: string, words: Words): number {
  let end = 0;
  let capitals = 0;
  while (capitals <= maxCityWords) {
    const isMark =
      end > 0 && cityMarks.has(at(words, end).word) && isCapitals(text, words, end + 1) && !isDash(words, end);
    if (!isMark && !isCapitals(text, words, end)) break;
    if (!isMark && at(words, end).gap) capitals++;
    end++;
  }
  if (capitals > maxCityWords) return 0;
  const letters = end > 0 ? at(words, end - 1).end - at(words, 0).start : 0;
  return letters >= 3 && !labels.has(at(words, 0).word) ? end : 0;
}

/** The end of a city as other text writes it, "Cleveland", "New York": it counts only with a known agency behind. */
function nameEnd(words: Words): number {
  let end = 0;
  while (end < 3 && at(words, end).upper) end++;
  const isSent =
    end > 0 && at(words, end).word === "(" && agencies.has(at(words, end + 1).word) && at(words, end + 2).word === ")";
  return isSent ? end : 0;
}

/** A dash with space beside it, or two hyphens: what divides the dateline from the report. */
function isDash(words: Words, index: number): boolean {
  const { word, gap } = at(words, index);
  if (word === "–") return true;
  return word === "-" && (gap || at(words, index + 1).word === "-" || at(words, index + 1).gap);
}

const maxRegionWords = 3;

/** The end of the region behind the comma: ", Wash.", ", Ontario", ", New South Wales"; null when more stands there than a region. */
function regionEnd(words: Words, index: number): number | null {
  let end = index;
  let count = 0;
  for (; ; end++) {
    const { word, upper, gap } = at(words, end);
    const isDot = word === "." && !gap && end > index;
    if (!upper && !isDot) break;
    if (upper && gap) count++;
  }
  return count >= 1 && count <= maxRegionWords ? end : null;
}

/** "Reuters", "Meridian Wire", "TVP": a known agency, a name that says so, or an acronym. "LONDON (Ontario)" has none. */
function isAgency(text: string, words: Words, start: number, end: number): boolean {
  const name = text.slice(at(words, start).start, at(words, end - 1).end);
  if (agencies.has(name.toLowerCase()) || agencyHeads.has(at(words, end - 1).word)) return true;
  return end === start + 1 && name.length <= 6 && isCapitals(text, words, start);
}

const closers = new Map([
  ["(", ")"],
  ["/", "/"],
]);

/** "(Reuters)" or "/TVP/": the end behind the closing mark, and the agency when the name is one. */
function readAgency(text: string, words: Words, index: number): { end: number; agency: Span | null } | null {
  const close = closers.get(at(words, index).word);
  if (!close) return null;
  for (let end = index + 2; end < index + 7; end++) {
    if (at(words, end).word !== close) continue;
    const span = { start: at(words, index + 1).start, end: at(words, end - 1).end };
    return { end: end + 1, agency: isAgency(text, words, index + 1, end) ? span : null };
  }
  return null;
}

const placesInCapitals: ReadonlySet<string> = new Set([...placeNames].map((name) => name.toUpperCase()));

/** "LAGOS: The truce held." "TAPPER: I was wrong." is a turn of an interview: before a colon the city must be known, or the day or agency told. */
function isColon(text: string, words: Words, index: number, city: number, sent: boolean): boolean {
  if (city === 0 || at(words, index).word !== ":" || at(words, index).gap || !at(words, index + 1).gap) return false;
  return sent || placesInCapitals.has(text.slice(at(words, 0).start, at(words, city - 1).end));
}

function opensReport(words: Words, dash: number): boolean {
  const next = at(words, at(words, dash + 1).word === "-" ? dash + 2 : dash + 1);
  return next.upper || /^[\d“"‘'«]/.test(next.word);
}

function readHead(text: string, paragraph: Span): DatelineHead | null {
  const words = splitWords(text, paragraph.start, Math.min(paragraph.end, paragraph.start + maxHead));
  const city = capitalsEnd(text, words) || nameEnd(words);
  let end = city;
  let place = city;
  let date: Meaning | null = null;
  for (let part = 0; part < 3 && city > 0 && at(words, end).word === ","; part++) {
    const day = readCalendarDay(words, end + 1);
    const next = day?.end ?? regionEnd(words, end + 1);
    if (next === null) return null;
    if (day) date = day.meaning;
    else place = next;
    end = next;
  }
  if (at(words, end).word === "." && city > 0) end++;
  const sent = readAgency(text, words, end);
  const last = sent?.end ?? end;
  const isSlashed = sent !== null && at(words, end).word === "/";
  // "NATO — the alliance" is no dateline: a report begins with a capital behind the dash.
  const closes =
    isSlashed ||
    (isDash(words, last) && (sent !== null || opensReport(words, last))) ||
    (isColon(text, words, last, city, sent !== null || date !== null) && opensReport(words, last));
  if (!closes || last === 0 || (city === 0 && !sent)) return null;
  const firstWord = at(words, 0).start;
  return {
    span: { start: firstWord, end: at(words, last - 1).end },
    place: place > 0 ? { start: firstWord, end: at(words, place - 1).end } : null,
    date,
    agency: sent?.agency ?? null,
  };
}

/** Reads the head of the report in the first of the first paragraphs that has one: "WASHINGTON, March 3 (Reuters) -", "PARIS — ", "(CNN) —". */
export function readDatelineHead(text: string, paragraphs: readonly Span[]): DatelineHead | null {
  for (const paragraph of paragraphs.slice(0, maxParagraphs)) {
    const head = readHead(text, paragraph);
    if (head) return head;
  }
  return null;
}
