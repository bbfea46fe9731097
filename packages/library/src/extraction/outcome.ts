import type { Article } from "@org/core";
import type { SourceFailure } from "../sources/source-item.js";

/** What became of one article: its record, or why there is none. */
export type Outcome = { article: Article; failure?: never } | { article?: never; failure: SourceFailure };

/** How articles are made into records. */
export interface ArticleOptions {
  /** Day of publication for articles that do not tell, ISO 8601. */
  publishedAt?: string;
  /** Extract records anew instead of passing them on. */
  again: boolean;
}
