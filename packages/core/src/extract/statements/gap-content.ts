import type { ReportingVerb } from "./subject.js";
import type { Unit, UnitRange } from "./unit.js";
import { isFiniteVerb } from "./word-class.js";

const gapOpeners = new Set(["which", "that", "what", "who"]);

/**
 * The clause of a relative pronoun around a report: a vote *which* she has said *was a mistake*. The pronoun is its subject, so that no
 * noun phrase stands behind the verb. Null when the words are not of that shape.
 */
export function gapContent(units: readonly Unit[], verb: ReportingVerb, limit: number): UnitRange[] | null {
  const { group, subject, clauseFrom, clauseTo } = verb;
  const opener = clauseFrom - 1;
  if (subject?.method !== "subject" || !gapOpeners.has(units[opener]?.lower ?? "")) return null;
  if (!group.verbs.some((item) => item.frames.has("clause")) || !isFiniteVerb(units, clauseTo)) return null;
  let to = clauseTo;
  while (to < limit && units[to]?.token?.kind !== "mark" && !units[to - 1]?.quote?.endsWithComma) to++;
  return [
    { from: opener, to: opener + 1 },
    { from: clauseTo, to },
  ];
}
