import { coordinators, isAdverb } from "../lexicon/function-words.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { nounPhraseEnd, opensNounPhrase } from "./noun-phrase.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit } from "./unit.js";
import { isFiniteVerb } from "./word-class.js";

/** The unit behind coordinators and adverbs. */
function behindOpening(units: readonly Unit[], index: number): number {
  let at = index;
  while (coordinators.has(units[at]?.lower ?? "") || isAdverb(units[at]?.lower ?? "")) at++;
  return at;
}

/** "…,” *and Lucia Moreno called* him": a clause of its own. */
function opensClause(units: readonly Unit[], index: number, to: number): boolean {
  if (!opensNounPhrase(units, index)) return false;
  const end = nounPhraseEnd(units, index, to);
  return end > index && isFiniteVerb(units, behindOpening(units, end));
}

/** "said he had asked them, but *stopped* short of a promise": a past tense without a subject of its own. */
function resumes(units: readonly Unit[], index: number): boolean {
  return tagOfUnit(units, behindOpening(units, index)) === tag["VERB.past"];
}

/** Words that open a clause of time behind "and". */
const turns = new Set(["when", "after", "as", "while"]);

/** "…,” *a phrase* that means nothing", "…,” *without* a word more": words about what was quoted. */
function comments(units: readonly Unit[], index: number): boolean {
  const lower = units[index]?.lower ?? "";
  return lower === "a" || lower === "an" || lower === "without";
}

/**
 * Where the sentence goes on in its own voice behind a quotation that ends with its comma: a new clause, or a remark on what was said. `to`
 * when it does not.
 */
export function resumption(units: readonly Unit[], from: number, to: number, later: readonly ReportingVerb[]): number {
  const reports = new Set(later.map(({ subject }) => (subject?.method === "subject" ? subject.from : -1)));
  for (let index = from; index < to - 1; index++) {
    if (units[index]?.lower === "," && units[index + 1]?.lower === "but" && resumes(units, index + 2)) return index;
    const { quote } = units[index] ?? {};
    // “core terms”, a phrase that means nothing: the comma may stand behind the marks.
    if (quote && units[index + 1]?.lower === "," && comments(units, index + 2)) return index + 1;
    if (!quote?.endsWithComma) continue;
    const next = units[index + 1]?.lower ?? "";
    const joined = next === "and" || next === "but";
    if (joined && reports.has(index + 2)) return index + 1;
    // “No,” and when I put it to them, they said, “Yes.”
    if (next === "and" && turns.has(units[index + 2]?.lower ?? "")) return index + 1;
    // Words with marks of their own are still the speaker's: called it “a mess,” and the mayor “a fool.”
    if (units.slice(index + 1, to).some((unit) => unit.quote !== null)) continue;
    if (comments(units, index + 1)) return index + 1;
    if (joined && opensClause(units, index + 2, to)) return index + 1;
  }
  return to;
}
