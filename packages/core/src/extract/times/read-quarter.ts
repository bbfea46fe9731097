import { gameWords } from "./data/cue-words.js";
import { ordinals } from "./data/number-words.js";
import { pluralUnits } from "./data/units.js";
import type { Meaning, Reading, YearReference } from "./meaning.js";
import { readOfYear, readYearNumber, readYearReference } from "./read-year.js";
import { at, skipPossessive, type Words } from "./words.js";

const shortQuarter = /^q([1-4])$/;
const shortOrdinal = /^([1-4])(?:st|nd|rd|th)$/;

/** Quarters and halves of games: looks for their company within reach, so that reading stays linear. */
function isGame(words: Words, index: number): boolean {
  for (let near = Math.max(0, index - 15); near < Math.min(words.length, index + 15); near++) {
    if (gameWords.has(at(words, near).word)) return true;
  }
  return false;
}

interface Named {
  end: number;
  type: "quarter" | "half";
  number: number;
}

/** "third quarter", "fourth-quarter", "Q3", "first half", "last half". */
function readNamed(words: Words, index: number): Named | null {
  const { word } = at(words, index);
  const short = shortQuarter.exec(word);
  if (short) return { end: index + 1, type: "quarter", number: Number(short[1]) };
  const digits = shortOrdinal.exec(word);
  const ordinal = digits ? Number(digits[1]) : ordinals.get(word);
  const isSkipped = at(words, index + 1).word === "-" || at(words, index + 1).word === "fiscal";
  const nameAt = isSkipped ? index + 2 : index + 1;
  const type = at(words, nameAt).word;
  if (type === "half" && (word === "last" || (ordinal !== undefined && ordinal <= 2))) {
    return { end: nameAt + 1, type, number: ordinal ?? 2 };
  }
  return type === "quarter" && ordinal !== undefined && ordinal <= 4
    ? { end: nameAt + 1, type, number: ordinal }
    : null;
}

const meaningOf = ({ type, number }: Named, year: YearReference | undefined): Meaning => ({
  type,
  number,
  ...(year && { year }),
});

/** The year in front of a quarter: "the 1988 second quarter", "this year’s third quarter", "the year-ago third quarter". */
function readYearInFront(words: Words, index: number): { end: number; year: YearReference } | null {
  if (isYearAgo(words, index)) return { end: index + 3, year: { type: "shift", by: -1 } };
  const number = readYearNumber(words, index);
  if (number) return { end: number.end, year: { type: "number", year: number.year } };
  const told = readYearReference(words, index);
  return told && { ...told, end: skipPossessive(words, told.end) };
}

function isYearAgo(words: Words, index: number): boolean {
  const { word } = at(words, index + 2);
  return (
    at(words, index).word === "year" && at(words, index + 1).word === "-" && (word === "ago" || word === "earlier")
  );
}

const isPeriod = (word: string): boolean => word === "quarter" || word === "period";

/** The quarter an earnings report speaks of: "the latest quarter", "the year-ago period", "in the quarter". */
function readReported(words: Words, index: number): Reading | null {
  const reported = (end: number, meaning: Meaning): Reading => ({ start: index, end, meaning });
  const { word } = at(words, index);
  if (word === "latest" && isPeriod(at(words, index + 1).word)) {
    return reported(index + 2, { type: "unit", unit: "quarter", offset: -1 });
  }
  if (isYearAgo(words, index)) {
    const next = at(words, index + 3).word;
    if (isPeriod(next)) return reported(index + 4, { type: "narrative", unit: "quarter", amount: -4 });
    return pluralUnits.has(at(words, index + 4).word)
      ? null
      : reported(index + 3, { type: "narrative", unit: "year", amount: -1 });
  }
  const year = readBusinessYear(words, index);
  if (year) return year;
  const isPlain = word === "quarter" && at(words, index - 1).word === "the" && at(words, index + 1).word !== "of";
  if (!isPlain || !["in", "for", "during"].includes(at(words, index - 2).word)) return null;
  return reported(index + 1, { type: "narrative", unit: "quarter", amount: 0 });
}

/** "The year ended Aug. 31" is a length; "the fiscal year", "the full year" are the current one. */
function readBusinessYear(words: Words, index: number): Reading | null {
  const kind = ["fiscal", "full", "financial"].includes(at(words, index).word) ? 1 : 0;
  if (at(words, index + kind).word !== "year" || at(words, index - 1).word !== "the") return null;
  const end = index + kind + 1;
  const isLength = ["ended", "ending", "to"].includes(at(words, end).word) && !isFarEnd(words, end);
  if (isLength) return { start: index, end, meaning: { type: "duration", unit: "year", amount: 1 } };
  return kind ? { start: index, end, meaning: { type: "unit", unit: "year", offset: 0 } } : null;
}

/** "The year to come" is no business year. */
const isFarEnd = (words: Words, index: number): boolean =>
  at(words, index).word === "to" && !at(words, index + 1).upper;

/** Reads quarters and halves of a year: "the third quarter", "Q3 2025", "next year’s first quarter", "the first half of 2025". */
export function readQuarter(words: Words, index: number): Reading | null {
  const front = readYearInFront(words, index);
  const named = readNamed(words, front?.end ?? index);
  if (!named) return readReported(words, index);
  if (front) return { start: index, end: named.end, meaning: meaningOf(named, front.year) };
  const behind = readOfYear(words, named.end);
  if (behind) return { start: index, end: behind.end, meaning: meaningOf(named, behind.year) };
  // "The first half" alone is of a game or of a film more often than of a year; "a third quarter-final" is no time.
  const isOther = named.type === "half" || ["of", "-"].includes(at(words, named.end).word) || isGame(words, index);
  return isOther ? null : { start: index, end: named.end, meaning: meaningOf(named, undefined) };
}
