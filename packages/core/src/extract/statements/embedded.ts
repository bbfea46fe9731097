import { modals } from "../lexicon/function-words.js";
import type { Found } from "./find-content.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit } from "./unit.js";

/** Words that make what follows surely what somebody said, wrote or asked. */
export const reportOpeners: ReadonlySet<string> = new Set("that whether if how why what who when where".split(" "));

/** Verbs that report without a sign as well. */
const plain = new Set(["say", "tell", "claim", "warn", "allege", "insist", "assure", "promise"]);

/**
 * True for a report inside what another one reports: said *her manager had told staff that half of them would go*. It needs somebody of its own who
 * speaks or is told, and words that are surely reported.
 */
export function isEmbeddedReport(
  units: readonly Unit[],
  { group, subject }: ReportingVerb,
  { pieces, audience, verb }: Found,
): boolean {
  const first = pieces[0];
  if (pieces.length !== 1 || !first || first.from < group.to || verb.adjacentOnly) return false;
  // "whether the army would be asked": nobody has asked yet.
  if (modals.has(units[group.from]?.lower ?? "")) return false;
  if (group.passive ? audience === null : subject?.method !== "subject") return false;
  const opening = units[first.from];
  if (!opening || opening.quote) return opening !== undefined;
  const asked = opening.lower === "for" || (opening.lower === "to" && audience !== null);
  return reportOpeners.has(opening.lower) || asked || plain.has(verb.lemma);
}
