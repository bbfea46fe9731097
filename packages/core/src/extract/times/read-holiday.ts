import { datePrepositions, functionWords } from "./data/cue-words.js";
import { type Holiday, holidaysByFirstWord } from "./data/holidays.js";
import type { Reading, YearReference } from "./meaning.js";
import { readShift } from "./read-month.js";
import { yearNumber } from "./read-number.js";
import { readYearReference } from "./read-year.js";
import { at, type Words } from "./words.js";

/** The end of the holiday's words; apostrophes and full stops between them are passed over ("New Year’s", "St. Patrick’s"). */
function matchWords(words: Words, index: number, holiday: Holiday): number | null {
  let place = index;
  for (const expected of holiday.words) {
    while (
      place > index &&
      "'.".includes(at(words, place).word) &&
      at(words, place).word !== "" &&
      !at(words, place).gap
    )
      place++;
    const { word } = at(words, place);
    const joined =
      at(words, place + 1).word === "'" && !at(words, place + 2).gap ? word + at(words, place + 2).word : word;
    if (word === expected) place += 1;
    else if (joined === expected) place += 3;
    else return null;
    if (place === index + 1 && !at(words, index).upper) return null;
  }
  return place;
}

function readYear(words: Words, index: number): { end: number; year: YearReference } | null {
  const from = [",", "of"].includes(at(words, index).word) ? index + 1 : index;
  const number = yearNumber(at(words, from).word);
  return number === null ? readYearReference(words, index) : { end: from + 1, year: { type: "number", year: number } };
}

function isAttribute(words: Words, end: number): boolean {
  const next = at(words, end);
  const isWord = /^[a-z0-9]/.test(next.word);
  return next.word === "-" || (isWord && !functionWords.has(next.word));
}

/** Reads a holiday whose day the calendar tells: "Thanksgiving Day", "by Christmas", "last Easter", "New Year’s Eve 2024". */
export function readHoliday(words: Words, index: number): Reading | null {
  const shifted = readShift(words, index);
  const start = shifted?.end ?? index;
  for (const holiday of holidaysByFirstWord.get(at(words, start).word) ?? []) {
    const end = matchWords(words, start, holiday);
    if (end === null) continue;
    const behind = readYear(words, end);
    const before = at(words, start - 1).word;
    if (
      holiday.plain &&
      !behind &&
      (!datePrepositions.has(before) || before === "of" || before === "and" || isAttribute(words, end))
    )
      return null;
    return {
      start: index,
      end: behind?.end ?? end,
      meaning: {
        type: "holiday",
        rule: holiday.rule,
        ...(behind && { year: behind.year }),
        ...(shifted && { shift: shifted.shift }),
      },
    };
  }
  return null;
}

const attacks = { month: 9, day: 11, year: 2001 };

/** "9/11" is the name of one day. */
export function readNamedDay(words: Words, index: number): Reading | null {
  if (at(words, index).word !== "9" || at(words, index + 1).word !== "/" || at(words, index + 2).word !== "11")
    return null;
  if (at(words, index + 1).gap || at(words, index + 2).gap || at(words, index + 3).word === "/") return null;
  const { month, day, year } = attacks;
  return { start: index, end: index + 3, meaning: { type: "month-day", month, day, year: { type: "number", year } } };
}
