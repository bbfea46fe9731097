import { functionWords } from "./data/cue-words.js";
import { pluralUnits, singularUnits, type UnitWord } from "./data/units.js";
import type { Meaning, Reading } from "./meaning.js";
import { readNumber, wholeNumber } from "./read-number.js";
import { at, type Words } from "./words.js";

interface Amount {
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
function readAmount(words: Words, index: number): Amount | null {
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

function distance(unit: UnitWord, amount: number | null, sign: -1 | 1): Meaning {
  if (amount === null) return { type: "vague", side: sign < 0 ? "past" : "future" };
  return { type: "distance", unit: unit.unit, amount: sign * amount };
}

function narrative(unit: UnitWord, amount: number | null, sign: -1 | 1): Meaning {
  return amount === null
    ? { type: "vague", side: null }
    : { type: "narrative", unit: unit.unit, amount: sign * amount };
}

/** What stands behind an amount and makes it a point in time: "ago", "earlier", "later", "from now". */
function readDirection(words: Words, { end, unit, amount }: Amount): { end: number; meaning: Meaning } | null {
  const { word } = at(words, end);
  if (word === "ago") return { end: end + 1, meaning: distance(unit, amount, -1) };
  if (word === "-" && at(words, end + 1).word === "ago") return { end: end + 2, meaning: distance(unit, amount, -1) };
  if (word === "from" && at(words, end + 1).word === "now") return { end: end + 2, meaning: distance(unit, amount, 1) };
  if (word === "hence") return { end: end + 1, meaning: distance(unit, amount, 1) };
  if (word === "earlier") return { end: end + 1, meaning: narrative(unit, amount, -1) };
  if (word === "later") return { end: end + 1, meaning: narrative(unit, amount, 1) };
  return null;
}

const durationPrepositions = new Set(
  "for in within over about after nearly almost than around roughly half every during least most only another just until of".split(
    " ",
  ),
);

/** What may stand between "aged" and the number: "aged 8 to 10 years", "at the age of four months". */
const ageJoiners = new Set(["of", "to", "-", "–", "or", "between", "and"]);

/** "30-year-old", "three years old", "two years of age" are ages. */
function isAge(words: Words, index: number, end: number): boolean {
  let before = index - 1;
  while (before > index - 4 && (ageJoiners.has(at(words, before).word) || wholeNumber(at(words, before).word) !== null))
    before--;
  if (at(words, before).word === "aged" || at(words, before).word === "age") return true;
  const next = at(words, end).word;
  return (
    next === "old" ||
    next === "olds" ||
    (next === "-" && at(words, end + 1).word.startsWith("old")) ||
    (next === "of" && at(words, end + 1).word === "age")
  );
}

const willHappen = new Set([
  "will",
  "ll",
  "would",
  "to",
  "due",
  "expire",
  "expires",
  "begin",
  "begins",
  "start",
  "starts",
  "return",
  "arrive",
]);

/** "in three weeks" is a point to come when the words in front look ahead, else a length. */
function isAhead(words: Words, index: number): boolean {
  if (at(words, index - 1).word !== "in") return false;
  for (let back = index - 2; back >= Math.max(0, index - 10); back--)
    if (willHappen.has(at(words, back).word)) return true;
  return false;
}

/** "For a year", "a month after the vote" are lengths; "a year" alone is a rate, "a quarter of the voters" a share. */
function isLength(words: Words, index: number, end: number): boolean {
  const next = at(words, end).word;
  if (next === "of" && at(words, end - 1).word === "quarter") return false;
  return next === "after" || next === "before" || durationPrepositions.has(at(words, index - 1).word);
}

/** Reads amounts of time: "two weeks ago", "a year earlier", "in three days", "for three years", "five-year". */
export function readAmountOfTime(words: Words, index: number): Reading | null {
  const amount = readAmount(words, index);
  if (!amount) return readBareUnits(words, index);
  const direction = readDirection(words, amount);
  if (direction) return { start: index, ...direction };
  if (isAge(words, index, amount.end)) return null;
  const { end, unit } = amount;
  if (amount.amount !== null && isAhead(words, index)) {
    return { start: index, end, meaning: distance(unit, amount.amount, 1) };
  }
  if (amount.single && !isLength(words, index, end)) return null;
  return { start: index, end, meaning: { type: "duration", unit: unit.unit, amount: amount.amount } };
}

/** "years ago", "weeks later", "for decades": an amount that is not told. */
function readBareUnits(words: Words, index: number): Reading | null {
  const unit = pluralUnits.get(at(words, index).word);
  if (!unit || unit.unit === "second") return null;
  const direction = readDirection(words, { end: index + 1, unit, amount: null, single: false });
  if (direction) return { start: index, ...direction };
  const isMeasure = at(words, index - 1).word === "for" && !["of", "-"].includes(at(words, index + 1).word);
  return isMeasure
    ? { start: index, end: index + 1, meaning: { type: "duration", unit: unit.unit, amount: null } }
    : null;
}

const windowWords = new Map<string, -1 | 1>([
  ["past", -1],
  ["last", -1],
  ["recent", -1],
  ["previous", -1],
  ["next", 1],
  ["coming", 1],
]);

/** "Recent months" is a stretch, "her last years" and "the next years" tell none. */
const bareWindows = new Set(["past", "recent", "coming"]);

/** Reads a stretch beside publication: "the past 24 hours", "the next two weeks", "recent months". */
export function readWindow(words: Words, index: number): Reading | null {
  const direction = windowWords.get(at(words, index).word);
  if (!direction) return null;
  const amount = readAmount(words, index + 1);
  if (amount && !amount.single) {
    return {
      start: index,
      end: amount.end,
      meaning: { type: "window", unit: amount.unit.unit, amount: amount.amount, direction },
    };
  }
  const name = at(words, index + 1).word;
  const plural = bareWindows.has(at(words, index).word) ? pluralUnits.get(name) : undefined;
  if (plural)
    return { start: index, end: index + 2, meaning: { type: "window", unit: plural.unit, amount: null, direction } };
  const single = singularUnits.get(name);
  const isPast = at(words, index).word === "past" || at(words, index).word === "coming";
  if (!single || !isPast || at(words, index - 1).word === "this") return null;
  return {
    start: index,
    end: index + 2,
    meaning: { type: "window", unit: single.unit, amount: single.times, direction },
  };
}
