import { determiners } from "../lexicon/function-words.js";
import { asideStart, isPhraseStart } from "./asides.js";
import { nounPhraseStart } from "./noun-phrase.js";
import type { ReportingVerb, Subject } from "./subject.js";
import type { Unit } from "./unit.js";

/** “…,” said *Ada Moreno of Harbour Bank* in Paris, who predicted a cut: the relative clause goes on about who spoke. */
export function ofInverted(units: readonly Unit[], at: number, previous: readonly ReportingVerb[]): Subject | null {
  const last = previous.at(-1)?.subject;
  if (last?.method !== "inverted-subject" || at - last.to > 12) return null;
  const from = isApposed(units, last.to, at) ? last.to + 1 : last.to;
  for (let index = from; index < at - 1; index++) if (units[index]?.lower === "," || units[index]?.quote) return null;
  return { from: last.from, to: at + 1, method: "relative-clause" };
}

/** “…,” said Ada Moreno*, the harbour master,* who: what stands between is who she is, and no name that “who” could stand for. */
function isApposed(units: readonly Unit[], from: number, at: number): boolean {
  const last = units[at - 2]?.token;
  return (
    units[from]?.lower === "," &&
    units[at - 1]?.lower === "," &&
    determiners.has(units[from + 1]?.lower ?? "") &&
    last?.kind === "word" &&
    !last.capital
  );
}

/** The most units of a relative clause between its noun and the verb. */
const longestClause = 40;

/**
 * “*Engel*, who called it “a miracle,” would not say”, “*An official*, who did not wish to be named, said”: the noun before the relative clause
 * that a comma closes right before unit `at`; null where no such clause stands.
 */
export function beforeRelative(units: readonly Unit[], at: number): Subject | null {
  const last = units[at - 1];
  if (last?.lower !== "," && !last?.quote?.endsWithComma) return null;
  for (let index = at - 2; index > 1 && at - index < longestClause; index--) {
    const { lower, quote } = units[index] ?? {};
    if (lower === ";" || lower === ":" || (quote && !quote.closed)) return null;
    if (lower !== "who" || units[index - 1]?.lower !== ",") continue;
    const from = nounPhraseStart(units, index - 1, 0);
    return from < index - 1 && isPhraseStart(units, from) ? { from, to: index - 1, method: "subject" } : null;
  }
  return null;
}

/** The noun phrase a relative pronoun at `at` stands for. */
export function antecedent(units: readonly Unit[], at: number, limit: number): Subject | null {
  let end = at;
  if (units[end - 1]?.lower === ",") {
    end--;
    // "Rep. Don Bacon, Nebraska Republican, who": the name stands before the aside.
    const open = asideStart(units, end, limit);
    const insideNames = open >= 0 && end - open <= 6 && units[open - 1]?.token?.capital === true;
    if (insideNames) end = open;
  }
  const from = nounPhraseStart(units, end, limit);
  // The relative pronoun stands for the noun: both are the words that name the speaker here.
  return from < end ? { from: includingTail(units, from, end), to: at + 1, method: "relative-clause" } : null;
}

/** "lawmakers including Rep. Don Bacon, who": only the name behind including. */
function includingTail(units: readonly Unit[], from: number, end: number): number {
  for (let index = end - 1; index >= from; index--)
    if (["including", "like"].includes(units[index]?.lower ?? "")) return index + 1;
  return from;
}
