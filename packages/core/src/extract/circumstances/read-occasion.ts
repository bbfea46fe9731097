import type { Span } from "../../schema/index.js";
import { hasVerb } from "../statements/word-class.js";
import {
  eras,
  journeyNouns,
  occasionExtensions,
  occasionNouns,
  occasionNounsOf,
  occasionPrepositions,
} from "./data/occasions.js";
import { type Adverbial, isBeside, isNoun, type Phrase } from "./phrase.js";

/** Prepositions that also begin clauses: after talks collapsed. */
const clausal = new Set(["after", "before"]);

/** True when a phrase tells at which event something was said. */
export function isOccasion(phrase: Phrase): boolean {
  const { preposition, words, head, units, to } = phrase;
  const noun = words[head] ?? "";
  const chosen = occasionNounsOf.get(preposition);
  if (isBeside(phrase)) return true;
  if (chosen) return isNoun(chosen, noun);
  if (!occasionPrepositions.has(preposition)) return false;
  // "after talks collapsed" is a clause; "before lunch" a time.
  if (clausal.has(preposition) && (words.length < 2 || hasVerb(units, to - 1, endOfClause(phrase)))) return false;
  return isNoun(occasionNouns, noun) || (preposition === "during" && !isNoun(eras, noun));
}

function endOfClause({ units, to }: Phrase): number {
  let end = to;
  while (end < units.length && units[end]?.token?.kind !== "mark") end++;
  return end;
}

/** The phrases that stand behind one another without anything between, from `index` on. */
export function adjacentPhrases(adverbials: readonly Adverbial[], index: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (let next = index; next < adverbials.length; next++) {
    const item = adverbials[next];
    if (item?.kind !== "phrase") break;
    const last = phrases.at(-1);
    if (last && item.phrase.from !== last.to) break;
    phrases.push(item.phrase);
  }
  return phrases;
}

/** An occasion takes in what it was about and with whom: "during a visit to Vienna", "at a meeting with voters". */
export function occasionSpan([phrase, ...following]: readonly Phrase[]): Span {
  if (!phrase) throw new RangeError("no phrase");
  let { span } = phrase;
  for (const next of following) {
    if (!occasionExtensions.has(next.preposition)) break;
    span = { start: span.start, end: next.span.end };
  }
  return span;
}

/** Where a journey goes: a visit *to Vienna*. */
export function destination([journey, ...following]: readonly Phrase[]): Span | null {
  if (!journey || !isNoun(journeyNouns, journey.words[journey.head] ?? "")) return null;
  return following.find((phrase) => phrase.preposition === "to")?.object ?? null;
}
