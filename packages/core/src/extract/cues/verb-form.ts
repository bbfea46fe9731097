import { determiners, objectPronouns, possessives, prepositions, subjectPronouns } from "../lexicon/function-words.js";
import type { VerbForm } from "../lexicon/inflect.js";
import type { Unit } from "../statements/unit.js";
import type { CueForm } from "./cue-lexicon.js";
import type { LeftContext } from "./left-context.js";

/** Third-person forms that are no plural nouns; all others need a singular subject and something reported right behind them. */
export const plainThird = new Set(
  "says tells adds writes argues insists asks warns explains admits acknowledges concedes denies suggests asserts contends recalls concludes observes maintains denounces condemns criticizes criticises emphasises accuses rejects urges agrees announces declares describes testifies predicts confirms reiterates emphasizes stresses replies responds continues praises slams blasts cites reads quips laments muses mocks touts pleads decries notes endorses opines recounts speaks vows jokes promises suggests".split(
    " ",
  ),
);

/** Words whose verb reading needs the word before it to be a subject: claim, report, call. */
function isSubjectLike(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit) return false;
  if (unit.quote) return true;
  if (subjectPronouns.has(unit.lower)) return true;
  if (unit.lower === "," || unit.lower === "and" || unit.lower === "but") return true;
  return (
    unit.token?.kind === "word" &&
    !determiners.has(unit.lower) &&
    !prepositions.has(unit.lower) &&
    !possessives.has(unit.lower)
  );
}

function isPluralLike(units: readonly Unit[], index: number): boolean {
  const word = units[index]?.lower ?? "";
  if (
    [
      "they",
      "we",
      "i",
      "you",
      "who",
      "people",
      "police",
      "some",
      "many",
      "others",
      "critics",
      "both",
      "and",
      "not",
      "ever",
    ].includes(word)
  )
    return true;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && word !== "'s" && !prepositions.has(word);
}

/** What follows a verb and not the noun of the same form. */
function isVerbContext(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  if (!next) return false;
  if (next.quote || next.lower === ":" || next.lower === ",") return true;
  return (
    determiners.has(next.lower) ||
    objectPronouns.has(next.lower) ||
    subjectPronouns.has(next.lower) ||
    next.token?.capital === true ||
    ["that", "for", "on", "out", "to", "there", "how", "why", "whether"].includes(next.lower)
  );
}

/** Determiners that stand for a noun as well: "most said". */
const pronominals = new Set("that this all most many some several both few another neither each".split(" "));

/** A singular noun behind a determiner: "the council’s brochure". */
function isDeterminedNoun(units: readonly Unit[], index: number): boolean {
  const noun = units[index];
  if (noun?.token?.kind !== "word" || noun.lower.endsWith("s") || prepositions.has(noun.lower)) return false;
  for (let at = index - 1; at >= 0 && index - at <= 3; at--) {
    const lower = units[at]?.lower ?? "";
    if (determiners.has(lower) || possessives.has(lower)) return true;
    if (units[at]?.token?.kind !== "word") return false;
  }
  return false;
}

/** Verbs that hardly ever are nouns in their plain form. */
export function isPlainSay(units: readonly Unit[], index: number): boolean {
  return ["say", "tell", "argue", "insist", "write", "warn"].includes(units[index]?.lower ?? "");
}

/** The form a written verb has at its place, or null where it is no verb there. */
export function pickForm(
  entry: Pick<CueForm, "forms">,
  units: readonly Unit[],
  index: number,
  left: LeftContext,
): VerbForm | null {
  const { forms } = entry;
  const before = units[left.from - 1];
  const adjacent = units[index - 1];
  const nounBefore =
    adjacent !== undefined &&
    left.from === index &&
    (determiners.has(adjacent.lower) ||
      possessives.has(adjacent.lower) ||
      ["of", "in", "with", "under", "about", "on"].includes(adjacent.lower));
  if (forms.has("gerund")) {
    if (nounBefore && !["of", "in", "on", "about", "with"].includes(adjacent?.lower ?? "")) return null;
    return "gerund";
  }
  // "a report that said": only forms that are no nouns can follow these.
  const pronominal = !forms.has("base") && pronominals.has(adjacent?.lower ?? "");
  if (nounBefore && !pronominal) return null;
  if (forms.has("past")) {
    if (left.be) return "participle";
    if (forms.has("base") && !left.auxiliary && !left.to) return isSubjectLike(units, index - 1) ? "past" : null;
    return left.auxiliary ? "participle" : "past";
  }
  if (forms.has("third")) {
    if (left.auxiliary || left.to) return null;
    const word = units[index]?.lower ?? "";
    if (plainThird.has(word)) return isSubjectLike(units, index - 1) ? "third" : null;
    const subject = units[left.from - 1];
    const singular = subject?.token?.capital || ["he", "she", "it", "who", "which"].includes(subject?.lower ?? "");
    const next = units[index + 1];
    const reportsNext = next?.quote !== null && next !== undefined && isSubjectLike(units, index - 1);
    const described = isVerbContext(units, index) && isDeterminedNoun(units, left.from - 1);
    return (singular && isVerbContext(units, index)) || reportsNext || described ? "third" : null;
  }
  if (left.to || left.modal || left.auxiliary) return "base";
  return before && isPluralLike(units, left.from - 1) && (isVerbContext(units, index) || isPlainSay(units, index))
    ? "base"
    : null;
}
