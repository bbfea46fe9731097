import type { Span } from "../../schema/index.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import type { Token } from "../tokens/token.js";

/** What the statement pass reads. */
export interface StatementReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly { span: Span; paragraph: number }[];
  readonly quotes: readonly QuoteRegion[];
  /** The dateline at the head of a paragraph, which is no part of its first sentence. */
  readonly dateline: Span | null;
}
