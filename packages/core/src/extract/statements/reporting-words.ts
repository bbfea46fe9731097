import type { Span } from "../../schema/index.js";
import { coordinators, monthsAndDays, relatives } from "../lexicon/function-words.js";
import { timeModifiers } from "../lexicon/time-words.js";
import type { StatementDraft } from "./draft.js";
import type { Found } from "./find-content.js";
import { isTitle } from "./left-content.js";
import { isNickname } from "./noun-phrase.js";
import type { ReportingVerb } from "./subject.js";
import { type Unit, type UnitRange, unitSpan } from "./unit.js";

/** What bounds the reporting words of a verb in its sentence. */
export interface Surroundings {
  /** Unit from which the words left of the verb are no other statement's. */
  readonly free: number;
  /** The words a first verb of the sentence shares with the verbs behind it: "In a letter last week, he described … and confirmed …". */
  readonly opening: readonly Span[];
  /** Unit where the next reporting clause begins. */
  readonly next: number;
}

/** A quotation that is no name or title inside the reporting words: in an interview with «Sea Gazette», in her memoir, “The Slow River”. */
function isSpoken(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.quote || isNickname(unit) || isTitle(units, index)) return false;
  // On NTV’s “Morning Table,” Reed said.
  return !(unit.quote.titleWords > 0 && units[index - 1]?.lower === "'s");
}

const hardMarks = new Set([";", ":", "—", "–", "--", "(", ")"]);

/** True for a unit where the words that may belong to a verb end on its right: another clause begins. */
function endsClauseRight(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit || isSpoken(units, index) || hardMarks.has(unit.lower)) return true;
  if (unit.lower === "and" || unit.lower === "but") return units[index - 1]?.lower === ",";
  return relatives.has(unit.lower) && units[index - 1]?.lower === ",";
}

/** Behind an inverted subject, where the aside that describes it ends: said Jane Doe*, head of the port,* on Tuesday. */
function behindAside(units: readonly Unit[], from: number, limit: number): number {
  if (units[from]?.lower !== ",") return from;
  for (let index = from + 1; index < limit; index++) if (units[index]?.lower === ",") return index + 1;
  return limit;
}

/**
 * The words of the sentence around the cue that are not content: what stands before the verb's clause, between subject and verb, between verb and
 * content, and behind the content. A verb that shares its subject has no words to its left but those right before it.
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
  const { subject, group } = verb;
  const leftOf = (end: number): number => {
    let from = end;
    while (from > around.free && !inContent(from - 1) && !isSpoken(units, from - 1) && units[from - 1]?.lower !== ";")
      from--;
    return from;
  };
  const shares = subject?.method === "shared-subject";
  if (!shares) {
    const to = subject?.method === "relative-clause" ? Math.min(verb.clauseFrom, subject.from) : verb.clauseFrom;
    const from = leftOf(to);
    if (!inContent(from - 1)) push(from, to);
  }
  if (subject && (subject.to <= group.from || shares))
    push(shares ? Math.max(leftOf(group.from), sharedFrom(units, group.from)) : subject.to, group.from);
  const limit = around.next > group.from ? around.next : units.length;
  const pushRight = (from: number): void => {
    let to = from;
    while (to < limit && !inContent(to) && !endsClauseRight(units, to)) to++;
    push(from, to);
  };
  pushRight(subject?.method === "inverted-subject" ? behindAside(units, verb.clauseTo, limit) : verb.clauseTo);
  const lastPiece = Math.max(...found.pieces.map((piece) => piece.to));
  if (lastPiece > verb.clauseTo) pushRight(lastPiece);
  return spans;
}

const timeOpeners = new Set(["on", ...timeModifiers]);

/** The day behind a subject: Reed *on Monday* doubled down. */
function dayBehind(units: readonly Unit[], from: number): UnitRange {
  let to = from;
  while (to < from + 4 && (timeOpeners.has(units[to]?.lower ?? "") || monthsAndDays.has(units[to]?.lower ?? ""))) to++;
  return { from, to };
}

/**
 * What a main clause that reports nothing opens with holds for the verbs that share its subject: "*In a speech on Monday,* Reed struck a
 * measured tone, saying …".
 */
export function mainOpening(units: readonly Unit[], { subject, group }: ReportingVerb, free: number): Span[] {
  if (subject === null || subject.from < free || subject.to > group.from) return [];
  let from = subject.from;
  while (from > free && !isSpoken(units, from - 1) && units[from - 1]?.lower !== ";") from--;
  const ranges = [{ from, to: subject.from }, dayBehind(units, subject.to)];
  return ranges.filter((range) => range.to > range.from).map((range) => unitSpan(units, range));
}

/** Where the words begin that a verb behind "and" has for itself: and *on Tuesday* accused. */
function sharedFrom(units: readonly Unit[], verb: number): number {
  let from = verb;
  while (from > 0 && units[from - 1]?.lower !== "," && !coordinators.has(units[from - 1]?.lower ?? "")) from--;
  return from;
}
