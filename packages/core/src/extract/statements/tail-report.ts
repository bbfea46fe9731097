import { isAdverb } from "../lexicon/function-words.js";
import { skipCircumstances } from "./content.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit, UnitRange } from "./unit.js";
import { hasVerb } from "./word-class.js";

const marks = new Set([".", "!", "?", ",", ";"]);

/**
 * The whole sentence before a report that stands behind it: Three stores told the firm that they would wait, *she said*. Null when the verb is no
 * such report. A clause before it may hold reports of its own.
 */
export function tailContent(
  units: readonly Unit[],
  { group, subject, clauseFrom, clauseTo }: ReportingVerb,
): UnitRange | null {
  const plain = group.form === "past" || group.form === "third" || (group.form === "base" && clauseTo === units.length);
  if (!plain || !subject || (subject.method !== "subject" && subject.method !== "inverted-subject")) return null;
  const start = Math.min(clauseFrom, group.from);
  if (units[start - 1]?.lower !== "," || !reporters.has(group.verbs[0]?.lemma ?? "")) return null;
  let end = skipCircumstances(units, clauseTo, units.length);
  while (isAdverb(units[end]?.lower ?? "")) end++;
  if (end < units.length && !marks.has(units[end]?.lower ?? "")) return null;
  // Wales, where, she said, fares were flat: the clause goes on behind the report.
  if (units[end]?.lower === "," && hasVerb(units, end + 1, units.length)) return null;
  // ", she said, “…”": the quotation behind is what she said.
  if (units.slice(clauseTo).some((unit) => unit.quote !== null)) return null;
  return { from: 0, to: start - 1 };
}

const reporters = new Set(
  "say report note write add explain argue claim recall announce warn tell acknowledge show find suggest reveal".split(
    " ",
  ),
);
