import type { Span } from "../../schema/index.js";
import { isWorkTitle, type QuoteRegion } from "../quotes/quote-region.js";
import type { SpeakerDraft, StatementDraft } from "./draft.js";
import { type Introduction, mainSubject, readIntroduction, takingOver } from "./introduction.js";
import { isTitle } from "./left-content.js";
import { trimFinalMarks } from "./right-edge.js";
import type { ReportingVerb } from "./subject.js";
import { type Clause, unitSpan } from "./unit.js";

/** A sentence with what its own verbs report. */
export interface ReadSentence {
  readonly clause: Clause;
  readonly verbs: readonly ReportingVerb[];
  readonly drafts: readonly StatementDraft[];
}

/** Quotations of fewer words that nothing governs are titles and scare quotes. */
const fewestFreeWords = 4;

/** A statement that a following quotation may still join; its pieces are kept apart, as there may be many. */
interface Growing {
  draft: StatementDraft;
  readonly content: Span[];
  open: boolean;
}

function isQuoteOnly(clause: Clause): boolean {
  return clause.units.every((unit) => unit.quote !== null || unit.token?.kind === "mark");
}

function overlaps(draft: StatementDraft, { span }: QuoteRegion): boolean {
  return draft.content.some((piece) => piece.start < span.end && span.start < piece.end);
}

/** “Never,” Reed shrugged: a comma or a question inside the marks hands over to words that are not said. */
function handsOver(region: QuoteRegion): boolean {
  return region.endsWithComma || region.endsWithQuestion;
}

/** The quotation at a unit with the unquoted words behind it in its sentence: “We will fight” to the end. */
function withRest({ units }: Clause, region: QuoteRegion): Span {
  const index = units.findIndex((unit) => unit.quote === region);
  // ‘It never cooled’: who says so, or what of, stands behind the colon of a headline.
  if (handsOver(region) || units[index + 1]?.lower === ":") return region.span;
  const to = trimFinalMarks(units, index + 1, units.length);
  return to > index + 1 ? unitSpan(units, { from: index, to }) : region.span;
}

/**
 * Walks the sentences in order and gives the quotations that no verb of their own sentence reports to whom they belong: the pieces of a
 * split quotation, one that goes on over paragraphs, one announced by a colon, one that floats behind the words of its speaker.
 */
export class Discourse {
  readonly #results: Growing[] = [];
  /** Number of words in a span; only counted up to what matters. */
  readonly #countWords: (span: Span) => number;
  #last: Growing | null = null;
  #announced: { introduction: Introduction; paragraph: number } | null = null;
  /** Subject of the latest sentence of this paragraph that reports nothing. */
  #subject: SpeakerDraft | null = null;
  #paragraph = -1;
  /** End of the words already given to a statement by this walk. */
  #readTo = 0;
  /** End of the latest quotation that its paragraph did not close. */
  #unclosedEnd = -1;

  constructor(countWords: (span: Span) => number) {
    this.#countWords = countWords;
  }

  get statements(): StatementDraft[] {
    return this.#results.map(({ draft, content }) => ({ ...draft, content }));
  }

  read(sentence: ReadSentence): void {
    const { clause, drafts } = sentence;
    if (clause.paragraph !== this.#paragraph) {
      this.#paragraph = clause.paragraph;
      if (this.#announced && clause.paragraph - this.#announced.paragraph > 1) this.#announced = null;
    }
    const regions = clause.units.flatMap((unit) => (unit.quote ? [unit.quote] : []));
    const own = this.#joinContinued(regions, drafts);
    let added = 0;
    for (const region of regions) {
      if (drafts.some((draft) => overlaps(draft, region)) || region.span.start < this.#readTo) continue;
      if (this.#extend(sentence, region, drafts.length > 0)) continue;
      const draft = this.#free(sentence, region);
      if (draft) {
        this.#push(draft, true);
        this.#readTo = draft.content.at(-1)?.end ?? this.#readTo;
        added++;
      }
    }
    let quoting: Growing | null = null;
    for (const draft of own) {
      const growing = this.#push(draft, regions.length > 0);
      if (regions.some((region) => overlaps(draft, region))) quoting = growing;
    }
    // What follows goes on with the quotation, not with a later report of the same sentence.
    this.#last = quoting ?? this.#last;
    if (added === 0 && own.length === 0 && regions.length === 0 && this.#last) this.#last.open = false;
    this.#remember(sentence);
  }

  #push(draft: StatementDraft, open: boolean): Growing {
    const growing = { draft, content: [...draft.content], open };
    this.#results.push(growing);
    this.#last = growing;
    this.#announced = null;
    return growing;
  }

  #remember({ clause, verbs, drafts }: ReadSentence): void {
    const { units } = clause;
    const ending = units.at(-1);
    if (ending?.lower === ":") {
      const introduction = readIntroduction(units, units.length - 1, verbs);
      this.#announced = introduction ? { introduction, paragraph: clause.paragraph } : null;
    }
    if (isQuoteOnly(clause)) return;
    const reported = drafts.findLast((draft) => draft.speaker !== null)?.speaker;
    this.#subject = reported ?? mainSubject(units) ?? this.#subject;
  }

  #isUnclosed(): boolean {
    return this.#last !== null && this.#unclosedEnd === this.#last.content.at(-1)?.end;
  }

  /** “… (next paragraph) “B,” he said: one statement, reported by the later verb when the first part had none. */
  #joinContinued(regions: readonly QuoteRegion[], drafts: readonly StatementDraft[]): readonly StatementDraft[] {
    const first = regions[0];
    const draft = drafts[0];
    const last = this.#last;
    const continues = first?.continues && this.#isUnclosed() && draft?.content[0]?.start === first.span.start;
    for (const region of regions) if (!region.closed) this.#unclosedEnd = region.span.end;
    // A part with reporting words of its own is a statement of its own, when the one before has its own as well.
    if (!continues || !last || !draft || (last.draft.cue && draft.cue)) return drafts;
    last.content.push(...draft.content);
    if (!last.draft.cue) last.draft = { ...draft, paragraph: last.draft.paragraph };
    last.open = true;
    return drafts.slice(1);
  }

  /** Adds the quotation to the statement before it; false when it is one of its own. */
  #extend({ clause }: ReadSentence, region: QuoteRegion, hasOwnStatements: boolean): boolean {
    const last = this.#last;
    if (!last) return false;
    if (region.continues && region.paragraph > last.draft.paragraph) {
      last.content.push(region.span);
      return true;
    }
    const alone = isQuoteOnly(clause) || region.span.start === clause.span.start;
    const takesOver = handsOver(region) && !isQuoteOnly(clause);
    if (last.open && alone && last.draft.paragraph === clause.paragraph && !hasOwnStatements && !takesOver) {
      const piece = withRest(clause, region);
      this.#readTo = piece.end;
      last.content.push(piece);
      return true;
    }
    return false;
  }

  /** A statement of its own for a quotation without reporting words, or null when it is none. */
  #free({ clause, verbs }: ReadSentence, region: QuoteRegion): StatementDraft | null {
    const at = clause.units.findIndex((unit) => unit.quote === region);
    const alone = isQuoteOnly(clause) || at === 0;
    const colon = clause.units[at - 1]?.lower === ":" ? at - 1 : -1;
    const announced = this.#announced?.introduction;
    const introduction = colon > 0 ? readIntroduction(clause.units, colon, verbs) : alone ? (announced ?? null) : null;
    const named = isWorkTitle(region) || isTitle(clause.units, at);
    if (!introduction && !alone && (this.#countWords(region.inner) < fewestFreeWords || named)) return null;
    return {
      content: [alone ? withRest(clause, region) : region.span],
      cue: introduction?.cue ?? null,
      speaker: introduction ? introduction.speaker : this.#floatingSpeaker(clause, at, alone),
      audience: [],
      reporting: introduction?.reporting ?? [],
      negated: false,
      hypothetical: false,
      paragraph: clause.paragraph,
      depth: clause.depth,
      confidence: introduction ? 0.92 : alone ? 0.85 : 0.6,
    };
  }

  /** Who speaks in a quotation that nothing reports: who spoke or was spoken of just before. */
  #floatingSpeaker(clause: Clause, at: number, alone: boolean): SpeakerDraft | null {
    const { quote } = clause.units[at] ?? {};
    // The words that take over name the speaker: “Never,” *Tom Reed* shrugged.
    if (alone && quote && handsOver(quote) && clause.units.length > at + 1) return takingOver(clause.units, at + 1);
    if (!alone) return mainSubject(clause.units, at);
    const last = this.#last?.draft;
    if (
      last?.speaker &&
      clause.paragraph - last.paragraph <= 1 &&
      (this.#last?.open || last.paragraph < clause.paragraph) &&
      this.#subject === last.speaker
    )
      return { ...last.speaker, method: "continuation" };
    return this.#subject ? { ...this.#subject, method: "adjacent-mention" } : null;
  }
}
