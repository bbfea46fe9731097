import type { Span } from "../../schema/index.js";
import { cueForms } from "../cues/cue-lexicon.js";
import { auxiliaries, commonVerbs, relatives } from "../lexicon/function-words.js";
import type { StatementDraft } from "./draft.js";
import type { Found } from "./find-content.js";
import { isNickname } from "./noun-phrase.js";
import type { ReportingVerb } from "./subject.js";
import { type Unit, type UnitRange, unitSpan } from "./unit.js";

/** What bounds the reporting words of a verb in its sentence. */
export interface Surroundings {
  /** Unit from which the words left of the verb are no other statement's. */
  readonly free: number;
  /** The words a first verb of the sentence shares with the verbs behind it: "In a letter last week, he described … and confirmed …". */
  readonly opening: Span | null;
  /** Unit where the next reporting clause begins. */
  readonly next: number;
}

export function openingSpan(units: readonly Unit[], verb: ReportingVerb, found: Found): Span | null {
  const first = Math.min(verb.clauseFrom, ...found.pieces.map((piece) => piece.from));
  return first > 0 ? unitSpan(units, { from: 0, to: first }) : null;
}

/** A quotation that is no name inside the reporting words: in an interview with «Sea Gazette». */
function isSpoken(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.quote !== null && !isNickname(unit);
}

/** Verbs whose subject is the scene: "*Talks in Geneva* saw him agreeing". */
const sceneVerbs = new Set(["saw", "sees", "brought", "brings"]);

/** "Sales fell in May, *though* the firm said": the clause before is another. */
const concessions = new Set(["though", "although", "while", "whereas", "but"]);

/** True for a unit left of which another clause stands, whose times and places are its own. */
function endsClauseLeft(units: readonly Unit[], index: number): boolean {
  const lower = units[index]?.lower ?? "";
  if (lower === ";" || (concessions.has(lower) && units[index - 1]?.lower === ",")) return true;
  return (
    !sceneVerbs.has(lower) &&
    (auxiliaries.has(lower) || commonVerbs.has(lower) || (cueForms.get(lower)?.forms.has("past") ?? false))
  );
}

const hardMarks = new Set([";", ":", "—", "–", "--", "(", ")"]);

/** True for a unit where the words that may belong to a verb end on its right: another clause begins. */
function endsClauseRight(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit || isSpoken(unit) || hardMarks.has(unit.lower)) return true;
  if (unit.lower === "and" || unit.lower === "but") return units[index - 1]?.lower === ",";
  return relatives.has(unit.lower) && units[index - 1]?.lower === ",";
}

/** Behind an inverted subject, where the aside that describes it ends: said Jane Doe*, head of the port,* on Tuesday. */
function behindAside(units: readonly Unit[], from: number, limit: number): number {
  if (units[from]?.lower !== ",") return from;
  for (let index = from + 1; index < limit; index++) if (units[index]?.lower === ",") return index + 1;
  return limit;
}

/** Words that open an aside which tells of the saying and not of the speaker: Doe, *in a post on Tuesday*, said. */
const circumstantial = new Set("in on at during after before speaking writing late early earlier last".split(" "));
const longestAside = 14;

/** The words between a subject and its verb that tell of the saying: Doe *on Tuesday* said; Doe, a clerk, *yesterday* said. */
function betweenSubjectAndVerb(units: readonly Unit[], from: number, verb: number): UnitRange {
  const isMark = (index: number): boolean => units[index]?.token?.kind === "mark";
  const stretchTo = (end: number): number => {
    let start = end;
    while (start > from && start > end - longestAside && !isMark(start - 1) && !isSpoken(units[start - 1])) start--;
    return start;
  };
  const start = stretchTo(verb);
  if (start < verb || units[verb - 1]?.lower !== ",") return { from: start, to: verb };
  const aside = stretchTo(verb - 1);
  const isAside = circumstantial.has(units[aside]?.lower ?? "") && units[aside - 1]?.lower === ",";
  return isAside ? { from: aside, to: verb - 1 } : { from: verb, to: verb };
}

/**
 * The words of the sentence around the cue that are not content: what stands before the verb's clause, between verb and content, and behind the
 * content. A verb that shares its subject has no words of its own to its left.
 */
export function reportingSpans(
  units: readonly Unit[],
  verb: ReportingVerb,
  found: Found,
  around: Surroundings,
): StatementDraft["reporting"] {
  const spans: { start: number; end: number }[] = [];
  const push = (from: number, to: number): void => {
    if (to > from) spans.push(unitSpan(units, { from, to }));
  };
  const inContent = (index: number): boolean => found.pieces.some((piece) => index >= piece.from && index < piece.to);
  if (verb.subject?.method !== "shared-subject") {
    let from = verb.clauseFrom;
    while (from > around.free && !inContent(from - 1) && !isSpoken(units[from - 1]) && !endsClauseLeft(units, from - 1))
      from--;
    push(from, verb.clauseFrom);
  }
  const { subject } = verb;
  if (subject?.method === "subject" && subject.to < verb.group.from) {
    const between = betweenSubjectAndVerb(units, subject.to, verb.group.from);
    push(between.from, between.to);
  }
  const limit = around.next > verb.group.from ? around.next : units.length;
  const pushRight = (from: number): void => {
    let to = from;
    while (to < limit && !inContent(to) && !endsClauseRight(units, to)) to++;
    push(from, to);
  };
  const inverted = verb.subject?.method === "inverted-subject";
  pushRight(inverted ? behindAside(units, verb.clauseTo, limit) : verb.clauseTo);
  const lastPiece = Math.max(...found.pieces.map((piece) => piece.to));
  if (lastPiece > verb.clauseTo) pushRight(lastPiece);
  return spans;
}
