import { SaidbyError } from "../error.js";
import { requirePublicationDate } from "../ingest/published-at.js";
import { readText } from "../ingest/read-text.js";
import type { SourceBlock, SourceDocument } from "../ingest/source-document.js";
import { modelCards } from "../models/registry.js";
import { articleId, articleSchemaId } from "../schema/article-id.js";
import type { Article, Note, Paragraph, PublicationDate, Sentence, Source, Span, Time } from "../schema/index.js";
import { sha256Hex } from "../text/hash.js";
import { isCharacterBoundary } from "../text/offsets.js";
import { findHeadings } from "./assemble/headings.js";
import { rolesOfHeadings } from "./assemble/headline-roles.js";
import { speakersOfHeadline } from "./assemble/headline-speakers.js";
import { ItemIds } from "./assemble/item-ids.js";
import { toStatements, type WeighedStatement } from "./assemble/to-statements.js";
import { reportsQuotation } from "./cues/reports-quotation.js";
import { buildEntities } from "./entities/build-entities.js";
import { findEvents } from "./events/find-events.js";
import { detectLanguage, findBylines, findDateline, findTitle } from "./metadata/index.js";
import { findNames } from "./names/find-names.js";
import { findParagraphs } from "./paragraphs/find-paragraphs.js";
import { findPositions } from "./positions/find-positions.js";
import { EnclosingStatements } from "./predicates/enclosing-statements.js";
import { toSegments } from "./predicates/segments.js";
import { findQuantities } from "./quantities/find-quantities.js";
import { findQuoteRegions } from "./quotes/find-quote-regions.js";
import type { QuoteRegion } from "./quotes/quote-region.js";
import { cutQuotations } from "./sentences/cut-quotations.js";
import { findSentences } from "./sentences/find-sentences.js";
import { findSourcing } from "./sourcing/index.js";
import { findStatements } from "./statements/find-statements.js";
import { unattributedQuotations } from "./statements/unattributed.js";
import { findTimes } from "./times/index.js";
import { tokenize } from "./tokens/tokenize.js";
import { extractorVersion } from "./version.js";

/** What the caller knows besides the text; it wins over what the text says. */
export interface ExtractOptions {
  /** ISO 8601 date or instant of publication; times are resolved against it. */
  publishedAt?: string | undefined;
}

/**
 * Reads an article and returns its record: who said what, in the exact words. Pure and deterministic: the same input gives the same record,
 * byte for byte, in every engine. Content never throws; what could not be read for certain stands in `notes`.
 * @param input the article's text, or a source document from `readText` or `readRow`
 * @throws SaidbyError `invalid-input` when the input is neither; `invalid-option` when `publishedAt` is no ISO 8601 date.
 */
export function extract(input: string | SourceDocument, options: ExtractOptions = {}): Article {
  return extractWeighed(input, options).article;
}

/** An article's record, and what the confidences of its statements rest on. */
export interface WeighedArticle {
  readonly article: Article;
  readonly weighed: readonly WeighedStatement[];
}

/** As `extract`, for the programs that count how often which evidence is right. */
export function extractWeighed(input: string | SourceDocument, options: ExtractOptions = {}): WeighedArticle {
  const document = typeof input === "string" ? readText(input) : requireDocument(input);
  const { text, metadata } = document;
  const ids = new ItemIds();
  const blocks = document.blocks.length > 0 ? document.blocks : findParagraphs(text);
  const spans = blocks.map((block) => block.span);
  const quotes = findQuoteRegions(text, spans);
  const sentences = findSentences(text, spans, quotes, (at) => reportsQuotation(text, at));
  const sentenceSpans = sentences.map((sentence) => sentence.span);
  const language = metadata.language ?? detectLanguage(text);
  const understood = language === null || language.value.toLowerCase().startsWith("en");
  const title = metadata.title ?? findTitle(text, spans);
  const byline = metadata.byline.length > 0 ? metadata.byline : findBylines(text, spans);
  const publishedAt =
    options.publishedAt === undefined ? metadata.publishedAt : requirePublicationDate(options.publishedAt);
  const dateline = understood ? findDateline(text, spans, publishedAt) : null;

  const tokens = tokenize(text);
  const times = understood
    ? findTimes(text, { sentences: sentenceSpans, publishedAt, dateline }).map((time) => ({
        id: ids.next("time", [time.span]),
        ...time,
      }))
    : [];
  const sourcing = understood
    ? findSourcing(text, {
        paragraphs: spans,
        sentences: sentenceSpans,
        quotes: outermost(quotes),
        publisher: metadata.publisher,
      }).map((item) => ({
        id: ids.next("sourcing", [item.span]),
        ...item,
      }))
    : [];
  const reading = { text, tokens, paragraphs: spans, sentences, quotes, dateline: dateline?.span ?? null };
  const forNames = { ...reading, sentences: sentenceSpans };
  const entities = buildEntities(
    forNames,
    understood ? findNames(forNames).filter((name) => !isWithin(name.span, dateline?.span)) : [],
  );
  const drafts = understood ? findStatements(reading) : unattributedQuotations(reading);
  const writers = byline.flatMap(({ span }) => (span ? entities.namedIn(span) : []));
  const quantities = understood ? findQuantities({ text, tokens, times, ids }) : [];
  const {
    statements: read,
    weighed,
    notes,
  } = toStatements(drafts, {
    quantities,
    writers,
    text,
    tokens,
    sentences: sentenceSpans,
    quotes,
    entities,
    times,
    sourcing,
    ids,
  });
  const headings = understood ? findHeadings(text, spans, title?.span) : [];
  const named = rolesOfHeadings(text, headings, entities, read);
  const statements = headings.reduce((known, heading) => speakersOfHeadline(text, heading, known), named);
  const segments = understood ? toSegments(reading) : [];
  const enclosing = new EnclosingStatements(statements);
  const positions = findPositions({ text, tokens, statements, enclosing, segments, entities, ids });
  const events = findEvents({ text, segments, enclosing, entities, times, ids });
  const paragraphs = toParagraphs(blocks, title?.span, ids);
  const key = articleKey(document, text);
  const article: Article = {
    schema: articleSchemaId,
    id: articleId(key, text),
    articleKey: key,
    textHash: sha256Hex(text),
    text,
    offsetUnit: "utf16",
    source: document.source,
    title,
    byline: byline.map((writer) => ({ ...writer })),
    dateline,
    publishedAt,
    modifiedAt: metadata.modifiedAt,
    publisher: metadata.publisher,
    language,
    section: metadata.section,
    keywords: [...metadata.keywords],
    canonicalUrl: metadata.canonicalUrl,
    paragraphs,
    sentences: cutQuotations(text, sentences, quotes, (at) => reportsQuotation(text, at)).map((sentence) =>
      toSentence(sentence, paragraphs, ids),
    ),
    entities: understood ? entities.toEntities() : [],
    statements,
    positions,
    times,
    events,
    quantities,
    sourcing,
    notes: [
      ...document.notes,
      ...dateNotes(publishedAt, times),
      ...readingNotes(text, quotes, spans, understood ? null : (language?.value ?? null)),
      ...notes,
    ],
    provenance: {
      extractor: "@org/core",
      version: extractorVersion,
      engines: understood ? [...allEngines] : ["rules"],
    },
  };
  return { article, weighed };
}

/** What reads a text in English: the rules, and each model with its version. Other texts are read by rules alone. */
const allEngines = ["rules", ...Object.values(modelCards).map(({ name, version }) => `${name}@${version}`)];

/** Callers without types hand over anything. */
function requireDocument(input: SourceDocument): SourceDocument {
  const given: unknown = input;
  if (
    typeof given === "object" &&
    given !== null &&
    "text" in given &&
    typeof given.text === "string" &&
    "blocks" in given &&
    Array.isArray(given.blocks) &&
    "metadata" in given
  )
    return input;
  throw new SaidbyError(
    "invalid-input",
    `extract reads a text or a source document, and was given ${given === null ? "null" : typeof given}.`,
  );
}

function outermost(quotes: readonly QuoteRegion[]): Span[] {
  return quotes.filter((quote) => quote.depth === 0).map((quote) => quote.span);
}

/** The place and day at the head of a report are its dateline, and nobody in it. */
function isWithin(inner: Span, outer: Span | undefined): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}

/** What the article is called where it comes from; the hash of its text when it has no name there. */
function articleKey({ metadata, source }: SourceDocument, text: string): string {
  return metadata.canonicalUrl || keyOfSource(source) || sha256Hex(text);
}

/** The file of a feed holds many articles, so it names none of them. */
function keyOfSource({ kind, url, ref, file }: Source): string | null {
  return url || ref || (kind === "feed" ? null : file) || null;
}

function toParagraphs(blocks: readonly SourceBlock[], title: Span | undefined, ids: ItemIds): Paragraph[] {
  return blocks.map((block) => ({
    id: ids.next("paragraph", [block.span]),
    span: block.span,
    kind: block.span.start === title?.start && block.span.end === title.end ? "heading" : block.kind,
    ...(block.source ? { source: block.source } : {}),
  }));
}

function toSentence(
  sentence: { span: Span; paragraph: number },
  paragraphs: readonly Paragraph[],
  ids: ItemIds,
): Sentence {
  return {
    id: ids.next("sentence", [sentence.span]),
    span: sentence.span,
    paragraph: paragraphs[sentence.paragraph]?.id ?? "",
  };
}

/** Says when times stay open only because nobody told the day of publication. */
function dateNotes(publishedAt: PublicationDate | null, times: readonly Time[]): Note[] {
  const open = times.filter(
    ({ anchor, status, earliest }) => anchor === "none" && status === "constrained" && !earliest,
  );
  if (publishedAt !== null || open.length === 0) return [];
  const number = open.length === 1 ? "One time is" : `${open.length} times are`;
  return [{ code: "no-publication-date", message: `${number} left open, as the day of publication is not known.` }];
}

/** A text with more unclosed quotations than this is no article; one note then stands for the rest. */
const mostUnclosedNotes = 50;

/** The doubts that concern the text itself. */
function readingNotes(
  text: string,
  quotes: readonly QuoteRegion[],
  paragraphs: readonly Span[],
  otherLanguage: string | null,
): Note[] {
  const notes: Note[] = [];
  if (text.trim() === "") notes.push({ code: "empty-text", message: "The text is empty: there is nothing to read." });
  if (otherLanguage !== null)
    notes.push({
      code: "language-unsupported",
      message: `The text seems to be in “${otherLanguage}”; only English is read for speakers, names and times.`,
    });
  let unclosed = 0;
  quotes.forEach((quote, index) => {
    const takenUp = quotes
      .slice(index + 1, index + 3)
      .some((next) => next.continues && next.paragraph === quote.paragraph + 1);
    if (quote.closed || quote.depth > 0 || takenUp || ++unclosed > mostUnclosedNotes) return;
    const most = quote.span.start + (isCharacterBoundary(text, quote.span.start + 80) ? 80 : 79);
    const end = Math.min(most, paragraphs[quote.paragraph]?.end ?? quote.span.end);
    notes.push({
      code: "unclosed-quotation",
      span: { start: quote.span.start, end: Math.max(quote.span.start + 1, end) },
      message: "A quotation opens here and is not closed; it is read to the end of its paragraph.",
    });
  });
  if (unclosed > mostUnclosedNotes)
    notes.push({
      code: "quotation-limit",
      message: `${unclosed} quotations are not closed; only the first ${mostUnclosedNotes} are noted.`,
    });
  return notes;
}
