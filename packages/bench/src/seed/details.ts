import type { Article, Statement } from "@org/core";
import { overlaps, type Span } from "../metric/span.ts";
import { figures, outOf, type Section } from "../table.ts";
import type { StatementFor } from "./counterparts.ts";
import { type DetailName, detailNames, type SeedQuote } from "./seed-data.ts";

/** Where a statement of the record says each detail stands. */
const placesOf: Readonly<Record<DetailName, (statement: Statement, article: Article) => Span[]>> = {
  audience: ({ audience }) => audience.map(({ span }) => span),
  medium: ({ medium }) => (medium ? [medium.span] : []),
  time: ({ time }, { times }) => times.filter(({ id }) => id === time).map(({ span }) => span),
  place: ({ place }) => (place ? [place.span] : []),
  occasion: ({ occasion }) => (occasion ? [occasion.span] : []),
  provenance: ({ via }, { sourcing }) => sourcing.filter(({ id }) => via.includes(id)).map(({ span }) => span),
};

/** One detail that gold has, and whether ours shares words with it. */
export interface DetailResult {
  name: DetailName;
  quote: string;
  words: string;
  found: boolean;
  /** Our words for it; empty when we have none. */
  ours: string;
}

/** Every detail of gold beside ours. */
export function compareDetails(
  quotes: readonly SeedQuote[],
  article: Article,
  statementFor: StatementFor,
): DetailResult[] {
  return quotes.flatMap((quote) =>
    detailNames.flatMap((name) => {
      const truth = quote[name];
      if (!truth) return [];
      const statement = statementFor(quote);
      const places = statement ? placesOf[name](statement, article) : [];
      const ours = places.map(({ start, end }) => article.text.slice(start, end)).join(" / ");
      return [{ name, quote: quote.id, words: truth.text, found: overlaps([truth], places), ours }];
    }),
  );
}

/** How many of each detail are found, and the words of those that are not. */
export function detailSections(results: readonly DetailResult[]): Section[] {
  const rows = detailNames.map((name) => {
    const all = results.filter((result) => result.name === name);
    return [name, outOf(all.filter(({ found }) => found).length, all.length)];
  });
  rows.push(["all", outOf(results.filter(({ found }) => found).length, results.length)]);
  const missed = results
    .filter(({ found }) => !found)
    .map(({ name, quote, words, ours }) => `  ${quote} ${name}: gold “${words}”, ours ${ours ? `“${ours}”` : "none"}`);
  return [
    {
      title: "Details found (ours shares words with gold's)",
      table: figures(["detail", "found"], rows),
      lines: missed,
    },
  ];
}
