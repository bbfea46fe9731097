import type { Meaning, Reader, Reading } from "./meaning.js";
import { readAmountOfTime } from "./read-amount.js";
import { readCalendarDay } from "./read-calendar-day.js";
import { readClockWith } from "./read-clock.js";
import { readDayWord } from "./read-day-word.js";
import { readEra } from "./read-era.js";
import { readHoliday, readNamedDay } from "./read-holiday.js";
import { readMonth } from "./read-month.js";
import { readNarrative } from "./read-narrative.js";
import { readOccasion } from "./read-occasion.js";
import { readPartOf } from "./read-part.js";
import { readQuarter } from "./read-quarter.js";
import { readRepetition } from "./read-repetition.js";
import { readSeason } from "./read-season.js";
import { readUnit } from "./read-unit.js";
import { readVague } from "./read-vague.js";
import { readWeekday } from "./read-weekday.js";
import { readWindow } from "./read-window.js";
import { readYear } from "./read-year.js";
import { at, type Words } from "./words.js";

/** The longest of what several readers find; the first of them on a tie. */
function longest(readers: readonly Reader[]): Reader {
  return (words, index) => {
    let best: Reading | null = null;
    for (const read of readers) {
      const found = read(words, index);
      if (found && (!best || found.end > best.end)) best = found;
    }
    return best;
  };
}

const readDay = longest([readCalendarDay, readHoliday, readWeekday, readDayWord]);
const readWhole = longest([readDay, readMonth, readSeason, readQuarter, readNarrative, readUnit, readEra, readYear]);
const readers = longest([
  readWhole,
  readNamedDay,
  readWindow,
  readAmountOfTime,
  readRepetition,
  readOccasion,
  readVague,
  readPartOf(readWhole),
  readClockWith(readDay),
]);

const withArticle: ReadonlySet<Meaning["type"]> = new Set([
  "weekend",
  "season",
  "quarter",
  "half",
  "window",
  "narrative",
  "part",
  "unit",
  "day",
  "occasion",
  "vague",
]);

function takesArticle(meaning: Meaning): boolean {
  if (meaning.type === "fixed") return meaning.period.unit === "decade" || meaning.period.unit === "century";
  if (meaning.type === "weekday") return meaning.beside !== undefined;
  return withArticle.has(meaning.type);
}

/** "The recently passed law", "the now empty hall": the article is not the adverb's. */
function isAdverb(words: Words, { end, meaning }: Reading): boolean {
  return meaning.type === "vague" && meaning.side !== null && at(words, end - 1).word !== "future";
}

/** Reads the time expression that begins at a word; "the" belongs to those that are noun phrases ("the weekend", "the third quarter"). */
export function readTime(words: Words, index: number): Reading | null {
  if (at(words, index).word !== "the") return readers(words, index);
  const found = readers(words, index + 1);
  const isPhrase = found && takesArticle(found.meaning) && !isAdverb(words, found);
  return isPhrase ? { ...found, start: index } : readVague(words, index);
}
