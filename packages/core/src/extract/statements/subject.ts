import type { SpeakerMethod } from "../../schema/index.js";
import type { VerbGroup } from "../cues/verb-group.js";
import {
  auxiliaries,
  coordinators,
  isAdverb,
  monthsAndDays,
  objectPronouns,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from "../lexicon/function-words.js";
import { timeModifiers, timeNouns } from "../lexicon/time-words.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { isPhraseStart, subjectBeforeAside } from "./asides.js";
import { isReduced, modifiedSubject } from "./modified-subject.js";
import {
  isNounLike,
  isParticiple,
  nounPhraseEnd,
  nounPhraseStart,
  openingWords,
  opensNounPhrase,
} from "./noun-phrase.js";
import { antecedent, ofInverted } from "./relative-subject.js";
import type { Unit, UnitRange } from "./unit.js";
import { hasVerb, isFiniteVerb, isVerbForm } from "./word-class.js";

/** The words that name who speaks, and how they were found. */
export interface Subject extends UnitRange {
  readonly method: SpeakerMethod;
}

/** A verb group with its subject; `clauseFrom` is where its reporting clause begins. */
export interface ReportingVerb {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  readonly clauseFrom: number;
  /** End of the reporting words: behind the verb, or behind an inverted subject. */
  readonly clauseTo: number;
}

const inverting = new Set(
  "said says say wrote writes added adds noted notes reads read asked asks tweeted replied reported reports according explained recalled warned declared concluded argued insisted announced continued observed remarked posted testified claimed predicted joked quipped responded answered".split(
    " ",
  ),
);

const segmentBreaks = new Set([",", "—", "–", "-", "--", ";", ":"]);

/** The subject of the main clause left of a verb: the first stretch between commas that has a verb of its own behind its noun phrase. */
export function clauseSubject(units: readonly Unit[], limit: number, end: number): UnitRange | null {
  let fallback: UnitRange | null = null;
  for (let from = limit; from < end; ) {
    let to = from;
    let brackets = 0;
    while (to < end && (brackets > 0 || !segmentBreaks.has(units[to]?.lower ?? ""))) {
      if (units[to]?.lower === "(") brackets++;
      if (units[to]?.lower === ")") brackets = 0;
      to++;
    }
    let start = from;
    while (start < to && (openingWords.has(units[start]?.lower ?? "") || isAdverb(units[start]?.lower ?? ""))) start++;
    // In April Mr. Dorn comes …: a time needs no comma behind it.
    if (prepositions.has(units[start]?.lower ?? "") && monthsAndDays.has(units[start + 1]?.lower ?? "")) start += 2;
    // About 200 people gathered: a number and no preposition.
    if (units[start]?.lower === "about" && tagOfUnit(units, start + 1) === tag.NUM) start++;
    const opening = units[start]?.lower ?? "";
    const adverbial =
      prepositions.has(opening) ||
      (subordinators.has(opening) && opening !== "that") ||
      isParticiple(units, start) ||
      relatives.has(opening) ||
      opensPartitive(units, start);
    if (!adverbial && opensNounPhrase(units, start)) {
      const phraseEnd = nounPhraseEnd(units, start, to);
      if (phraseEnd > start) {
        if (hasVerb(units, phraseEnd, to)) return { from: start, to: phraseEnd };
        fallback ??= { from: start, to: phraseEnd };
      }
    }
    from = to + 1;
  }
  return fallback;
}

/** "a copy *of which*", "some *of whom*": a relative clause that begins with what it is a part of. */
function opensPartitive(units: readonly Unit[], start: number): boolean {
  for (let index = start + 1; index < start + 4; index++)
    if (units[index]?.lower === "of" && ["which", "whom"].includes(units[index + 1]?.lower ?? "")) return true;
  return false;
}

/** True when a subject can stand to the right of the verb: “…,” said Jane Doe. */
function invertedSubject(units: readonly Unit[], group: VerbGroup, limit: number): Subject | null {
  if (
    group.passive ||
    group.form === "gerund" ||
    (group.form === "base" && units[group.from - 1]?.lower !== ",") ||
    group.from < group.head ||
    group.verbs.every((verb) => verb.lemma === "tell")
  )
    return null;
  let from = group.to;
  const lower = units[from]?.lower ?? "";
  if (lower === "that" || !opensNounPhrase(units, from) || objectPronouns.has(lower)) return null;
  if (isAdverb(lower)) from++;
  const to = nounPhraseEnd(units, from, limit);
  return to > from ? { from, to, method: "inverted-subject" } : null;
}

/** Words between a subject and its verb that take it up again: both men *both* denounced, Reed *himself* said. */
const floating = new Set("both all each himself herself itself themselves".split(" "));

const clauseBreaks = new Set([";", ":", "—", "–", "--"]);

/**
 * Finds who does the reporting of a verb group. `limit` is the first unit that can belong to its clause, `previous` the reporting verbs
 * before it in the sentence.
 */
export function findSubject(
  units: readonly Unit[],
  group: VerbGroup,
  limit: number,
  previous: readonly ReportingVerb[],
): Subject | null {
  const at = group.from - 1;
  const before = units[at];
  const verb = units[group.head]?.lower ?? "";
  const shared =
    previous.findLast((item) => item.subject !== null && !item.group.passive && isMainVerb(units, item))?.subject ??
    null;
  const share = (): Subject | null => {
    if (shared) return { from: shared.from, to: shared.to, method: "shared-subject" };
    const main = clauseSubject(units, limit, at);
    return main ? { ...main, method: "shared-subject" } : null;
  };
  if (group.passive) return agent(units, group);
  if (!before)
    return group.form === "gerund" || group.form === "base" ? null : invertedSubject(units, group, units.length);
  if (group.form === "gerund") return gerundSubject(units, group, limit, share);
  if (group.infinitive) return share();
  const afterQuote =
    before.quote !== null || (before.lower === "," && units[at - 1]?.quote !== null && units[at - 1] !== undefined);
  if (afterQuote || (before.lower === "," && inverting.has(verb)) || clauseBreaks.has(before.lower)) {
    const inverted = invertedSubject(units, group, units.length);
    // "Two drones, not one, say police": a headline needs no verb before its comma.
    const heads = inverted?.to === units.length && group.form !== "past";
    const said = inverted && (afterQuote || heads || isAfterClause(units, limit, at, inverted));
    if (inverted && said && endsClause(units, inverted.to)) return inverted;
  }
  if (before.lower === "who" || before.lower === "which" || (before.lower === "that" && isNounLike(units, at - 1)))
    return ofInverted(units, at, previous) ?? antecedent(units, at, limit);
  if (before.lower === "," || before.lower === ")" || before.lower === "—" || before.lower === "–") {
    const aside = subjectBeforeAside(units, at, limit);
    if (aside) return { ...withModifiers(units, aside, limit), method: "subject" };
    return before.lower === "," ? share() : null;
  }
  if (coordinators.has(before.lower)) return share();
  if (floating.has(before.lower) && isNounLike(units, at - 1) && at > limit)
    return findSubject(units, { ...group, from: at }, limit, previous);
  const end = skipTimeLeft(units, group.from, limit);
  if (end < group.from) return findSubject(units, { ...group, from: end }, limit, previous);
  const from = nounPhraseStart(units, group.from, limit);
  if (from >= group.from) {
    const modified = modifiedSubject(units, skipAdverbsLeft(units, group.from, limit), limit);
    if (modified) return { ...modified, method: "subject" };
    // The plan, aides said, is dead: one word between a comma and the verb is its subject whatever it looks like.
    const alone = units[at - 1]?.lower === "," && before.token?.kind === "word" && !isAdverb(before.lower);
    if (alone && at > limit) return { from: at, to: group.from, method: "subject" };
    return isAdverb(before.lower) ? share() : null;
  }
  const reach = modifierStart(units, previous) ?? limit;
  if (isGoverned(units, from, reach)) {
    const modified = modifiedSubject(units, skipAdverbsLeft(units, group.from, limit), reach);
    if (modified) return { ...modified, method: "subject" };
  }
  // "he agreed, but in a later interview said": the phrase opens a clause whose subject stands before.
  const opener = units[from - 2]?.lower ?? "";
  if (from - 2 > limit && prepositions.has(units[from - 1]?.lower ?? "") && coordinators.has(opener)) return share();
  if (isInterveningPhrase(units, from, limit))
    return findSubject(units, { ...group, from: auxiliaryStart(units, from - 1, limit) }, limit, previous);
  return { from, to: group.from, method: "subject" };
}

/** "*A legal opinion drafted for the project,* and seen by us, concluded": the whole phrase, not what its last preposition governs. */
function withModifiers(units: readonly Unit[], found: UnitRange, limit: number): UnitRange {
  return (isPhraseStart(units, found.from) ? null : modifiedSubject(units, found.to, limit)) ?? found;
}

/** “At one point”, “that time”. */
const moments = new Set(["point", "time"]);
const timeOpeners = new Set([...timeModifiers, ..."on in at one that the same".split(" ")]);

/**
 * Where the noun stands that an earlier verb only describes: *scientists* who advise the parties, *figures* reported on Sunday, *an official* who
 * spoke to discuss the plan.
 */
function modifierStart(units: readonly Unit[], previous: readonly ReportingVerb[]): number | null {
  const index = previous.findLastIndex(({ group }) => !isInfinitive(units, group));
  const last = previous[index];
  if (last?.subject) {
    const describes = last.subject.method === "relative-clause" || isReduced(units, last.group.head);
    if (describes) return last.subject.from;
  }
  return index === previous.length - 1 ? null : (last?.clauseTo ?? 0);
}

function isInfinitive(units: readonly Unit[], { infinitive, from }: VerbGroup): boolean {
  return infinitive || units[from - 1]?.lower === "to";
}

/** True when the noun phrase at `from` belongs to a preposition or verb before it. */
function isGoverned(units: readonly Unit[], from: number, limit: number): boolean {
  const before = units[from - 1];
  return from > limit && before !== undefined && (prepositions.has(before.lower) || isVerbForm(units, from - 1));
}

function skipAdverbsLeft(units: readonly Unit[], end: number, limit: number): number {
  let index = end;
  while (index > limit && isAdverb(units[index - 1]?.lower ?? "")) index--;
  return index;
}

/** The department *less than two weeks ago* said: a number and its unit before "ago". */
function beforeAgo(units: readonly Unit[], ago: number, limit: number): number {
  let index = ago - 1;
  while (index > limit && (tagOfUnit(units, index - 1) === tag.NUM || amountWords.has(units[index - 1]?.lower ?? "")))
    index--;
  return index > limit ? index : ago + 1;
}

const amountWords = new Set("a an less more than about nearly almost some several just few only over".split(" "));

/** Where a time between subject and verb begins: Sanders *on Saturday* criticized, a campaign *this week* praising. */
function skipTimeLeft(units: readonly Unit[], end: number, limit: number): number {
  let index = end - 1;
  const last = units[index]?.lower ?? "";
  if (last === "ago") return beforeAgo(units, index, limit);
  if (index <= limit || (!monthsAndDays.has(last) && !timeNouns.has(last) && !moments.has(last))) return end;
  while (
    index > limit &&
    (timeOpeners.has(units[index - 1]?.lower ?? "") || monthsAndDays.has(units[index - 1]?.lower ?? ""))
  )
    index--;
  const opened = index < end - 1 || monthsAndDays.has(last);
  return opened && index > limit ? index : end;
}

/** True when a preposition before the phrase makes it no subject: who has *in the past* described. */
function isInterveningPhrase(units: readonly Unit[], from: number, limit: number): boolean {
  const before = units[from - 1];
  const left = units[from - 2];
  if (!before || !left || from - 2 < limit || !prepositions.has(before.lower)) return false;
  if (left.lower === "," || left.lower === ")") return !subordinators.has(before.lower);
  return auxiliaries.has(left.lower) || relatives.has(left.lower);
}

function auxiliaryStart(units: readonly Unit[], index: number, limit: number): number {
  let from = index;
  while (from > limit && (auxiliaries.has(units[from - 1]?.lower ?? "") || isAdverb(units[from - 1]?.lower ?? "")))
    from--;
  return from;
}

/** The plan is dead, said Jane Doe: a clause to the left of the comma, and none to the right of the name. */
function isAfterClause(units: readonly Unit[], limit: number, comma: number, { from, to }: UnitRange): boolean {
  if (subjectPronouns.has(units[from]?.lower ?? "") || units[to]?.quote || isAdverb(units[to]?.lower ?? ""))
    return false;
  let end = to;
  while (end < units.length && units[end]?.token?.kind !== "mark") end++;
  const verbal = units.slice(limit, comma).some((_, index) => isVerbForm(units, limit + index));
  const clause =
    hasVerb(units, limit, comma) || verbal || units.slice(limit, comma).some((unit) => unit.quote !== null);
  return clause && !hasVerb(units, to - 1, end);
}

/** True when no verb follows the noun phrase: it is no subject of a clause of its own ("said *the convention* could fail"). */
function endsClause(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit || unit.quote || unit.token?.kind === "mark") return true;
  // "said a source *involved in* the case"
  if (isReduced(units, index) || tagOfUnit(units, index) === tag["VERB.participle"]) return true;
  if (
    isFiniteVerb(units, index) ||
    (unit.lower === "that" && !isFiniteVerb(units, index + 1)) ||
    objectPronouns.has(unit.lower)
  )
    return false;
  return (
    prepositions.has(unit.lower) ||
    relatives.has(unit.lower) ||
    isAdverb(unit.lower) ||
    monthsAndDays.has(unit.lower) ||
    /(?:ing)$/.test(unit.lower) ||
    coordinators.has(unit.lower) ||
    subordinators.has(unit.lower)
  );
}

/** False for a verb inside what another one reports: "said that his government *had pledged*". */
function isMainVerb(units: readonly Unit[], { clauseFrom, group }: ReportingVerb): boolean {
  const before = units[Math.min(clauseFrom, group.from) - 1];
  if (
    !before ||
    before.quote ||
    before.token?.kind === "mark" ||
    coordinators.has(before.lower) ||
    isAdverb(before.lower)
  )
    return true;
  return prepositions.has(before.lower) || (relatives.has(before.lower) && before.lower !== "that");
}

/** "by lawmakers" behind a passive. */
function agent(units: readonly Unit[], group: VerbGroup): Subject | null {
  for (let index = group.to; index < Math.min(units.length, group.to + 6); index++) {
    if (units[index]?.lower !== "by" || !opensNounPhrase(units, index + 1)) continue;
    const to = nounPhraseEnd(units, index + 1, units.length);
    if (to > index + 1) return { from: index + 1, to, method: "agent" };
  }
  return null;
}

function gerundSubject(
  units: readonly Unit[],
  group: VerbGroup,
  limit: number,
  share: () => Subject | null,
): Subject | null {
  const before = units[group.from - 1];
  if (!before) return null;
  if (
    before.lower === "," ||
    before.quote ||
    coordinators.has(before.lower) ||
    prepositions.has(before.lower) ||
    isAdverb(before.lower)
  )
    return share();
  if (subordinators.has(before.lower)) return share();
  const from = nounPhraseStart(units, group.from, limit);
  if (from >= group.from) return share();
  // "started their debate *saying*": the noun phrase is the object of the main verb, and its subject speaks.
  const governing = units[from - 1];
  const particle = governing?.lower === "out" && isVerbForm(units, from - 2);
  const object =
    governing !== undefined && (isVerbForm(units, from - 1) || particle) && !perceiving.has(governing.lower);
  return (object ? share() : null) ?? { from, to: group.from, method: "subject" };
}

/** Verbs whose object does the speaking: heard *him* saying, the film shows *a guard* asking. */
const perceiving = new Set(
  "watch watches watched watching hear hears heard hearing see sees saw seen seeing show shows showed shown showing catch caught record recorded quote quoted quoting film filmed find found have has had depicts depict depicted features feature featuring remember recall".split(
    " ",
  ),
);
