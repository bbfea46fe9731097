import { type Alignment, align } from "./alignment.ts";
import { quotedFragments } from "./fragments.ts";
import { sameName } from "./names.ts";
import { headRanges, type PreparedArticle, type PreparedQuote } from "./prepare.ts";
import { linePieces, overlaps, type Span, trimEdges } from "./span.ts";
import type { TallyBook } from "./tally.ts";
import { intersectionOverUnion, type Members, sharedCount, wordsWithin } from "./tokens.ts";

/** A stretch of a quotation inside one pair of quotation marks: “A,” he said. “B.” has two. */
export interface Fragment extends Span {
  quote: PreparedQuote;
  ids: Members;
}

/** A quotation typed `direct` by its data set can have no marks at all (dashes, single marks): its lines are its fragments. */
function unmarkedPieces(article: PreparedArticle, quote: PreparedQuote): Span[] {
  if (quote.type !== "direct") return [];
  return linePieces(article.text, quote.content)
    .filter((piece) => !overlaps([piece], article.regions))
    .map((piece) => trimEdges(article.text, piece));
}

/** The fragments of all direct and mixed quotations, each place once. */
export function fragmentsOf(article: PreparedArticle, quotes: readonly PreparedQuote[]): Fragment[] {
  const byPlace = new Map<string, Fragment>();
  for (const quote of quotes) {
    if (quote.type === "indirect") continue;
    const quoted = quotedFragments(article.text, article.regions, quote.content);
    for (const span of [...quoted, ...unmarkedPieces(article, quote)]) {
      const place = `${span.start}-${span.end}`;
      if (span.end > span.start && !byPlace.has(place))
        byPlace.set(place, { ...span, quote, ids: wordsWithin(article.words, [span]) });
    }
  }
  return Array.from(byPlace.values());
}

/** A gold fragment and the predicted one that covers at least half of both. */
export interface FragmentPair {
  gold: Fragment;
  predicted: Fragment | null;
}

const pronoun = /^(?:he|she|they|it|i|we|who|his|her|their)$/i;

/** Is the gold speaker a name, a pronoun or another noun phrase? */
function headTypeOf({ row: { speaker } }: PreparedQuote): string {
  return speaker?.headType ?? (pronoun.test(speaker?.text ?? "") ? "pron" : "other");
}

interface Attribution {
  heads: number;
  overlapping: number;
  canonical: number;
}

/** Judges the speaker of one pair, notes the accuracies, and tells what was right. */
function judgeSpeaker(article: PreparedArticle, { gold, predicted }: FragmentPair, book: TallyBook): Attribution {
  const truth = gold.quote.row.speaker;
  const ours = predicted?.quote.row.speaker ?? null;
  if (!truth) {
    if (predicted) book.answer("direct.nullSpeaker", !ours);
    return { heads: 0, overlapping: 0, canonical: 0 };
  }
  const right = { heads: 0, overlapping: 0, canonical: 0 };
  if (gold.quote.speaker) {
    const place = predicted?.quote.speaker ?? null;
    const overlap = overlaps(gold.quote.speaker, place);
    const head = overlaps(headRanges(article.words, gold.quote), place);
    right.overlapping = Number(overlap);
    right.heads = Number(head);
    if (predicted) {
      book.answer("direct.speakerOverlap", overlap);
      book.answer("direct.speakerHead", head);
      book.answer(`direct.speakerHead.${headTypeOf(gold.quote)}`, head);
    }
  }
  if (truth.canonical) {
    const name = ours?.canonical ?? ours?.text ?? "";
    const same = [truth.canonical, ...(truth.accept ?? [])].some((accepted) => sameName(accepted, name));
    right.canonical = Number(same);
    if (predicted) {
      book.answer("direct.canonical", same);
      book.answer(`direct.canonical.${truth.canonicalBy ?? "gold"}`, same);
    }
  }
  return right;
}

/** Each gold fragment with its counterpart. */
export function pairFragments(
  gold: readonly Fragment[],
  predicted: readonly Fragment[],
  pairs: Alignment,
): FragmentPair[] {
  return gold.map((fragment, index) => {
    const counterpart = predicted[pairs.predictedFor.get(index) ?? -1];
    const close = counterpart !== undefined && intersectionOverUnion(fragment.ids, counterpart.ids) >= 0.5;
    return { gold: fragment, predicted: close ? counterpart : null };
  });
}

function allWords(fragments: readonly Fragment[]): Set<number> {
  return new Set(fragments.flatMap((fragment) => Array.from(fragment.ids)));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Direct speech, by fragment: found exactly, found by half, words; and found with its speaker (`e2e`): head word covered, any
 * overlap, canonical name. Also adds the accuracies of the speaker on the fragments found.
 */
export function measureDirect(article: PreparedArticle, book: TallyBook): { regions: number; attributed: number } {
  const gold = fragmentsOf(article, article.gold);
  const predicted = fragmentsOf(article, article.predicted);
  const alignment = align(gold, predicted);
  const pairs = pairFragments(gold, predicted, alignment);
  const sizes = { predicted: predicted.length, gold: gold.length };

  const exact = Array.from(alignment.predictedFor).filter(
    ([g, p]) => gold[g]?.start === predicted[p]?.start && gold[g]?.end === predicted[p]?.end,
  ).length;
  book.add("direct.exact", { correct: exact, ...sizes });
  book.add("direct.iou50", { correct: pairs.filter((pair) => pair.predicted).length, ...sizes });
  const goldWords = allWords(gold);
  const predictedWords = allWords(predicted);
  const shared = sharedCount(goldWords, predictedWords);
  book.add("direct.token", { correct: shared, predicted: predictedWords.size, gold: goldWords.size });

  const right = pairs.map((pair) => judgeSpeaker(article, pair, book));
  const placed = gold.filter(({ quote }) => quote.row.speaker && quote.speaker).length;
  const attributed = predicted.filter(({ quote }) => quote.row.speaker).length;
  const heads = sum(right.map((attribution) => attribution.heads));
  const overlapping = sum(right.map((attribution) => attribution.overlapping));
  book.add("direct+speakerHead.e2e", { correct: heads, predicted: attributed, gold: placed });
  book.add("direct+speakerOverlap.e2e", { correct: overlapping, predicted: attributed, gold: placed });
  const named = gold.filter(({ quote }) => quote.row.speaker?.canonical).length;
  // A gold speaker without a canonical name cannot show a name to be wrong: predictions that stand for one are left out.
  const judged = predicted.filter(({ quote }, index) => {
    const counterpart = gold[alignment.goldFor.get(index) ?? -1];
    return quote.row.speaker && (!counterpart || counterpart.quote.row.speaker?.canonical);
  }).length;
  const canonical = sum(right.map((attribution) => attribution.canonical));
  book.add("direct+canonical.e2e", { correct: canonical, predicted: named > 0 ? judged : 0, gold: named });

  return {
    regions: article.regions.length,
    attributed: article.regions.filter((region) => overlaps([region], gold)).length,
  };
}
