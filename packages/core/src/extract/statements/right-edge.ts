import {
  coordinators,
  isAdverb,
  modals,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from "../lexicon/function-words.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { mainClauseStart } from "./main-clause.js";
import { nounPhraseEnd, opensNounPhrase } from "./noun-phrase.js";
import { resumption } from "./resumption.js";
import type { ReportingVerb } from "./subject.js";
import { tailContent } from "./tail-report.js";
import type { Unit } from "./unit.js";
import { hasVerb, isFiniteVerb } from "./word-class.js";

const finalMarks = new Set([".", "!", "?", "…", ";"]);

/** The end of a clause's content without the sentence's closing marks. */
export function trimFinalMarks(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  while (end > from && (finalMarks.has(units[end - 1]?.lower ?? "") || isLooseMark(units[end - 1]))) end--;
  return end;
}

function isLooseMark(unit: Unit | undefined): boolean {
  return unit?.lower === "," || unit?.lower === "—" || unit?.lower === "–" || unit?.lower === ":";
}

/** Conjunctions that set a second report against the first: …, *although* he tweeted. */
const contrasts = new Set(["although", "though", "while", "whereas"]);

const breaks = new Set([",", "-", "–", "—", "--"]);

/** True when the verb starts a new report at the level of the sentence: behind "and", "but", or a comma. */
function startsNewReport(units: readonly Unit[], verb: ReportingVerb, speakerFrom: number | null): number {
  const boundary = Math.min(verb.clauseFrom, verb.group.from);
  const before = units[boundary - 1];
  const shared = verb.subject?.method === "shared-subject";
  if (verb.group.form === "gerund") {
    if (before?.quote?.endsWithComma && shared) return boundary;
    return before?.lower === "," && shared ? boundary - 1 : -1;
  }
  // "advised him to call her and say": a base form goes on with the content.
  if (shared && verb.group.form === "base" && !modals.has(units[verb.group.from]?.lower ?? "")) return -1;
  // "undecided *or committed to* neither": a participle joined to the adjective before it.
  if (shared && before?.lower === "or" && isDescription(units, boundary - 2)) return -1;
  if (shared && before && (coordinators.has(before.lower) || before.lower === ",")) {
    const comma = coordinators.has(before.lower) && units[boundary - 2]?.lower === ",";
    return boundary - (comma ? 2 : 1);
  }
  if (before && coordinators.has(before.lower) && breaks.has(units[boundary - 2]?.lower ?? "") && speakerFrom !== null)
    return boundary - 2;
  // ‘Is it the price of tin?’ *and Peter said, ‘No’*
  const joined = before && coordinators.has(before.lower) && units[boundary - 2]?.quote?.closed;
  if (joined && announcesQuotation(units, verb.clauseTo)) return boundary - 1;
  if (before?.lower === ";" || before?.lower === "—" || before?.lower === "–") return boundary - 1;
  // After Brown criticized her, Clinton shot back, “…”: the later verb has the quotation.
  if (before?.lower === "," && announcesQuotation(units, verb.clauseTo)) return boundary - 1;
  return -1;
}

function isDescription(units: readonly Unit[], index: number): boolean {
  const found = tagOfUnit(units, index);
  return found === tag.ADJ || found === tag["VERB.participle"];
}

/** "calling it clean *and* predicting growth": a second participle joined to the first. */
function joinedGerund(units: readonly Unit[], { group }: ReportingVerb, current: ReportingVerb): number {
  if (group.form !== "gerund" || current.group.form !== "gerund") return -1;
  return coordinators.has(units[group.from - 1]?.lower ?? "") ? group.from - 1 : -1;
}

/** "had asked for a reason *and had been told*": a passive joined to a verb of the same auxiliary. */
function joinedPerfect(units: readonly Unit[], { group }: ReportingVerb, current: ReportingVerb): number {
  const auxiliary = units[group.from]?.lower;
  if (!group.passive || auxiliary !== units[current.group.from]?.lower || !perfects.has(auxiliary ?? "")) return -1;
  return coordinators.has(units[group.from - 1]?.lower ?? "") ? group.from - 1 : -1;
}

const perfects = new Set(["had", "has", "have"]);

/** ", and in 1984 the mayor told her": the comma before the clause that holds a later verb with a subject of its own. */
function newClause(units: readonly Unit[], { group, subject, clauseFrom }: ReportingVerb, from: number): number {
  if (!group.passive && subject?.method !== "subject") return -1;
  for (let index = clauseFrom - 1; index > from && clauseFrom - index <= 7; index--) {
    const opener = units[index]?.lower ?? "";
    if (!(coordinators.has(opener) || contrasts.has(opener)) || units[index - 1]?.lower !== ",") continue;
    // ", and that people …" is a second clause of the same content.
    return units[index + 1]?.lower === "that" ? -1 : index - 1;
  }
  return -1;
}

function announcesQuotation(units: readonly Unit[], index: number): boolean {
  const mark = units[index]?.lower;
  return (mark === "," || mark === ":") && units[index + 1]?.quote !== null && units[index + 1] !== undefined;
}

/** "told them it would fail: “…,” Reed predicted": the colon before a quotation that a later verb reports; -1 when there is none. */
function quotationColon(units: readonly Unit[], { clauseFrom, subject }: ReportingVerb): number {
  const quote = units[clauseFrom - 1];
  const reported = subject !== null && (quote?.quote?.endsWithComma || quote?.quote?.endsWithQuestion);
  return reported && units[clauseFrom - 2]?.lower === ":" ? clauseFrom - 2 : -1;
}

/** Words that open a clause before the main one: *When* Reed argued that …, Dorn said. */
const openers = new Set(
  "when while after as although though if because since before once until whereas whenever".split(" "),
);

/** True for a report in a clause that stands before the main clause of its sentence. */
function isSubordinate(units: readonly Unit[], { clauseFrom, group, subject }: ReportingVerb): boolean {
  let at = (subject?.method === "shared-subject" ? Math.min(subject.from, clauseFrom) : clauseFrom) - 1;
  if (group.form === "gerund" && at <= 0) return at < 0 || prepositions.has(units[at]?.lower ?? "");
  if (!openers.has(units[at]?.lower ?? "")) return false;
  while (at > 0 && (isAdverb(units[at - 1]?.lower ?? "") || coordinators.has(units[at - 1]?.lower ?? ""))) at--;
  return at === 0 || units[at - 1]?.token?.kind === "mark";
}

/** Where what is said behind `from` ends at the latest: with the sentence, or before the next report. */
export function sentenceLimit(
  units: readonly Unit[],
  from: number,
  current: ReportingVerb,
  later: readonly ReportingVerb[],
): number {
  let limit = units.length;
  for (const verb of later) {
    if (verb.group.from < from) continue;
    const edge = Math.max(
      startsNewReport(units, verb, verb.subject?.from ?? null),
      newClause(units, verb, from),
      joinedGerund(units, verb, current),
      joinedPerfect(units, verb, current),
    );
    if (edge > from) {
      limit = Math.min(limit, edge);
      break;
    }
  }
  for (const verb of later) {
    const tail = verb.group.from > from ? tailContent(units, verb) : null;
    if (tail && tail.to > from) limit = Math.min(limit, tail.to);
    const colon = quotationColon(units, verb);
    if (colon > from) limit = Math.min(limit, colon);
  }
  limit = resumption(units, from, limit, later);
  for (let index = from; index < limit - 1; index++) {
    if (units[index]?.lower === "," && units[index + 1]?.lower === "according") limit = index;
    if (units[index]?.lower === ";") limit = index;
  }
  return limit;
}

/** Where the content of a report that begins at `from` must end: the next report at its level, "according to", or the sentence's end. */
export function contentLimit(
  units: readonly Unit[],
  from: number,
  current: ReportingVerb,
  later: readonly ReportingVerb[],
): number {
  const limit = sentenceLimit(units, from, current, later);
  return isSubordinate(units, current) ? Math.min(limit, mainClauseStart(units, from, limit)) : limit;
}

const meanwhileWords = new Set(["as", "while"]);

/** The phrase ends where the sentence goes on with its own verb: declared a day of mourning *and was expected to visit*; the delay*, and she left*. */
function goesOn(units: readonly Unit[], from: number, index: number, to: number): boolean {
  let next = index + 1;
  while (isAdverb(units[next]?.lower ?? "")) next++;
  if (isFiniteVerb(units, next)) return !hasVerb(units, from, index);
  if (units[index - 1]?.lower !== ",") return false;
  if (subjectPronouns.has(units[next]?.lower ?? "")) return true;
  if (!opensNounPhrase(units, next)) return false;
  const end = nounPhraseEnd(units, next, to);
  return end > next && isFiniteVerb(units, end) && !hasVerb(units, from, index);
}

/** Noun-phrase content ends before a clause that comments on it: ", which", ", but", ", after"; and before what others report: "as unions warn". */
export function objectLimit(units: readonly Unit[], from: number, to: number, later: readonly ReportingVerb[]): number {
  const meanwhile = later.find(
    ({ clauseFrom }) => clauseFrom - 1 > from && meanwhileWords.has(units[clauseFrom - 1]?.lower ?? ""),
  );
  const end = Math.min(to, meanwhile ? meanwhile.clauseFrom - 1 : to);
  for (let index = from + 1; index < end - 1; index++) {
    const { lower } = units[index] ?? {};
    if ((lower === "and" || lower === "but") && goesOn(units, from, index, end))
      return units[index - 1]?.lower === "," ? index - 1 : index;
    if (lower !== ",") continue;
    const next = units[index + 1];
    if (!next) break;
    if (
      relatives.has(next.lower) ||
      next.lower === "but" ||
      subordinators.has(next.lower) ||
      (next.lower.endsWith("ing") && next.lower !== "including")
    )
      return index;
  }
  return end;
}
