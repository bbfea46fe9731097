import type { Span } from "../../schema/index.js";
import { monthsAndDays, prepositions } from "../lexicon/function-words.js";
import { nounPhraseEnd, opensNounPhrase } from "../statements/noun-phrase.js";
import { type Unit, unitSpan } from "../statements/unit.js";

/** A preposition with the noun phrase behind it, among the reporting words of a statement. */
export interface Phrase {
  readonly preposition: string;
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
  /** Preposition included. */
  readonly span: Span;
  /** Without the preposition. */
  readonly object: Span;
  /** The words of the noun phrase, lower case. */
  readonly words: readonly string[];
}

/** The prepositional phrases of a stretch of units, in order; each ends where the next preposition begins unless it is "of". */
export function findPhrases(units: readonly Unit[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = 0; index < units.length; index++) {
    const preposition = units[index]?.lower ?? "";
    if (!prepositions.has(preposition) || preposition === "of") continue;
    const start = index + 1;
    const opens = opensNounPhrase(units, start) || (units[start]?.quote !== null && units[start] !== undefined);
    if (!opens || monthsAndDays.has(units[start]?.lower ?? "")) continue;
    const to = units[start]?.quote ? start + 1 : phraseEnd(units, start);
    if (to <= start) continue;
    phrases.push({
      preposition,
      units,
      from: index,
      to,
      span: unitSpan(units, { from: index, to }),
      object: unitSpan(units, { from: start, to }),
      words: units.slice(start, to).map((unit) => unit.lower),
    });
    index = to - 1;
  }
  return phrases;
}

/** End of the phrase's noun, cut before a preposition that opens a phrase of its own. */
function phraseEnd(units: readonly Unit[], start: number): number {
  const end = nounPhraseEnd(units, start, units.length);
  for (let index = start + 1; index < end; index++) {
    const lower = units[index]?.lower ?? "";
    if (prepositions.has(lower) && lower !== "of") return index;
  }
  return end;
}
