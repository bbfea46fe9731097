import type { Span } from "../../schema/index.js";
import { cueForms } from "../cues/cue-lexicon.js";
import { auxiliaries, commonVerbs, relatives } from "../lexicon/function-words.js";
import type { StatementDraft } from "./draft.js";
import type { Found } from "./find-content.js";
import { isNickname } from "./noun-phrase.js";
import type { ReportingVerb } from "./subject.js";
import { type Unit, unitSpan } from "./unit.js";

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

/** True for a unit left of which another clause stands, whose times and places are its own. */
function endsClauseLeft(units: readonly Unit[], index: number): boolean {
  const lower = units[index]?.lower ?? "";
  if (lower === ";") return true;
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

/** True for the few words between a subject and its verb, without an aside: Doe *on Tuesday* said. */
function isPlainStretch(units: readonly Unit[], from: number, to: number): boolean {
  return to - from <= 6 && units.slice(from, to).every(({ token }) => token !== null && token.kind !== "mark");
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
  if (subject && subject.method === "subject" && isPlainStretch(units, subject.to, verb.group.from))
    push(subject.to, verb.group.from);
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
