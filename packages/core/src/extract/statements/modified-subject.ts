import {
  coordinators,
  isAdverb,
  monthsAndDays,
  prepositions,
  relatives,
  subordinators,
} from "../lexicon/function-words.js";
import { loneSubjects, nounPhraseEnd, openingWords, opensNounPhrase } from "./noun-phrase.js";
import type { Unit, UnitRange } from "./unit.js";
import { isFiniteVerb, isVerbForm } from "./word-class.js";

/** Most units of a subject with its modifiers. */
const longest = 30;

/** True for a pronoun that opens a clause about the noun before it: people *who* heard, a firm *that* builds. */
function isRelative(units: readonly Unit[], index: number): boolean {
  const { lower } = units[index] ?? { lower: "" };
  if (lower === "who" || lower === "which" || lower === "whose") return true;
  return lower === "that" && isFiniteVerb(units, index + 1);
}

/** The first unit of the clause that ends before `end`, when nothing but one noun phrase with its modifiers stands there. */
function clauseStart(units: readonly Unit[], end: number, limit: number): number {
  let verbs = 0;
  let pronouns = 0;
  let index = end - 1;
  for (; index >= limit; index--) {
    const unit = units[index];
    if (!unit || end - index > longest) return -1;
    if (isRelative(units, index)) pronouns++;
    else if (unit.quote || unit.token?.kind === "mark" || subordinators.has(unit.lower)) break;
    else if (isOwnVerb(units, index)) verbs += isReduced(units, index) ? 0 : 1;
  }
  return verbs <= pronouns ? index + 1 : -1;
}

const bareForms = new Set(["be", "been", "being"]);

/** True for a verb that makes a clause, counted once with its auxiliaries. */
function isOwnVerb(units: readonly Unit[], index: number): boolean {
  if (!isFiniteVerb(units, index) || bareForms.has(units[index]?.lower ?? "")) return false;
  return !isFiniteVerb(units, index + 1) && !isAuxiliaryOf(units, index);
}

const near = new Set(["this", "last", "earlier"]);

/** "people *briefed* on the talks": a form that looks like a past tense, with a preposition or time behind it. */
export function isReduced(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.lower ?? "";
  return (
    (units[index]?.lower.endsWith("ed") ?? false) &&
    (prepositions.has(next) || monthsAndDays.has(next) || near.has(next))
  );
}

/** "have heard": the auxiliary and its verb count once. */
function isAuxiliaryOf(units: readonly Unit[], index: number): boolean {
  let at = index + 1;
  while (isAdverb(units[at]?.lower ?? "") || units[at]?.lower === "not") at++;
  return at > index + 1 && isFiniteVerb(units, at);
}

/**
 * The subject whose modifiers stand between its noun and the verb at `end`: *people briefed on the talks* say, *scientists who advise the
 * parties* have warned. Null when the words before the verb are not one such phrase.
 */
export function modifiedSubject(units: readonly Unit[], end: number, limit: number): UnitRange | null {
  let from = clauseStart(units, end, limit);
  if (from < 0) return null;
  while (from < end && (openingWords.has(units[from]?.lower ?? "") || coordinators.has(units[from]?.lower ?? "")))
    from++;
  const first = units[from];
  if (!first || prepositions.has(first.lower) || !opensNounPhrase(units, from)) return null;
  // "*Those* who stayed", "*those* surveyed"
  const phrase = nounPhraseEnd(units, from, end);
  const head = phrase === from && loneSubjects.has(first.lower) ? from + 1 : phrase;
  if (head <= from || head >= end || units[end - 1]?.lower === "of") return null;
  // A textbook *just* published, a rule *recently* made
  let at = head;
  while (at < end && isAdverb(units[at]?.lower ?? "")) at++;
  const modified = isRelative(units, at) || prepositions.has(units[at]?.lower ?? "") || isVerbForm(units, at);
  return modified && !relatives.has(first.lower) ? { from, to: end } : null;
}
