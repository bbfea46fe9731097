import type { Byline, Language, Note, ParagraphKind, PublicationDate, Source, Span, Title } from "../schema/index.js";

/** A block of a source document; `source` is its place in the decoded HTML it came from, when it did. */
export interface SourceBlock {
  span: Span;
  kind: ParagraphKind;
  source?: { start: number; end: number };
}

/** What is known of an article besides its words. Unknown is null, never guessed. */
export interface SourceMetadata {
  title: Title | null;
  byline: Byline[];
  publishedAt: PublicationDate | null;
  modifiedAt: PublicationDate | null;
  publisher: string | null;
  language: Language | null;
  section: string | null;
  keywords: string[];
  canonicalUrl: string | null;
}

/** What ingest makes of bytes, and extraction reads: normalised text, its blocks, and what is known about it. */
export interface SourceDocument {
  text: string;
  blocks: SourceBlock[];
  metadata: SourceMetadata;
  source: Source;
  notes: Note[];
}
