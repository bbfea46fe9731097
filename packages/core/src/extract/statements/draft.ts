import type { CueClass, MediumType, Span, SpeakerMethod } from "../../schema/index.js";

/** The words that report, before they become a cue of the record. */
export interface CueDraft {
  readonly span: Span;
  readonly lemma: string;
  readonly class: CueClass;
}

/** The words that name a speaker, before it is known whom they stand for. */
export interface SpeakerDraft {
  readonly span: Span;
  /** Index of the first token of the span. */
  readonly tokenIndex: number;
  readonly method: SpeakerMethod;
}

/** A statement as its passes find it: only places in the text. */
export interface StatementDraft {
  readonly content: readonly Span[];
  readonly cue: CueDraft | null;
  readonly speaker: SpeakerDraft | null;
  /** The person spoken to, where the verb takes one. */
  readonly audience: readonly Span[];
  /** Reporting words besides speaker, cue and content: where time, place and medium are looked for. */
  readonly reporting: readonly Span[];
  /** How it was said, where the form of the text tells: a post with its account. */
  readonly medium?: { readonly type: MediumType; readonly span: Span };
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly paragraph: number;
  readonly depth: number;
  /** How sure the pass is, 0 to 1: evidence for the confidence of the record, which is counted. */
  readonly confidence: number;
}
