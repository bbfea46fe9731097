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
  /** True when three words or more all begin with capitals: the marks hold a title or a name. */
  readonly title: boolean;
  /** Number of quotations it stands inside. */
  readonly depth: number;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** True when it takes up the unclosed quotation of the paragraph before. */
  readonly continues: boolean;
}
