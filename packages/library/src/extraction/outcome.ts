import type { Article } from "@org/core";
import type { ToldFact } from "@org/core/html";
import type { SourceFailure } from "../sources/source-item.js";

/** A record, and for a page what it tells about itself and where. */
export interface ReadArticle {
  article: Article;
  facts?: ToldFact[];
}

/** What became of one article: its record, or why there is none. */
export type Outcome = (ReadArticle & { failure?: never }) | { article?: never; facts?: never; failure: SourceFailure };

/** How articles are made into records. */
export interface ArticleOptions {
  /** Day of publication for articles that do not tell, ISO 8601. */
  publishedAt?: string;
  /** Extract records anew instead of passing them on. */
  again: boolean;
}
