import { decadeWords, ordinals } from "./data/number-words.js";
import type { Reading } from "./meaning.js";
import { years } from "./period.js";
import { at, type Words } from "./words.js";

const decade = /^(1[0-9]|20)(\d)0s$/;
const shortDecade = /^([1-9])0s$/;

const decadeReading = (start: number, end: number, first: number): Reading => ({
  start,
  end,
  meaning: { type: "fixed", period: years("decade", first, 10) },
});

const centuryReading = (start: number, end: number, first: number): Reading => ({
  start,
  end,
  meaning: { type: "fixed", period: years("century", first, 100) },
});

/** "1990s", "’90s", "the nineties"; "1800s" is a century, "2000s" a decade. */
function readDecade(words: Words, index: number): Reading | null {
  const { word } = at(words, index);
  const full = decade.exec(word);
  if (full) {
    const first = Number(`${full[1]}${full[2]}0`);
    const isCentury = full[2] === "0" && first !== 2000;
    return isCentury ? centuryReading(index, index + 1, first) : decadeReading(index, index + 1, first);
  }
  // Opening marks are used for the apostrophe of "‘90s" by many editors.
  if (word === "'" || word === "‘") {
    const short = at(words, index + 1).gap ? null : shortDecade.exec(at(words, index + 1).word);
    return short && decadeReading(index, index + 2, 1900 + Number(short[1]) * 10);
  }
  const named = decadeWords.get(word);
  const before = at(words, index - 1).word;
  const isDecade =
    before === "the" ||
    (before === "-" && at(words, index - 2).word === "mid") ||
    before === "early" ||
    before === "late";
  return named !== undefined && isDecade ? decadeReading(index, index + 1, named) : null;
}

const ordinalNumber = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** "20th century", "twenty-first century", "21st-century". */
function readCentury(words: Words, index: number): Reading | null {
  const { word } = at(words, index);
  const digits = ordinalNumber.exec(word);
  let number = digits ? Number(digits[1]) : ordinals.get(word);
  let next = index + 1;
  if (word === "twenty" && at(words, next).word === "-" && at(words, next + 1).word === "first") {
    number = 21;
    next = index + 3;
  }
  if (number === undefined || number < 11 || number > 22) return null;
  if (at(words, next).word === "-") next++;
  if (at(words, next).word !== "century") return null;
  return centuryReading(index, next + 1, (number - 1) * 100);
}

/** Reads decades and centuries. */
export function readEra(words: Words, index: number): Reading | null {
  return readDecade(words, index) ?? readCentury(words, index);
}
