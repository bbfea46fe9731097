import type { CueClass } from "../../schema/index.js";
import { modals } from "../lexicon/function-words.js";
import type { Found } from "./find-content.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit } from "./unit.js";
import { isVerbForm } from "./word-class.js";

/** Words that make what follows surely what somebody said, wrote or asked. */
export const reportOpeners: ReadonlySet<string> = new Set("that whether if how why what who when where".split(" "));

/** Verbs that report without a sign as well. */
const plain = new Set(["say", "tell", "claim", "warn", "allege", "insist", "assure", "promise"]);

/** Classes of verbs that say what somebody will do: had offered *to leave*. */
const pledging: ReadonlySet<CueClass> = new Set(["promise", "propose", "threaten"]);

/** Wales, where*, she claimed,* fares had fallen: commas on both sides. */
export function isAside(
  units: readonly Unit[],
  { subject, clauseFrom, clauseTo }: Pick<ReportingVerb, "subject" | "clauseFrom" | "clauseTo">,
): boolean {
  return subject?.method === "subject" && units[clauseFrom - 1]?.lower === "," && units[clauseTo]?.lower === ",";
}

/**
 * True for a report inside what another one reports: said *her manager had told staff that half of them would go*. It needs somebody of its own who
 * speaks or is told, and words that are surely reported.
 */
export function isEmbeddedReport(
  units: readonly Unit[],
  { group, subject, clauseFrom, clauseTo }: ReportingVerb,
  { pieces, audience, verb }: Found,
): boolean {
  const first = pieces[0];
  if (pieces.length !== 1 || !first || first.from < group.to || verb.adjacentOnly) return false;
  if (isAside(units, { subject, clauseFrom, clauseTo }) && verb.frames.has("clause")) return true;
  // "whether the army would be asked": nobody has asked yet.
  if (modals.has(units[group.from]?.lower ?? "")) return false;
  if (group.passive ? audience === null : subject?.method !== "subject") return false;
  const opening = units[first.from];
  if (!opening || opening.quote) return opening !== undefined;
  const infinitive = opening.lower === "not" ? first.from + 1 : first.from;
  const acts = units[infinitive]?.lower === "to";
  const pledged = pledging.has(verb.class) && isVerbForm(units, infinitive + 1);
  const asked = opening.lower === "for" || (acts && (audience !== null || pledged));
  const named = verb.particle?.endsWith("for") === true && verb.class === "ask";
  return reportOpeners.has(opening.lower) || asked || named || plain.has(verb.lemma);
}
