import type { SourceMetadata } from "../../ingest/source-document.js";
import type { ArticleVerdict } from "./article/judge-article.js";
import type { Ranked } from "./candidate.js";
import type { DateReading } from "./dates/read-date.js";

/** What a page tells about itself: the facts chosen, every candidate for them with its place, and whether the page is an article. */
export interface PageMetadata extends SourceMetadata {
  /** False when not everybody may read the whole article, null when the page does not say. */
  isAccessibleForFree: boolean | null;
  article: ArticleVerdict;
  candidates: MetadataCandidates;
}

/** All readings of each fact, the one chosen first. Places of the same reading each stand for themselves. */
export interface MetadataCandidates {
  title: readonly Ranked<string>[];
  byline: readonly Ranked<string[]>[];
  publishedAt: readonly Ranked<DateReading>[];
  modifiedAt: readonly Ranked<DateReading>[];
  publisher: readonly Ranked<string>[];
  language: readonly Ranked<string>[];
  section: readonly Ranked<string>[];
  canonicalUrl: readonly Ranked<string>[];
}
