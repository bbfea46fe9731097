import { relatives, subjectPronouns, subordinators } from "../lexicon/function-words.js";
import { skipCircumstances } from "./content.js";
import type { Found } from "./find-content.js";
import { isPronoun, nounPhraseStart, opensNounPhrase } from "./noun-phrase.js";
import { contentLimit, objectLimit, trimFinalMarks } from "./right-edge.js";
import { clauseSubject, type ReportingVerb } from "./subject.js";
import type { Unit, UnitRange } from "./unit.js";
import { hasVerb, isFiniteVerb } from "./word-class.js";

const judging = new Set([
  "criticize",
  "accuse",
  "praise",
  "reject",
  "defend",
  "deny",
  "agree",
  "describe",
  "propose",
  "demand",
]);

/**
 * What a passive reports: "was asked *whether he knew*", "was criticized for *the delay*"; without such words it is the thing judged:
 * "*the call* was criticized".
 */
export function passiveContent(
  units: readonly Unit[],
  verb: ReportingVerb,
  later: readonly ReportingVerb[],
): Found | null {
  const opens =
    (verb.group.from === 0 && verb.group.form === "past") || subordinators.has(units[verb.group.from - 1]?.lower ?? "");
  const limit = opens ? openingLimit(units, verb.clauseTo) : contentLimit(units, verb.clauseTo, verb, later);
  const cue = verb.group.verbs[0];
  if (!cue) return null;
  const target = nounPhraseStart(units, verb.group.from, 0);
  const subject =
    target < verb.group.from ? { from: target, to: verb.group.from } : joinedSubject(units, verb.group.from);
  const direct = units[verb.clauseTo]?.lower ?? "";
  const at =
    direct === "for" || direct === "of" || direct === "as"
      ? verb.clauseTo
      : skipCircumstances(units, verb.clauseTo, limit);
  // "was asked, “Did you know?”"
  const asked = units[at]?.lower === "," && units[at + 1]?.quote && units[at - 1] && at === verb.clauseTo;
  if (asked && cue.frames.has("quote"))
    return {
      pieces: [{ from: at + 1, to: at + 2 }],
      audience: cue.frames.has("addressee") ? subject : null,
      verb: cue,
      confidence: 0.85,
    };
  const next = units[at]?.lower ?? "";
  const asks = cue.frames.has("addressee") || cue.lemma === "ask";
  const spokenTo = asks ? subject : null;
  const bare = spokenTo !== null && cue.frames.has("clause") && hasVerb(units, at, limit);
  const clause =
    bare ||
    next === "that" ||
    next === "whether" ||
    next === "if" ||
    next === "how" ||
    next === "why" ||
    next === "what" ||
    ((next === "to" || (next === "not" && units[at + 1]?.lower === "to")) && spokenTo !== null);
  const judges = judging.has(cue.class);
  // "was asked about *the delay*"
  const topic =
    cue.particle !== null && cue.lemma === "ask" && opensNounPhrase(units, verb.clauseTo) && !isPronoun(direct);
  const from = topic
    ? verb.clauseTo
    : clause || units[at]?.quote
      ? at
      : judges && (next === "for" || next === "of" || next === "as")
        ? at + (next === "for" ? 1 : 0)
        : -1;
  if (from >= 0) {
    const to = trimFinalMarks(
      units,
      from,
      (judges && !clause) || topic ? objectLimit(units, from, limit, later) : limit,
    );
    const audience = spokenTo ?? (asks && opens ? askedBehind(units, to, later) : null);
    return to > from ? { pieces: [{ from, to }], audience, verb: cue, confidence: 0.75 } : null;
  }
  return judges && subject && verb.subject ? { pieces: [subject], audience: null, verb: cue, confidence: 0.6 } : null;
}

/** "*he* had asked and had been told": the pronoun whose verb the passive is joined to. */
function joinedSubject(units: readonly Unit[], verb: number): UnitRange | null {
  if (units[verb - 1]?.lower !== "and" && units[verb - 1]?.lower !== "but") return null;
  for (let index = verb - 2; index >= 0 && verb - index < 20; index--) {
    const { lower, quote } = units[index] ?? {};
    if (quote || lower === ";" || lower === ":") return null;
    if (subjectPronouns.has(lower ?? "") && isFiniteVerb(units, index + 1)) return { from: index, to: index + 1 };
  }
  return null;
}

/** "Asked if he regretted it, Haldane said": a participle that opens the sentence reports no further than its comma. */
function openingLimit(units: readonly Unit[], from: number): number {
  for (let index = from; index < units.length; index++) {
    if (units[index]?.lower === ",") return index;
    if (units[index]?.quote?.endsWithComma) return index + 1;
  }
  return units.length;
}

/** "Asked whether he would resign, *the mayor* laughed": the subject of the clause behind the comma is the one who was asked. */
function askedBehind(units: readonly Unit[], to: number, later: readonly ReportingVerb[]): UnitRange | null {
  if (units[to]?.lower !== ",") return null;
  const isMain = ({ group, subject }: ReportingVerb): boolean =>
    group.from > to && subject !== null && !relatives.has(units[subject.from]?.lower ?? "");
  const subject = later.find(isMain)?.subject;
  if (subject?.method === "subject" && subject.from > to) return { from: subject.from, to: subject.to };
  const phrase = clauseSubject(units, to + 1, units.length);
  if (!phrase || !units[phrase.to - 2]?.token?.capital || units[phrase.to - 1]?.token?.capital) return phrase;
  // A verb that no list knows stands behind the name: Mara Lindqvist *laughed*.
  return phrase.to - 1 > phrase.from ? { from: phrase.from, to: phrase.to - 1 } : phrase;
}
