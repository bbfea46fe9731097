import type { Article, Statement } from "@org/core";
import { BenchError } from "./bench-error.ts";
import type { Core } from "./core.ts";
import { describeFault } from "./describe-fault.ts";
import type { GoldRow, RowQuote } from "./metric/quote-row.ts";
import { countedStatements, toQuotes } from "./to-quotes.ts";

/** An article of a data set with what was extracted from it. */
export interface Extracted {
  row: GoldRow;
  article: Article;
  quotes: RowQuote[];
  /** The statement each of `quotes` was made of. */
  statements: Statement[];
  /** Milliseconds the extraction took. */
  milliseconds: number;
}

const warmUpArticles = 8;

function extractRow({ extract }: Core, { id, text, meta }: GoldRow): Article {
  try {
    return extract(text, meta?.date ? { publishedAt: meta.date } : {});
  } catch (cause) {
    throw new BenchError(`The extractor threw on the article ${id}: ${describeFault(cause)}.`);
  }
}

/**
 * Extracts every row, after a few articles that are not counted so that the figures are those of warm code. Only extraction is timed.
 * @throws BenchError naming the article on which the extractor threw.
 */
export function extractSet(core: Core, rows: readonly GoldRow[]): Extracted[] {
  for (const row of rows.slice(0, warmUpArticles)) extractRow(core, row);
  return rows.map((row) => {
    const begin = performance.now();
    const article = extractRow(core, row);
    const milliseconds = performance.now() - begin;
    const { quotes } = toQuotes(article, row.id, { nested: false });
    return { row, article, quotes, statements: countedStatements(article, false), milliseconds };
  });
}

/** Total time of the extractions, in seconds. */
export function secondsOf(extracted: readonly Extracted[]): number {
  return extracted.reduce((total, { milliseconds }) => total + milliseconds, 0) / 1000;
}

/** The predictions of a run as `scoreQuotes` takes them. */
export function predictionsOf(extracted: readonly Extracted[]): Map<string, readonly RowQuote[]> {
  return new Map(extracted.map(({ row, quotes }) => [row.id, quotes]));
}
