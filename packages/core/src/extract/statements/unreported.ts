import { prepositions } from "../lexicon/function-words.js";
import { documentNouns } from "../lexicon/roles.js";
import { isWorkTitle } from "../quotes/quote-region.js";
import type { Found } from "./find-content.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit, UnitRange } from "./unit.js";

/** "a drawing called “The Tenor’s Complaint”": a name, when three words or more all begin with capitals right behind the verb. */
export function isNaming(units: readonly Unit[], { group }: ReportingVerb, { pieces, verb }: Found): boolean {
  const first = units[pieces[0]?.from ?? -1];
  const names = verb.class === "describe" || performing.has(verb.lemma);
  return names && isWorkTitle(first?.quote) && pieces[0]?.from === group.to;
}

/** Verbs whose object in marks is more often a work than words: read “A Winter’s Tale”. */
const performing = new Set(["read", "publish", "share", "sign"]);

/** The head of a noun phrase: the last noun before its first preposition. */
function headOf(units: readonly Unit[], { from, to }: UnitRange): string {
  let head = from;
  while (head + 1 < to && !prepositions.has(units[head + 1]?.lower ?? "") && isWordOrNumber(units[head + 1])) head++;
  return units[head]?.lower ?? "";
}

function isWordOrNumber(unit: Unit | undefined): boolean {
  return unit?.token !== undefined && unit.token !== null && unit.token.kind !== "mark";
}

/** True for a phrase whose head is a text: "*a new poll* of voters". */
export function headsDocument(units: readonly Unit[], phrase: UnitRange): boolean {
  return documentNouns.has(headOf(units, phrase));
}

/** True when the subject of a verb is a text, or one whose findings are told like those of a text: "*a new poll of voters* found". */
export function isDocument(units: readonly Unit[], { group, subject }: ReportingVerb): boolean {
  if (!subject) return false;
  return headsDocument(units, subject) || (finders.has(headOf(units, subject)) && units[group.to]?.lower === "that");
}

/** Those whose findings are reported like those of a document. */
const finders = new Set(
  "researchers analysts scientists investigators inspectors auditors economists experts historians pathologists detectives court jury judge panel tribunal commission committee inspectorate watchdog ombudsman pollster pollsters".split(
    " ",
  ),
);

const writers = new Set(["i", "we", "you", "nobody", "no-one"]);

/** "I commend it", "nobody thanks you": the present tense of the writer's own voice reports no earlier utterance. */
export function isPerformative(units: readonly Unit[], { group, subject }: ReportingVerb): boolean {
  const present = (group.form === "base" && group.from === group.head) || group.form === "third";
  return (
    present && subject !== null && subject.to - subject.from === 1 && writers.has(units[subject.from]?.lower ?? "")
  );
}

/** "*That said*, …": an idiom. */
export function isThatSaid(units: readonly Unit[], { group }: ReportingVerb): boolean {
  const before = units[group.from - 2];
  return (
    group.to - group.from === 1 &&
    units[group.from - 1]?.lower === "that" &&
    units[group.to]?.lower === "," &&
    (before === undefined || before.token?.kind === "mark")
  );
}

/** "a super PAC *called* Future45": the noun is named, nobody speaks. */
export function isReducedRelative(units: readonly Unit[], { group, subject }: ReportingVerb): boolean {
  if (subject?.method !== "subject" || group.form !== "past" || group.verbs[0]?.class !== "describe") return false;
  const opening = units[subject.from]?.lower;
  return subject.to === group.head && (opening === "a" || opening === "an");
}
