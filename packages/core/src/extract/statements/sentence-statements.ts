import type { Span } from "../../schema/index.js";
import { documentVerbs, negatedOnly } from "../lexicon/cue-verbs.js";
import { findAccordingTo } from "./according-to.js";
import type { StatementDraft } from "./draft.js";
import { isAside, isEmbeddedReport } from "./embedded.js";
import { type Found, findContent } from "./find-content.js";
import { findNounReports } from "./noun-reports.js";
import { isOrigin } from "./origin.js";
import { mainOpening, reportingSpans, type Surroundings } from "./reporting-words.js";
import type { ReportingVerb } from "./subject.js";
import { tailContent } from "./tail-report.js";
import { cueLemma, speakerDraft } from "./to-draft.js";
import { type Clause, type Unit, type UnitRange, unitSpan } from "./unit.js";
import {
  isDevotion,
  isDocument,
  isGesture,
  isLeftWondering,
  isNaming,
  isOfNobody,
  isPerformative,
  isReducedRelative,
  isSilence,
  isTelephoned,
  isThatSaid,
  isWordless,
  nobodies,
} from "./unreported.js";

/** Everything a sentence reports through its own verbs and "according to". */
export function findSentenceStatements(clause: Clause, verbs: readonly ReportingVerb[]): StatementDraft[] {
  const { units } = clause;
  const drafts: StatementDraft[] = [];
  let free = 0;
  const told: UnitRange[] = [];
  let opening: readonly Span[] | null = null;
  /** Where the words begin that an aside inside other content is about: to look at Wales, where*, she claimed,* fares had fallen. */
  const freeBefore = (verb: ReportingVerb): number =>
    (isAside(units, verb)
      ? told.find(({ from, to }) => from <= verb.group.from && verb.group.from < to)?.from
      : null) ?? free;
  verbs.forEach((verb, index) => {
    const later = verbs.slice(index + 1);
    const whole = isReducedRelative(units, verb)
      ? null
      : (findContent(units, verb, freeBefore(verb), later) ?? findTail(units, verb, free));
    const found = whole && verb.group.from < free ? withoutSecondClause(units, whole) : whole;
    if (!found?.pieces.some((piece) => hasWords(units, piece))) return;
    // A verb inside the content of an earlier one reports something of its own only when that is plain.
    if (verb.group.from < free && !ownsQuotation(units, verb) && !isEmbeddedReport(units, verb, found)) return;
    const sharesOpening = verb.subject?.method === "shared-subject";
    if (negatedOnly.has(cueLemma(found.verb)) && !verb.group.negated && !found.verb.frames.has("quote")) return;
    if (documentVerbs.has(found.verb.lemma) && !isDocument(units, verb, found)) return;
    if (isNaming(units, verb, found) || isThatSaid(units, verb) || isTelephoned(units, found)) return;
    if (isOfNobody(units, verb, found) || isLeftWondering(units, verb) || isGesture(units, found)) return;
    if (isSilence(verb, found, units) || isDevotion(units, verb) || isWordless(units, verb, found)) return;
    if (isPerformative(units, verb) && !found.pieces.some((piece) => units[piece.from]?.quote)) return;
    const outer = told.find(({ from, to }) => from <= verb.group.from && verb.group.from < to);
    const draft = toDraft(clause, verb, found, {
      free: outer?.from ?? free,
      opening: sharesOpening ? (opening ?? mainOpening(units, verb, free)) : [],
      next:
        later.find((other) => !isReducedRelative(units, other) && !isOrigin(units, other.group.from))?.clauseFrom ??
        units.length,
    });
    drafts.push(draft);
    opening ??= draft.reporting.filter((span) => span.end <= (draft.cue?.span.start ?? 0));
    const ends = found.pieces.map((piece) => piece.to);
    free = Math.max(free, verb.clauseTo, ...ends);
    told.push(...found.pieces);
  });
  return [...drafts, ...findAccordingTo(clause, drafts), ...findNounReports(clause, drafts)];
}

/** "said Oslo had offered to come down*, and that nobody had answered*": the second clause is the outer report's. */
function withoutSecondClause(units: readonly Unit[], found: Found): Found {
  const piece = found.pieces[0];
  if (!piece || found.pieces.length > 1 || units[piece.from]?.lower === "that") return found;
  for (let index = piece.from; index + 2 < piece.to; index++)
    if (units[index]?.lower === "," && units[index + 1]?.lower === "and" && units[index + 2]?.lower === "that")
      return { ...found, pieces: [{ from: piece.from, to: index }] };
  return found;
}

/** False for content that is nothing but marks: He asked: [. */
function hasWords(units: readonly Unit[], { from, to }: UnitRange): boolean {
  return units.slice(from, to).some((unit) => unit.token?.kind !== "mark");
}

/** A report behind a clause that reports something itself has the whole of it for its content. */
function findTail(units: readonly Unit[], verb: ReportingVerb, free: number): Found | null {
  const content = free > 0 ? tailContent(units, verb) : null;
  const cue = verb.group.verbs[0];
  return content && cue ? { pieces: [content], audience: null, verb: cue, confidence: 0.75 } : null;
}

/** True for a verb inside other content that stands right before or behind a quotation of its own: what he called a “man of peace”. */
function ownsQuotation(units: readonly Unit[], verb: ReportingVerb): boolean {
  if (verb.subject === null || verb.subject.method === "shared-subject") return false;
  for (let index = verb.clauseTo; index < Math.min(units.length, verb.clauseTo + 4); index++)
    if (units[index]?.quote) return true;
  return false;
}

const suppositions = new Set(["maybe", "perhaps", "if", "imagine", "suppose", "supposing"]);

/** "Maybe he says", "if she asks": a word before the verb makes the utterance imagined. */
function isSupposed(units: readonly Unit[], verb: number): boolean {
  for (let index = verb - 1; index >= 0 && verb - index <= 14; index--) {
    const unit = units[index];
    if (!unit || unit.quote || unit.lower === ";") return false;
    if (suppositions.has(unit.lower))
      return unit.lower !== "if" || index === 0 || units[index - 1]?.token?.kind === "mark";
  }
  return false;
}

function toDraft(clause: Clause, verb: ReportingVerb, found: Found, around: Surroundings): StatementDraft {
  const { units } = clause;
  const { group, subject } = verb;
  return {
    content: found.pieces.map((piece) => unitSpan(units, piece)),
    cue: { span: unitSpan(units, group), lemma: cueLemma(found.verb), class: found.verb.class },
    speaker: subject ? speakerDraft(units, subject) : null,
    audience: found.audience ? [unitSpan(units, found.audience)] : [],
    reporting: [...around.opening, ...reportingSpans(units, verb, found, around)],
    negated: group.negated || (subject !== null && nobodies.has(units[subject.from]?.lower ?? "")),
    hypothetical: group.hypothetical || isSupposed(units, group.from),
    paragraph: clause.paragraph,
    depth: clause.depth,
    confidence: found.confidence,
  };
}
