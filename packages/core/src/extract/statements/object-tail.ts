import { occasionNouns } from "../circumstances/data/occasions.js";
import { isNoun } from "../circumstances/phrase.js";
import { readMedium } from "../circumstances/read-medium.js";
import { readPhrase } from "../circumstances/read-phrase.js";
import { TimesByStart } from "../circumstances/times-by-start.js";
import { complementizers, isAdverb, monthsAndDays, prepositions } from "../lexicon/function-words.js";
import { skipCircumstances } from "./content.js";
import type { Unit, UnitRange } from "./unit.js";
import { hasVerb } from "./word-class.js";

const noTimes = new TimesByStart([]);

/** Media whose phrase may hang on the noun before it instead: rejected the findings *in a report*. */
const attached = new Set(["document", "broadcast", "social"]);

/** "in an email", "by phone": how it was said; "in the email" may be what it is about. */
function carries(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.lower ?? "";
  if (next === "the" || next === "this" || next === "that") return false;
  const phrase = readPhrase(units, index, noTimes);
  const medium = phrase && readMedium(phrase);
  return medium !== null && !attached.has(medium.type);
}

/** "on Tuesday", "in June", "Tuesday": a day or month behind a noun that is no event of its own. */
function dates(units: readonly Unit[], index: number): boolean {
  const lower = units[index]?.lower ?? "";
  if (prepositions.has(units[index - 1]?.lower ?? "")) return false;
  const named = lower === "on" || lower === "in" ? units[index + 1] : units[index];
  if (!named?.token?.capital || !monthsAndDays.has(named.lower)) return false;
  return !isNoun(occasionNouns, units[index - 1]?.lower ?? "");
}

/**
 * End of what was said without the words that tell how and when, where it is a noun phrase and no clause: "announced the move *in an email to
 * customers on Tuesday*". Only what stands last, up to the end, is taken off.
 */
export function withoutTail(units: readonly Unit[], { from, to }: UnitRange): number {
  const first = units[from];
  if (!first || first.quote || first.lower === "to" || complementizers.has(first.lower)) return to;
  if (hasVerb(units, from, to)) return to;
  for (let index = from + 1; index < to; index++) {
    if (!carries(units, index) && !dates(units, index)) continue;
    if (units[index - 1]?.token?.kind === "mark" || isAdverb(units[index - 1]?.lower ?? "")) continue;
    if (skipCircumstances(units, index, to) >= to) return index;
  }
  return to;
}
