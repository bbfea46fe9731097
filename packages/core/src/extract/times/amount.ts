import { functionWords } from "./data/cue-words.js";
import { pluralUnits, singularUnits, type UnitWord } from "./data/units.js";
import { readNumber } from "./read-number.js";
import { at, type Words } from "./words.js";

/** So many of a unit of time. */
export interface Amount {
  end: number;
  unit: UnitWord;
  /** In the unit of the calendar; null when the words do not tell it. */
  amount: number | null;
  /** "a year", "one day": the number is no more than an article. */
  single: boolean;
}

/** "A four year low": the singular stands in front of the noun it belongs to, where careful writers put a hyphen. */
function isAttribute(words: Words, unitAt: number): boolean {
  const { word, upper, gap } = at(words, unitAt + 1);
  return !upper && gap && /^[a-z]/.test(word) && !functionWords.has(word);
}

/** Above it a number in front of a singular is a year: "the 2018 day of action". */
const isSmall = (value: number | null): boolean => value !== null && value < 1000;

/** "three years", "five-year", "a year and a half". */
export function readAmount(words: Words, index: number): Amount | null {
  const number = readNumber(words, index);
  if (!number) return null;
  const hyphen = at(words, number.end).word === "-" && !at(words, number.end).gap;
  let unitAt = hyphen ? number.end + 1 : number.end;
  if (["more", "full", "straight", "consecutive", "long", "additional"].includes(at(words, unitAt).word)) unitAt++;
  const name = at(words, unitAt).word;
  const isOne = number.value === 1 || number.value === 0.5 || (isSmall(number.value) && isAttribute(words, unitAt));
  // "second" in the singular is an ordinal nearly always; "a 90-minute film" and "two-day" take the singular behind a hyphen.
  const unit =
    hyphen || isOne ? (singularUnits.get(name) ?? pluralUnits.get(name)) : (pluralUnits.get(name) ?? undefined);
  if (!unit) return null;
  let end = unitAt + 1;
  let value = number.value;
  const half = ["and", "a", "half"].every((word, offset) => at(words, end + offset).word === word);
  // "A year or two": about so much.
  if (number.value === 1 && at(words, end).word === "or" && ["two", "so"].includes(at(words, end + 1).word)) {
    return { end: end + 2, unit, amount: null, single: false };
  }
  if (half && value !== null) {
    value += 0.5;
    end += 3;
  }
  return {
    end,
    unit,
    amount: value === null ? null : value * unit.times,
    single: number.value === 1 && !half && !hyphen,
  };
}
