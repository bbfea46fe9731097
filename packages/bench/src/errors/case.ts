import type { Statement } from "@org/core";
import type { PreparedArticle, PreparedQuote } from "../metric/prepare.ts";

/** What can be wrong with a quotation. */
export const errorKinds = ["speaker", "canonical", "cue", "content", "spurious", "missed"] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** A gold quotation beside ours; one of the two is null when it has no counterpart. */
export interface Comparison {
  articleId: string;
  article: PreparedArticle;
  gold: PreparedQuote | null;
  ours: PreparedQuote | null;
  /** The statement ours was made of. */
  statement: Statement | null;
  /** True when ours and gold share at least half of their words. */
  close: boolean;
}

/** A comparison that is wrong in one respect; `why` is the category it is counted in. */
export interface ErrorCase {
  comparison: Comparison;
  why: string;
}
