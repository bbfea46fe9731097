import {
  type Article,
  type DecodedText,
  decodeBytes,
  extract,
  type Note,
  readText,
  SaidbyError,
  type Source,
  type SourceDocument,
  type SourceMetadata,
} from "@org/core";
import type { ToldFact } from "@org/core/html";
import { SourceError } from "../sources/source-error.js";
import { failed, type SourceItem } from "../sources/source-item.js";
import type { ArticleOptions, Outcome, ReadArticle } from "./outcome.js";

type Read = (item: SourceItem, options: ArticleOptions) => ReadArticle | Promise<ReadArticle>;

function run(document: SourceDocument, { publishedAt }: ArticleOptions): ReadArticle {
  const day = publishedAt !== undefined && document.metadata.publishedAt === null ? { publishedAt } : {};
  return { article: extract(document, day) };
}

function decoded({ content, kind, source }: SourceItem): Pick<DecodedText, "text" | "notes"> {
  if (typeof content === "string") return { text: content, notes: [] };
  return decodeBytes(content, { kind: kind === "html" ? "html" : "text", contentType: source.contentType });
}

function noted(document: SourceDocument, notes: readonly Note[]): SourceDocument {
  return notes.length > 0 ? { ...document, notes: [...notes, ...document.notes] } : document;
}

const articleOfText: Read = (item, options) => {
  const { text, notes } = decoded(item);
  return run(noted(readText(text, item.given ?? {}, item.source), notes), options);
};

/** What is told about an article goes before what its page says. */
function told(page: SourceMetadata, given: SourceMetadata): SourceMetadata {
  return {
    ...page,
    title: given.title ?? page.title,
    byline: given.byline.length > 0 ? given.byline : page.byline,
    publishedAt: given.publishedAt ?? page.publishedAt,
    modifiedAt: given.modifiedAt ?? page.modifiedAt,
    publisher: given.publisher ?? page.publisher,
    language: given.language ?? page.language,
    section: given.section ?? page.section,
    keywords: given.keywords.length > 0 ? given.keywords : page.keywords,
    canonicalUrl: given.canonicalUrl ?? page.canonicalUrl,
  };
}

/** A page as extraction reads it, and what it tells about itself. */
interface PageRead {
  document: SourceDocument;
  facts: ToldFact[];
}

/** Reads a page; the parser is loaded with the first. */
async function pageOf(html: string, given: SourceMetadata, source: Source): Promise<PageRead> {
  const { readPage, toldFacts } = await import("@org/core/html");
  const { document, metadata } = readPage(html, { url: source.url });
  return {
    document: { ...document, metadata: told(document.metadata, given), source },
    facts: toldFacts(metadata),
  };
}

const articleOfHtml: Read = async (item, options) => {
  const { text, notes } = decoded(item);
  const given = readText("", item.given ?? {}).metadata;
  const { document, facts } = await pageOf(text, given, item.source);
  return { ...run(noted(document, notes), options), facts };
};

/** A record's text with what was told about it from outside; what was read in the text will be read again. */
function documentOfRecord(article: Article): SourceDocument {
  const given = <T extends { origin: string }>(value: T | null): T | null => (value?.origin === "given" ? value : null);
  return {
    text: article.text,
    blocks: [],
    metadata: {
      title: given(article.title),
      byline: article.byline.filter(({ origin }) => origin === "given"),
      publishedAt: given(article.publishedAt),
      modifiedAt: given(article.modifiedAt),
      publisher: article.publisher,
      language: given(article.language),
      section: article.section,
      keywords: article.keywords,
      canonicalUrl: article.canonicalUrl,
    },
    source: article.source,
    notes: [],
  };
}

function isRecord(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "schema" in value &&
    typeof value.schema === "string" &&
    value.schema.startsWith("saidby/article@")
  );
}

function parseJson(item: SourceItem): unknown {
  try {
    return JSON.parse(decoded(item).text);
  } catch (error) {
    throw new SourceError("invalid-json", "the line is not JSON", { cause: error });
  }
}

function isPageRow(value: unknown): value is { html: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "html" in value &&
    typeof value.html === "string" &&
    !("text" in value)
  );
}

async function documentOfRow(value: unknown): Promise<SourceDocument> {
  const { readRow } = await import("./rows.js");
  if (!isPageRow(value)) return readRow(value);
  const { metadata, source } = readRow({ ...value, text: "" });
  return (await pageOf(value.html, metadata, { ...source, kind: "html" })).document;
}

/** Makes a record of a row, or checks a record and passes it on or extracts it again. */
const articleOfJson: Read = async (item, options) => {
  const value = parseJson(item);
  if (!isRecord(value)) return run(await documentOfRow(value), options);
  const { parseArticle } = await import("./rows.js");
  const article = parseArticle(value);
  return options.again ? run(documentOfRecord(article), options) : { article };
};

const readers: Record<SourceItem["kind"], Read> = { text: articleOfText, html: articleOfHtml, json: articleOfJson };

/** Makes a record of one opened article. Nothing that is wrong with the article throws. */
export async function articleOf(item: SourceItem, options: ArticleOptions): Promise<Outcome> {
  try {
    return await readers[item.kind](item, options);
  } catch (error) {
    if (SaidbyError.isInstance(error) || SourceError.isInstance(error))
      return failed(error.code, error.message, item.input);
    throw error;
  }
}
