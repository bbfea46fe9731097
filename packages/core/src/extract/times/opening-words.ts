import { isDigit } from "../../text/chars.js";
import { decadeWords, ordinals, smallNumbers, tens, vagueNumbers } from "./data/number-words.js";
import { seasons } from "./data/seasons.js";
import { pluralUnits, repetitions, singularUnits } from "./data/units.js";
import { vagueTimes } from "./data/vague-times.js";
import type { Word } from "./words.js";

/** Words in lower case that can be the first of a time; every reader's first words are among them. */
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

/** True for a word at which a time may begin. Most words of a text are none, so the readers need not be tried there. */
export function mayOpenTime({ word, upper }: Word): boolean {
  return upper || openingWords.has(word) || isDigit(word.charCodeAt(0));
}
