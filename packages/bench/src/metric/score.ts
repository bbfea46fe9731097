import { measureContent } from "./content-measures.ts";
import { measureCues } from "./cue-measures.ts";
import { measureDirect } from "./direct-measures.ts";
import { prepareArticle, type ScoreOptions } from "./prepare.ts";
import type { GoldRow, RowQuote } from "./quote-row.ts";
import { type Accuracy, type Score, scoreOf, TallyBook } from "./tally.ts";
import { measureWholeQuotes } from "./whole-quote-measures.ts";

/** Everything the quotes metric says of one system on one data set. */
export interface QuoteScores {
  articles: number;
  /** Measures with something to find, by name, in the order they are printed. */
  measures: Map<string, Score>;
  accuracies: Map<string, Accuracy>;
  /** Regions in quotation marks, and how many of them gold attributes to someone. */
  regions: number;
  attributedRegions: number;
}

/**
 * Scores predictions against gold. Counts are added up over all articles, so every quotation weighs the same. The measures and their
 * origin are explained in `docs/benchmarks.md`.
 */
export function scoreQuotes(
  gold: readonly GoldRow[],
  predictions: ReadonlyMap<string, readonly RowQuote[]>,
  options: ScoreOptions = {},
): QuoteScores {
  const book = new TallyBook();
  let regions = 0;
  let attributedRegions = 0;
  for (const row of gold) {
    const article = prepareArticle(row, predictions.get(row.id) ?? [], options);
    const direct = measureDirect(article, book);
    regions += direct.regions;
    attributedRegions += direct.attributed;
    measureContent(article, book);
    measureCues(article, book);
    measureWholeQuotes(article, book);
  }
  const measures = Array.from(book.tallies)
    .filter(([, tally]) => tally.gold > 0)
    .map(([name, tally]) => [name, scoreOf(tally)] as const);
  return {
    articles: gold.length,
    measures: new Map(measures),
    accuracies: book.accuracies,
    regions,
    attributedRegions,
  };
}
