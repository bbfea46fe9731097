import type { Span } from "../../schema/index.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import type { SpeakerDraft, StatementDraft } from "./draft.js";
import type { StatementReading } from "./find-statements.js";
import { nounPhraseEnd, opensNounPhrase } from "./noun-phrase.js";
import { trimFinalMarks } from "./right-edge.js";
import { type Clause, type Unit, unitSpan } from "./unit.js";

/** Quotations with fewer words than this, governed by nothing, are titles and scare quotes. */
const fewestFreeWords = 4;

/** A draft that may still grow while the text is walked. */
interface Growing {
  draft: StatementDraft;
  /** True when its last piece is a quotation that the words right behind it may continue. */
  open: boolean;
}

function countWords(text: string, span: Span): number {
  let words = 0;
  let inWord = false;
  for (let index = span.start; index < span.end; index++) {
    const blank = text.charCodeAt(index) <= 0x20;
    if (!blank && !inWord) words++;
    inWord = !blank;
  }
  return words;
}

function isQuoteOnly(clause: Clause): boolean {
  return clause.units.every((unit) => unit.quote !== null || unit.token?.kind === "mark");
}

function endsWithQuotation(draft: StatementDraft, regions: readonly QuoteRegion[]): boolean {
  const end = draft.content.at(-1)?.end;
  return regions.some((region) => region.span.end === end);
}

/**
 * Gives quotations that no verb of their own sentence reports to whom they belong: the pieces of a split quotation, a quotation that goes on
 * over paragraphs, one behind a colon, and one that floats behind the words of its speaker.
 */
export function attachFloating(
  reading: StatementReading,
  clauses: readonly Clause[],
  bySentence: readonly (readonly StatementDraft[])[],
): StatementDraft[] {
  const result: Growing[] = [];
  let last: Growing | null = null;
  let lastSubject: SpeakerDraft | null = null;
  let paragraph = -1;
  clauses.forEach((clause, index) => {
    if (clause.paragraph !== paragraph) {
      paragraph = clause.paragraph;
      if (last && !last.open) lastSubject = null;
    }
    const own = bySentence[index] ?? [];
    const regions = clause.units.flatMap((unit) => (unit.quote ? [unit.quote] : []));
    const covered = (region: QuoteRegion): boolean =>
      own.some((draft) => draft.content.some((piece) => piece.start < region.span.end && region.span.start < piece.end));
    const free = regions.filter((region) => !covered(region));
    let ownDrafts: readonly StatementDraft[] = own;

    for (const region of free) {
      const before = last as Growing | null;
      if (before && region.continues && before.draft.content.at(-1)?.end !== undefined && isUnclosedEnd(before.draft, reading.quotes)) {
        before.draft = { ...before.draft, content: [...before.draft.content, region.span] };
        continue;
      }
      const alone = isQuoteOnly(clause) || region.span.start === clause.span.start;
      const sameParagraph = before?.draft.paragraph === clause.paragraph;
      if (before?.open && alone && sameParagraph && own.length === 0) {
        before.draft = { ...before.draft, content: [...before.draft.content, restOfSentence(clause, region)] };
        continue;
      }
      const made = floatingDraft(reading, clause, region, before, lastSubject);
      if (made) {
        const growing: Growing = { draft: made, open: isQuoteOnly(clause) };
        result.push(growing);
        last = growing;
      }
    }
    // A continued quotation that its own sentence reports: “… (new paragraph) “B,” he said.
    const first = ownDrafts[0];
    const before = last as Growing | null;
    if (first && before && regions[0]?.continues && isUnclosedEnd(before.draft, reading.quotes) && first.content[0]?.start === regions[0].span.start) {
      before.draft = before.draft.cue
        ? { ...before.draft, content: [...before.draft.content, ...first.content] }
        : { ...first, content: [...before.draft.content, ...first.content], paragraph: before.draft.paragraph };
      ownDrafts = ownDrafts.slice(1);
    }
    for (const draft of ownDrafts) {
      const growing: Growing = { draft, open: endsWithQuotation(draft, regions) || draft.content.length > 0 && regions.length > 0 };
      result.push(growing);
      last = growing;
      if (draft.speaker) lastSubject = draft.speaker;
    }
    if (own.length === 0 && !isQuoteOnly(clause)) {
      const subject = mainSubject(clause.units);
      if (subject) lastSubject = subject;
      if (last && regions.length === 0) last.open = false;
    }
  });
  return result.map((growing) => growing.draft);
}

function isUnclosedEnd(draft: StatementDraft, regions: readonly QuoteRegion[]): boolean {
  const end = draft.content.at(-1)?.end;
  return regions.some((region) => !region.closed && region.span.end === end);
}

/** A quotation with the unquoted words behind it in its sentence: “We will fight” to the end. */
function restOfSentence(clause: Clause, region: QuoteRegion): Span {
  const index = clause.units.findIndex((unit) => unit.quote === region);
  const to = trimFinalMarks(clause.units, index + 1, clause.units.length);
  return to > index + 1 ? unitSpan(clause.units, { from: index, to }) : region.span;
}

/** The grammatical subject a sentence opens with. */
function mainSubject(units: readonly Unit[]): SpeakerDraft | null {
  let from = 0;
  for (let index = 0; index < units.length && index < 12; index++) {
    if (units[index]?.lower === "," && units[0]?.token && !units[0].token.capital) from = index + 1;
  }
  if (!opensNounPhrase(units, from)) return null;
  const to = nounPhraseEnd(units, from, units.length);
  if (to <= from) return null;
  return { span: unitSpan(units, { from, to }), tokenIndex: units[from]?.tokenIndex ?? 0, method: "adjacent-mention", confidence: 0.5 };
}

/** A quotation without reporting words: its speaker is the one who spoke, or was spoken of, just before. */
function floatingDraft(
  reading: StatementReading,
  clause: Clause,
  region: QuoteRegion,
  before: Growing | null,
  subject: SpeakerDraft | null,
): StatementDraft | null {
  const words = countWords(reading.text, region.inner);
  const at = clause.units.findIndex((unit) => unit.quote === region);
  const colon = clause.units[at - 1]?.lower === ":";
  const alone = isQuoteOnly(clause);
  if (!alone && !colon && words < fewestFreeWords) return null;
  const near = before && clause.paragraph - before.draft.paragraph <= 1 ? before : null;
  const previous = near?.draft.speaker ?? null;
  const inSentence = colon || !alone ? mainSubject(clause.units.slice(0, at)) : null;
  const speaker: SpeakerDraft | null = inSentence
    ? { ...inSentence, confidence: colon ? 0.7 : 0.5 }
    : subject && near?.draft.paragraph !== clause.paragraph && subject !== previous && alone
      ? { ...subject, method: "adjacent-mention", confidence: 0.55 }
      : previous && near
        ? { ...previous, method: "continuation", confidence: near.draft.content.length > 0 ? 0.75 : 0.5 }
        : subject;
  const colonUnit = colon ? clause.units[at - 1] : undefined;
  return {
    content: [region.span],
    cue: colonUnit ? { span: { start: colonUnit.start, end: colonUnit.end }, lemma: ":", class: "none" } : null,
    speaker,
    audience: [],
    reporting: [],
    negated: false,
    hypothetical: false,
    paragraph: clause.paragraph,
    depth: clause.depth,
    confidence: alone ? 0.85 : 0.6,
  };
}
