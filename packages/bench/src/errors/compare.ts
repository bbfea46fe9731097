import type { Extracted } from "../extract-set.ts";
import { align } from "../metric/alignment.ts";
import { fragmentsOf, pairFragments } from "../metric/direct-measures.ts";
import { type PreparedArticle, type PreparedQuote, prepareArticle } from "../metric/prepare.ts";
import { intersectionOverUnion } from "../metric/tokens.ts";
import type { Comparison } from "./case.ts";

/** One article compared with gold: quotation by quotation, and fragment by fragment of direct speech (the unit of the headline figure). */
export interface ComparedArticle {
  article: PreparedArticle;
  /** Pairs, then gold without counterpart (in the speech scope), then ours without counterpart. */
  quotes: Comparison[];
  /** One for each gold fragment; `ours` is null when no predicted fragment covers half of it. */
  fragments: Comparison[];
  /** Predicted fragments that stand for no gold fragment. */
  strayFragments: number;
}

/** Compares the extraction of one article with its gold row. */
export function compareArticle({ row, quotes, statements: made }: Extracted): ComparedArticle {
  const article: PreparedArticle = prepareArticle(row, quotes, { speech: true });
  const statements = new Map(quotes.map((quote, index) => [quote, made[index] ?? null]));
  const compare = (gold: PreparedQuote | null, ours: PreparedQuote | null, close: boolean): Comparison => ({
    articleId: row.id,
    article,
    gold,
    ours,
    statement: (ours && statements.get(ours.row)) ?? null,
    close,
  });

  const { predictedFor, goldFor } = align(article.gold, article.predicted);
  const ofGold = article.gold.flatMap((gold, index) => {
    const ours = article.predicted[predictedFor.get(index) ?? -1];
    if (ours) return [compare(gold, ours, intersectionOverUnion(gold.ids, ours.ids) >= 0.5)];
    return article.inScope(gold) ? [compare(gold, null, false)] : [];
  });
  const stray = article.predicted.filter((_, index) => !goldFor.has(index)).map((ours) => compare(null, ours, false));

  const goldFragments = fragmentsOf(article, article.gold);
  const ourFragments = fragmentsOf(article, article.predicted);
  const alignment = align(goldFragments, ourFragments);
  const fragments = pairFragments(goldFragments, ourFragments, alignment).map(({ gold, predicted }) =>
    compare(gold.quote, predicted?.quote ?? null, predicted !== null),
  );
  return {
    article,
    quotes: [...ofGold, ...stray],
    fragments,
    strayFragments: ourFragments.length - alignment.goldFor.size,
  };
}
