import type { PreparedArticle, PreparedQuote } from "./prepare.ts";
import { hasWord, linePieces, overlaps, type Span, trimEdges } from "./span.ts";
import type { TallyBook } from "./tally.ts";

/** A quotation with its three parts written so that equal places are equal strings. */
interface Comparable {
  quote: PreparedQuote;
  cue: string;
  source: string;
  content: string;
}

function placeKey(text: string, ranges: readonly Span[] | null): string {
  if (!ranges) return "";
  const pieces = ranges.some((span) => hasWord(text, span))
    ? linePieces(text, ranges).map((piece) => trimEdges(text, piece))
    : ranges;
  return pieces.map(({ start, end }) => `${start}-${end}`).join("|");
}

type Agreement = (gold: Comparable, predicted: Comparable) => boolean;

const cuesMeet: Agreement = (gold, predicted) => overlaps(gold.quote.cue, predicted.quote.cue);

/** What must agree, after the exact measures of BBC Citron. */
const agreements: Readonly<Record<string, Agreement>> = {
  source: (gold, predicted) => gold.source === predicted.source && cuesMeet(gold, predicted),
  content: (gold, predicted) => gold.content === predicted.content && cuesMeet(gold, predicted),
  all: (gold, predicted) =>
    gold.cue === predicted.cue && gold.source === predicted.source && gold.content === predicted.content,
};

/** Quotations with a cue whose source, content, or all three parts are exactly right. Articles whose gold has no cues are not counted. */
export function measureWholeQuotes(article: PreparedArticle, book: TallyBook): void {
  const comparable = (quotes: readonly PreparedQuote[]): Comparable[] =>
    quotes.flatMap((quote) =>
      quote.cue
        ? [
            {
              quote,
              cue: placeKey(article.text, quote.cue),
              source: placeKey(article.text, quote.speaker),
              content: placeKey(article.text, quote.content),
            },
          ]
        : [],
    );
  const gold = comparable(article.gold);
  if (gold.length === 0) return;
  const predicted = comparable(article.predicted);
  const scoped = gold.filter(({ quote }) => article.inScope(quote));
  for (const [name, agree] of Object.entries(agreements)) {
    book.add(`citron.${name}.exact`, {
      correct: predicted.filter((ours) => gold.some((truth) => agree(truth, ours))).length,
      predicted: predicted.length,
      gold: scoped.length,
      found: scoped.filter((truth) => predicted.some((ours) => agree(truth, ours))).length,
    });
  }
}
