import { asideStart } from "./asides.js";
import { nounPhraseStart } from "./noun-phrase.js";
import type { ReportingVerb, Subject } from "./subject.js";
import type { Unit } from "./unit.js";

/** “…,” said *Ada Moreno of Harbour Bank* in Paris, who predicted a cut: the relative clause goes on about who spoke. */
export function ofInverted(units: readonly Unit[], at: number, previous: readonly ReportingVerb[]): Subject | null {
  const last = previous.at(-1)?.subject;
  if (last?.method !== "inverted-subject" || at - last.to > 12) return null;
  for (let index = last.to; index < at - 1; index++)
    if (units[index]?.lower === "," || units[index]?.quote) return null;
  return { from: last.from, to: at + 1, method: "relative-clause" };
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
