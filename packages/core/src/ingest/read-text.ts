import type { Note, Source } from "../schema/index.js";
import { normalizeText } from "../text/normalize.js";
import { isCharacterBoundary } from "../text/offsets.js";
import { webUrl } from "../text/web-url.js";
import { maxTextLength } from "./limits.js";
import { requirePublicationDate } from "./published-at.js";
import type { SourceDocument, SourceMetadata } from "./source-document.js";

/** What the caller knows about a text; everything given here has the origin `given`. */
export interface GivenMetadata {
  title?: string | undefined;
  byline?: string | string[] | undefined;
  publisher?: string | undefined;
  /** ISO 8601 date or instant. */
  publishedAt?: string | undefined;
  /** BCP 47 tag. */
  language?: string | undefined;
  section?: string | undefined;
  keywords?: string[] | undefined;
  /** Left out unless it is of http or https. */
  canonicalUrl?: string | undefined;
}

function toMetadata(given: GivenMetadata): SourceMetadata {
  const names = typeof given.byline === "string" ? [given.byline] : (given.byline ?? []);
  return {
    title: given.title ? { value: given.title, origin: "given" } : null,
    byline: names.filter(Boolean).map((name) => ({ name, origin: "given" as const })),
    publishedAt: given.publishedAt === undefined ? null : requirePublicationDate(given.publishedAt),
    modifiedAt: null,
    publisher: given.publisher ?? null,
    language: given.language ? { value: given.language, origin: "given", confidence: 1 } : null,
    section: given.section ?? null,
    keywords: given.keywords ?? [],
    canonicalUrl: given.canonicalUrl ? webUrl(given.canonicalUrl) : null,
  };
}

/** Cuts a text that is too long at the last line end within the limit. */
function truncate(text: string): string {
  const lineEnd = text.lastIndexOf("\n", maxTextLength);
  const cut = lineEnd > maxTextLength / 2 ? lineEnd : maxTextLength;
  return text.slice(0, isCharacterBoundary(text, cut) ? cut : cut - 1);
}

/**
 * Makes a source document of plain text. The paragraphs are left to extraction (`blocks` is empty): plain text has no others than its lines.
 * @throws SaidbyError `invalid-option` when `given.publishedAt` is no date.
 */
export function readText(input: string, given: GivenMetadata = {}, source: Source = { kind: "text" }): SourceDocument {
  const notes: Note[] = [];
  const tooLong = input.length > maxTextLength;
  const { text, replaced } = normalizeText(tooLong ? truncate(input) : input);
  if (tooLong)
    notes.push({
      code: "text-truncated",
      message: `The text has ${input.length} characters; only the first ${text.length} were read.`,
    });
  if (replaced > 0)
    notes.push({
      code: "replaced-character",
      message: `${replaced} ${replaced === 1 ? "character" : "characters"} (NUL or half of a pair) replaced by U+FFFD.`,
    });
  return { text, blocks: [], metadata: toMetadata(given), source, notes };
}
