import type { SourceBlock, SourceDocument } from "../ingest/source-document.js";
import type { Note, ParagraphKind } from "../schema/index.js";
import { type Judged, readBody } from "./body/index.js";
import { readLinkedBody } from "./linked-body.js";
import type { ArticleVerdict } from "./metadata/article/judge-article.js";
import { type PageFacts, readFacts } from "./metadata/page-facts.js";
import type { PageMetadata } from "./metadata/page-metadata.js";
import { metadataOf } from "./metadata/read-metadata.js";
import { type Page, parsePage } from "./page.js";

export interface ReadHtmlOptions {
  /** Where the page comes from; links in it are resolved against it. */
  url?: string | undefined;
}

const percent = (share: number): number => Math.round(share * 100);

function noteOf({ isArticle, confidence }: ArticleVerdict): Note[] {
  if (isArticle) return [];
  const message = `The page does not look like an article (${percent(confidence)} in 100): a list, a product, a forum or the like.`;
  return [{ code: "not-an-article", message }];
}

function isApart({ leftOut }: Judged): boolean {
  return leftOut === "caption" || leftOut === "embed";
}

/** The lines of the article, and the captions and embedded posts between them and at its ends, each once. */
function linesOf(lines: readonly Judged[]): Judged[] {
  let first = lines.findIndex(({ leftOut }) => !leftOut);
  let last = lines.findLastIndex(({ leftOut }) => !leftOut);
  if (first < 0) return [];
  const isApartAt = (index: number): boolean => lines[index] !== undefined && isApart(lines[index]);
  while (isApartAt(first - 1)) first--;
  while (isApartAt(last + 1)) last++;
  const known = new Set<string>();
  return lines.slice(first, last + 1).filter((line) => {
    if (line.leftOut === null) return true;
    if (!isApart(line) || known.has(line.block.text)) return false;
    known.add(line.block.text);
    return true;
  });
}

interface Paragraph {
  text: string;
  kind: ParagraphKind;
  source?: { start: number; end: number };
}

const toParagraph = ({ block: { text, start, end }, kind }: Judged): Paragraph => ({
  text,
  kind,
  source: { start, end },
});

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** A page that shows less than this may wait for a script to show its article. */
const littleText = 300;

/** What the page shows of the article, or what its linked data hold of it when that is far more. */
function paragraphsOf(page: Page, facts: PageFacts): Paragraph[] {
  const shown = linesOf(readBody(page).lines).map(toParagraph);
  if (lengthOf(shown) >= littleText) return shown;
  const linked = readLinkedBody(facts).map((text) => ({ text, kind: "paragraph" as const }));
  return lengthOf(linked) > 2 * lengthOf(shown) && lengthOf(linked) >= littleText ? linked : shown;
}

function join(paragraphs: readonly Paragraph[]): { text: string; blocks: SourceBlock[] } {
  let at = 0;
  const blocks = paragraphs.map(({ text, kind, source }) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 2;
    return { span, kind, ...(source && { source }) };
  });
  return { text: paragraphs.map(({ text }) => text).join("\n\n"), blocks };
}

/** The article of a page, and all that the page tells about itself. */
export interface PageReading {
  document: SourceDocument;
  metadata: PageMetadata;
}

/**
 * Reads the article of a page as `readHtml` does, and keeps what the page tells about itself with every candidate for it.
 * @throws SaidbyError `over-limit` when the page is larger, or more deeply nested, than `pageLimits` allow.
 */
export function readPage(html: string, options: ReadHtmlOptions = {}): PageReading {
  const page = parsePage(html);
  const notes: Note[] = [];
  if (page.html !== html)
    notes.push({ code: "replaced-character", message: "Halves of characters in the page replaced by U+FFFD." });
  const facts = readFacts(page, options.url);
  const told = metadataOf(facts);
  const { article, candidates: _, isAccessibleForFree: __, ...metadata } = told;
  notes.push(...noteOf(article));
  const document: SourceDocument = {
    ...join(paragraphsOf(page, facts)),
    metadata,
    source: { kind: "html", ...(options.url === undefined ? {} : { url: options.url }) },
    notes,
  };
  return { document, metadata: told };
}

/**
 * Reads the article of a page: its paragraphs, each with its place in the source, without what stands around it. The text has an empty line
 * between paragraphs, and a line feed where a paragraph breaks its line. A page that shows hardly any text is read from its linked data, if they hold
 * the article; its paragraphs have no place then.
 * @throws SaidbyError `over-limit` when the page is larger, or more deeply nested, than `pageLimits` allow.
 */
export function readHtml(html: string, options: ReadHtmlOptions = {}): SourceDocument {
  return readPage(html, options).document;
}
