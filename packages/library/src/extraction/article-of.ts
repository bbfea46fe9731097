import {
  type Article,
  decodeBytes,
  extract,
  parseArticle,
  readRow,
  readText,
  SaidbyError,
  type SourceDocument,
} from "@org/core";
import { SourceError } from "../sources/source-error.js";
import { failed, type SourceItem } from "../sources/source-item.js";
import type { ArticleOptions, Outcome } from "./outcome.js";

function run(document: SourceDocument, { publishedAt }: ArticleOptions): Article {
  return extract(document, publishedAt !== undefined && document.metadata.publishedAt === null ? { publishedAt } : {});
}

function decoded({ content, kind, source }: SourceItem): Pick<ReturnType<typeof decodeBytes>, "text" | "notes"> {
  if (typeof content === "string") return { text: content, notes: [] };
  return decodeBytes(content, { kind: kind === "html" ? "html" : "text", contentType: source.contentType });
}

function articleOfText(item: SourceItem, options: ArticleOptions): Article {
  const { text, notes } = decoded(item);
  const document = readText(text, item.given ?? {}, item.source);
  return run(notes.length > 0 ? { ...document, notes: [...notes, ...document.notes] } : document, options);
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

function parseJson(item: SourceItem): unknown {
  try {
    return JSON.parse(decoded(item).text);
  } catch (error) {
    throw new SourceError("invalid-json", "the line is not JSON", { cause: error });
  }
}

/** Makes a record of a row, or checks a record and passes it on or extracts it again. */
function articleOfJson(item: SourceItem, options: ArticleOptions): Article {
  const value = parseJson(item);
  if (!isRecord(value)) return run(readRow(value), options);
  const article = parseArticle(value);
  return options.again ? run(documentOfRecord(article), options) : article;
}

const readers: Record<SourceItem["kind"], (item: SourceItem, options: ArticleOptions) => Article> = {
  text: articleOfText,
  html: () => {
    throw new SourceError("other-kind", "pages are not read yet: save the article as plain text and give that");
  },
  json: articleOfJson,
};

/** Makes a record of one opened article. Nothing that is wrong with the article throws. */
export async function articleOf(item: SourceItem, options: ArticleOptions): Promise<Outcome> {
  try {
    return { article: readers[item.kind](item, options) };
  } catch (error) {
    if (SaidbyError.isInstance(error) || SourceError.isInstance(error))
      return failed(error.code, error.message, item.input);
    throw error;
  }
}
