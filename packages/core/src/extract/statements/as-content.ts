import { skipCircumstances } from "./content.js";
import { sentenceLimit } from "./right-edge.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit, UnitRange } from "./unit.js";

/** Verbs that tell whose words the main clause has: *As the Courier noted*, fares had doubled. Others with "as" rather tell when. */
const tellers = new Set(
  "say note report observe explain reveal point put remark warn acknowledge concede admit disclose".split(" "),
);

/**
 * The main clause behind a report that opens the sentence with "as": As Ana Berg explained, *three fares were cut*. A quotation there is
 * found as one; this is for clauses that are not, or not wholly, in quotation marks. Null when the words are not of that shape.
 */
export function asContent(
  units: readonly Unit[],
  verb: ReportingVerb,
  later: readonly ReportingVerb[],
): UnitRange | null {
  const { group, subject, clauseFrom, clauseTo } = verb;
  const opener = clauseFrom - 1;
  if (units[opener]?.lower !== "as" || (opener > 0 && units[opener - 1]?.token?.kind !== "mark")) return null;
  if (subject?.method !== "subject" || group.negated || !group.verbs.some(({ lemma }) => tellers.has(lemma)))
    return null;
  const comma = skipCircumstances(units, clauseTo, units.length);
  if (units[comma]?.lower !== "," || units[comma + 1]?.quote) return null;
  const to = sentenceLimit(units, comma + 1, verb, later);
  return to > comma + 2 ? { from: comma + 1, to } : null;
}
