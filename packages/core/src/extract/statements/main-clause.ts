import { isAdverb } from "../lexicon/function-words.js";
import { nounPhraseEnd, opensNounPhrase } from "./noun-phrase.js";
import type { Unit } from "./unit.js";
import { isFiniteVerb } from "./word-class.js";

/** True when a verb stands at a unit, or behind the adverbs there. */
function opensPredicate(units: readonly Unit[], index: number, to: number): boolean {
  let at = index;
  while (at < to && isAdverb(units[at]?.lower ?? "")) at++;
  return at < to && isFiniteVerb(units, at);
}

/**
 * Where the clause that opens a sentence ends: the comma before a noun phrase and its verb, or the quotation that ends with that comma.
 * Gives `to` when no such place is found.
 */
export function mainClauseStart(units: readonly Unit[], from: number, to: number): number {
  for (let index = from; index < to - 2; index++) {
    const unit = units[index];
    const comma = unit?.lower === ",";
    if (!comma && !unit?.quote?.endsWithComma) continue;
    if (!opensNounPhrase(units, index + 1)) continue;
    const end = nounPhraseEnd(units, index + 1, to);
    if (end > index + 1 && opensPredicate(units, end, to)) return comma ? index : index + 1;
  }
  return to;
}
