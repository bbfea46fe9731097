import { isDigit } from "../../text/chars.js";
import { holidaysByFirstWord } from "./data/holidays.js";
import { months, shortMonths } from "./data/months.js";
import { decadeWords, ordinals, smallNumbers, tens, vagueNumbers } from "./data/number-words.js";
import { seasons } from "./data/seasons.js";
import { pluralUnits, repetitions, singularUnits } from "./data/units.js";
import { vagueTimes } from "./data/vague-times.js";
import { pluralWeekdays, shortWeekdays, weekdays } from "./data/weekdays.js";
import type { Word } from "./words.js";

/** Words that can be the first of a time; every reader's first words are among them or `openingNames`. */
const openingWords: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vagueNumbers,
  ...ordinals.keys(),
  ...decadeWords.keys(),
  ...singularUnits.keys(),
  ...pluralUnits.keys(),
  ...repetitions.keys(),
  ...seasons.keys(),
  ...vagueTimes.keys(),
  ..."the a an half per every each this that last next past coming current recent latest previous following preceding prior same".split(
    " ",
  ),
  ..."today tonight yesterday tomorrow noon midday midnight weekend fiscal full financial q1 q2 q3 q4 ' ‘ [".split(" "),
  ..."early mid late earlier later start beginning middle end close latter opening closing".split(" "),
]);

/** Names that can be the first of a time, when they begin with a capital. */
const openingNames: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...shortMonths.keys(),
  ...weekdays.keys(),
  ...shortWeekdays.keys(),
  ...pluralWeekdays.keys(),
  ...holidaysByFirstWord.keys(),
]);

/** True for a word at which a time may begin. Most words of a text are none, so the readers need not be tried there. */
export function mayOpenTime({ word, upper }: Word): boolean {
  return openingWords.has(word) || isDigit(word.charCodeAt(0)) || (upper && openingNames.has(word));
}
