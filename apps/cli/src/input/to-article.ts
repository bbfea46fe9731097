import {
  type Article,
  type DecodedText,
  extract,
  parseArticle,
  readRow,
  readText,
  type SourceDocument,
} from "@org/core";
import type { Location } from "./location.js";

/** How inputs are turned into records. */
export interface ArticleOptions {
  /** Day of publication for articles that do not tell. */
  publishedAt?: string;
  /** Extract records anew. */
  again: boolean;
}

function run(document: SourceDocument, { publishedAt }: ArticleOptions): Article {
  return extract(document, publishedAt !== undefined && document.metadata.publishedAt === null ? { publishedAt } : {});
}

/** Extracts one plain text. */
export function articleOfText({ text, notes }: DecodedText, location: Location, options: ArticleOptions): Article {
  const file = location.file;
  const document = readText(text, location.given ?? {}, { kind: "text", ...(file === undefined ? {} : { file }) });
  return run({ ...document, notes: [...notes, ...document.notes] }, options);
}

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

/**
 * Makes a record of a JSON value: a record is checked and passed on, or extracted again; a row is extracted.
 * @throws SaidbyError when it is neither, or holds a date that is none.
 */
export function articleOfValue(value: unknown, options: ArticleOptions): Article {
  if (!isRecord(value)) return run(readRow(value), options);
  const article = parseArticle(value);
  return options.again ? run(documentOfRecord(article), options) : article;
}
