import type { Article, Statement } from "@org/core";
import { align } from "../metric/alignment.ts";
import type { Span } from "../metric/span.ts";
import { wordSpans, wordsWithin } from "../metric/tokens.ts";
import type { SeedQuote } from "./seed-data.ts";

/** Finds our statement for a gold quotation. */
export type StatementFor = (quote: SeedQuote) => Statement | null;

/** Pairs gold with our statements one to one, by the words they share, whatever the tier. */
export function pairStatements(quotes: readonly SeedQuote[], article: Article): StatementFor {
  const words = wordSpans(article.text);
  const occupying = (spans: readonly Span[]): { ids: Set<number> } => ({ ids: wordsWithin(words, spans) });
  const { predictedFor } = align(
    quotes.map((quote) => occupying(quote.content.spans)),
    article.statements.map((statement) => occupying(statement.content)),
  );
  return (quote) => article.statements[predictedFor.get(quotes.indexOf(quote)) ?? -1] ?? null;
}
