import { countedNouns, functionWords, numberLabels, phraseEnds } from "./data/cue-words.js";
import type { Reading, YearReference } from "./meaning.js";
import { years } from "./period.js";
import { readNumber, wholeNumber, yearNumber } from "./read-number.js";
import { at, type Words } from "./words.js";

const yearShifts = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** A year in four digits or spoken out: "2025", "nineteen ninety-six". */
export function readYearNumber(words: Words, index: number): { end: number; year: number } | null {
  const digits = yearNumber(at(words, index).word);
  if (digits !== null) return { end: index + 1, year: digits };
  const century = spokenCenturies.get(at(words, index).word);
  if (century === undefined) return readMillennium(words, index);
  const rest = readNumber(words, index + 1);
  const isYear = rest?.value && rest.value >= 10 && rest.value < 100 && Number.isInteger(rest.value);
  return rest && isYear ? { end: rest.end, year: century + (rest.value ?? 0) } : null;
}

const spokenCenturies = new Map([
  ["eighteen", 1800],
  ["nineteen", 1900],
  ["twenty", 2000],
]);

/** "The year two thousand", "in two thousand and eight": beside a word that makes a year of the number. */
function readMillennium(words: Words, index: number): { end: number; year: number } | null {
  if (at(words, index).word !== "two" || at(words, index + 1).word !== "thousand") return null;
  const before = at(words, index - 1).word;
  const number = readNumber(words, index);
  if (!number?.value || (before !== "year" && before !== "in") || number.value > 2099) return null;
  const next = at(words, number.end).word;
  return before === "in" && !phraseEnds.has(next) && !functionWords.has(next)
    ? null
    : { end: number.end, year: number.value };
}

/** "this year", "last year", "next year" behind a month or a quarter. */
export function readYearReference(words: Words, index: number): { end: number; year: YearReference } | null {
  const by = yearShifts.get(at(words, index).word);
  if (by === undefined || at(words, index + 1).word !== "year") return null;
  return { end: index + 2, year: { type: "shift", by } };
}

/** "of 2022", "2022", "of last year", "of the year" behind a season, a quarter or a half. */
export function readOfYear(words: Words, index: number): { end: number; year: YearReference } | null {
  const hasOf = at(words, index).word === "of" || at(words, index).word === "in";
  const from = hasOf ? index + 1 : at(words, index).word === "," ? index + 1 : index;
  const number = readYearNumber(words, from);
  if (number) return { end: number.end, year: { type: "number", year: number.year } };
  if (hasOf && at(words, from).word === "the" && at(words, from + 1).word === "year") {
    return { end: from + 2, year: { type: "shift", by: 0 } };
  }
  return readYearReference(words, from);
}

const currency = new Set(["$", "£", "€", "¥", "#", "@", "/", "_", "="]);
const yearPrepositions = new Set(
  "in since by until till from to of before after during through throughout between and mid late early year fiscal circa around".split(
    " ",
  ),
);

function isPartOfNumber(words: Words, index: number): boolean {
  const before = at(words, index - 1);
  if (
    !at(words, index).gap &&
    (currency.has(before.word) || (",.-–:".includes(before.word) && wholeNumber(at(words, index - 2).word) !== null))
  )
    return true;
  const next = at(words, index + 1);
  if (next.gap) return false;
  return (
    "%°/".includes(next.word) ||
    (",.:-".includes(next.word) && !at(words, index + 2).gap && wholeNumber(at(words, index + 2).word) !== null)
  );
}

/** The end of "2019-2021", "2019–20", "1939-45". A hyphen and two digits that may be a month are not read. */
function readRange(words: Words, index: number, first: number): Reading | null {
  const mark = at(words, index + 1);
  const last = at(words, index + 2);
  if ((mark.word !== "-" && mark.word !== "–") || !/^\d{2}(?:\d{2})?$/.test(last.word)) return null;
  if (mark.gap || last.gap || at(words, index + 3).word === "-") return null;
  const short = Math.floor(first / 100) * 100 + Number(last.word);
  const number = last.word.length === 4 ? Number(last.word) : short;
  const isYear = last.word.length === 4 ? number <= 2199 : number === first + 1 || Number(last.word) > 12;
  if (!isYear || number <= first) return null;
  return {
    start: index,
    end: index + 3,
    meaning: { type: "fixed", period: years("years", first, number - first + 1) },
  };
}

const isPluralNoun = (word: string): boolean =>
  /^[a-z]{4,}s$|(?:children|people|men)$/.test(word) && !functionWords.has(word);

/**
 * Reads a year or a range of years. Four digits without a comma are a year in news unless they count something or label it
 * ("2000 soldiers", "Resolution 1973"); before 1900 and after 2099 a preposition is asked for.
 */
export function readYear(words: Words, index: number): Reading | null {
  const spoken = readYearNumber(words, index);
  if (!spoken) return null;
  const { end, year: number } = spoken;
  if (end > index + 1 && (countedNouns.has(at(words, end).word) || at(words, end).word === "-")) return null;
  if (end > index + 1) return { start: index, end, meaning: { type: "year", year: number } };
  const range = readRange(words, index, number);
  if (range) return range;
  const before = at(words, index - 1).word;
  if (isPartOfNumber(words, index) || numberLabels.has(before) || at(words, index + 1).word === "year") return null;
  const isPreceded = yearPrepositions.has(before);
  const isCounting = before === "of" && isPluralNoun(at(words, index + 1).word);
  if ((number < 1900 || number > 2099) && (!isPreceded || isCounting)) return null;
  if (countedNouns.has(at(words, index + 1).word) && before !== "in" && before !== "since") return null;
  return { start: index, end: index + 1, meaning: { type: "year", year: number } };
}
