import { type Amount, readAmount } from "./amount.js";
import { pluralUnits, type UnitWord } from "./data/units.js";
import type { Meaning, Reading } from "./meaning.js";
import { wholeNumber } from "./read-number.js";
import { at, type Words } from "./words.js";

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
