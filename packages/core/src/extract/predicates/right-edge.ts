import { cueForms } from "../cues/cue-lexicon.js";
import {
  commonVerbs,
  complementizers,
  coordinators,
  modals,
  relatives,
  subjectPronouns,
  subordinators,
} from "../lexicon/function-words.js";
import { isNounLike } from "../statements/noun-phrase.js";
import type { Unit } from "../statements/unit.js";

const edges = new Set([",", ";", ":", "—", "–", "--", ".", "!", "?", "(", ")", "…"]);

/** Longest content of a clause, in units. */
const longest = 40;

/** Where the words that belong to a verb end: at a mark, a subordinate clause, or a clause joined by "and" or "but". */
export function clauseEnd(units: readonly Unit[], from: number): number {
  let end = from;
  let subordinate = false;
  for (; end < units.length && end - from < longest; end++) {
    const lower = units[end]?.lower ?? "";
    if (edges.has(lower)) break;
    if (end === from) continue;
    subordinate ||= relatives.has(lower) || complementizers.has(lower);
    if (!subordinate && isFiniteVerb(units, end)) break;
    if (subordinators.has(lower) && !["that", "as", "whether", "so", "where"].includes(lower)) break;
    const next = units[end + 1]?.lower ?? "";
    if (coordinators.has(lower) && (subjectPronouns.has(next) || lower === "but" || isPast(next))) break;
  }
  return end;
}

/** A verb with a subject of its own: the party he praised *warned* him. */
function isFiniteVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.token || unit.token.capital || !isNounLike(units, index - 1)) return false;
  const cue = cueForms.get(unit.lower);
  return (
    commonVerbs.has(unit.lower) || modals.has(unit.lower) || (cue?.forms.has("past") === true && !cue.forms.has("base"))
  );
}

function isPast(lower: string): boolean {
  return lower.length > 4 && lower.endsWith("ed");
}
