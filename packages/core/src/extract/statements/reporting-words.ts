import type { Span } from "../../schema/index.js";
import { cueForms } from "../cues/cue-lexicon.js";
import { auxiliaries, commonVerbs } from "../lexicon/function-words.js";
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

/** The words of the sentence around the cue that are not content: from the verb to the content, and from the last content or start to the verb. */
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
  let from = verb.clauseFrom;
  while (from > around.free && !inContent(from - 1) && !isSpoken(units[from - 1]) && !endsClauseLeft(units, from - 1))
    from--;
  push(from, verb.clauseFrom);
  const lastPiece = Math.max(0, ...found.pieces.map((piece) => piece.to));
  let after = lastPiece;
  if (lastPiece > verb.clauseTo) while (after < Math.max(around.next, lastPiece) && !units[after]?.quote) after++;
  let to = verb.clauseTo;
  while (to < Math.max(around.next, verb.clauseTo) && !inContent(to) && !isSpoken(units[to])) to++;
  push(verb.clauseTo, to);
  push(Math.max(to, lastPiece), Math.max(lastPiece, after));
  return spans;
}
