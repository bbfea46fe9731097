import { findVerbGroups, type VerbGroup } from "../cues/verb-group.js";
import { findSubject, type ReportingVerb } from "./subject.js";
import type { Unit } from "./unit.js";

/** The reporting verbs of a sentence with their subjects, in order. */
export function findReportingVerbs(units: readonly Unit[]): ReportingVerb[] {
  const verbs: ReportingVerb[] = [];
  for (const group of findVerbGroups(units)) {
    const last = verbs.at(-1);
    const limit = subjectLimit(units, group, last);
    const subject = findSubject(units, group, limit, verbs);
    const own = subject !== null && subject.method !== "shared-subject";
    const inverted = subject?.method === "inverted-subject" || subject?.method === "agent";
    verbs.push({
      group,
      subject,
      clauseFrom: own && !inverted ? Math.min(subject.from, group.from) : group.from,
      clauseTo: inverted ? subject.to : group.to,
    });
  }
  return verbs;
}

/** The first unit that can belong to the clause of a verb: behind the verb before it, or behind the quotation that stands between. */
function subjectLimit(units: readonly Unit[], group: VerbGroup, last: ReportingVerb | undefined): number {
  let limit = last ? last.clauseTo : 0;
  for (let index = group.from - 1; index >= limit; index--) {
    const quote = units[index]?.quote;
    if (quote && (quote.span.end - quote.span.start > 40 || !quote.closed)) {
      limit = index + 1;
      break;
    }
  }
  return limit;
}
