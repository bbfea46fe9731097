import type { Span } from "../../schema/index.js";

/** Kinds of quotation marks, each closed by its own: “ ”, ‘ ’, « ». */
export type QuoteMark = "double" | "single" | "guillemet";

/** A stretch of text in quotation marks. */
export interface QuoteRegion {
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  readonly mark: QuoteMark;
  /** False when the paragraph ends before the quotation does. */
  readonly closed: boolean;
  /** True when a comma stands before the closing mark: the sentence goes on. */
  readonly endsWithComma: boolean;
  /** True when a question or exclamation mark stands before the closing mark. */
  readonly endsWithQuestion: boolean;
  /** Number of words when all but the small ones begin with capitals, as in a title or name; 0 when they do not. */
  readonly titleWords: number;
  /** Number of quotations it stands inside. */
  readonly depth: number;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** True when it takes up the unclosed quotation of the paragraph before. */
  readonly continues: boolean;
}

/** Fewest capitalised words of a title: “Yes, Minister” may be speech. */
const fewestTitleWords = 3;

/** True when the marks hold the title of a work rather than words that were said. */
export function isWorkTitle(region: QuoteRegion | null | undefined): boolean {
  return (region?.titleWords ?? 0) >= fewestTitleWords;
}
