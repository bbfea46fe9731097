import { align } from "./alignment.ts";
import type { ContentType } from "./fragments.ts";
import { headRanges, type PreparedArticle, type PreparedQuote } from "./prepare.ts";
import { overlaps } from "./span.ts";
import type { TallyBook } from "./tally.ts";
import { intersectionOverUnion, sharedCount } from "./tokens.ts";

const groups: Readonly<Record<string, readonly ContentType[]>> = {
  all: ["direct", "mixed", "indirect"],
  "indirect+mixed": ["mixed", "indirect"],
  indirect: ["indirect"],
  mixed: ["mixed"],
  direct: ["direct"],
};

/** Share of the gold words that the prediction holds (the rule of the Gender Gap Tracker, with its two thresholds). */
function coverage(gold: PreparedQuote, predicted: PreparedQuote): number {
  return sharedCount(gold.ids, predicted.ids) / gold.ids.size;
}

type Test = (gold: PreparedQuote, predicted: PreparedQuote) => boolean;

const tests: Readonly<Record<string, Test>> = {
  exact: (gold, predicted) => intersectionOverUnion(gold.ids, predicted.ids) === 1,
  iou50: (gold, predicted) => intersectionOverUnion(gold.ids, predicted.ids) >= 0.5,
  ggt30: (gold, predicted) => coverage(gold, predicted) > 0.3,
  ggt80: (gold, predicted) => coverage(gold, predicted) > 0.8,
};

function allWords(quotes: readonly PreparedQuote[]): Set<number> {
  return new Set(quotes.flatMap((quote) => Array.from(quote.ids)));
}

/**
 * The content of all reported speech, by type. Precision is against all gold, recall over the gold in scope; a prediction counts in
 * the group of its own type, whatever the type of the gold it stands for.
 */
export function measureContent(article: PreparedArticle, book: TallyBook): void {
  const { gold, predicted, inScope } = article;
  const { predictedFor, goldFor } = align(gold, predicted);
  const goldWords = allWords(gold);
  const predictedWords = allWords(predicted);

  for (const [group, types] of Object.entries(groups)) {
    const goldIndices = gold.flatMap((quote, index) => (types.includes(quote.type) && inScope(quote) ? [index] : []));
    const predictedIndices = predicted.flatMap((quote, index) => (types.includes(quote.type) ? [index] : []));
    const sizes = { predicted: predictedIndices.length, gold: goldIndices.length };
    for (const [name, test] of Object.entries(tests)) {
      const passes = (goldIndex: number | undefined, predictedIndex: number | undefined): boolean => {
        const truth = gold[goldIndex ?? -1];
        const ours = predicted[predictedIndex ?? -1];
        return truth !== undefined && ours !== undefined && test(truth, ours);
      };
      const correct = predictedIndices.filter((index) => passes(goldFor.get(index), index)).length;
      const found = goldIndices.filter((index) => passes(index, predictedFor.get(index))).length;
      book.add(`content.${group}.${name}`, { correct, found, ...sizes });
    }
    const groupGold = allWords(goldIndices.flatMap((index) => gold[index] ?? []));
    const groupPredicted = allWords(predictedIndices.flatMap((index) => predicted[index] ?? []));
    book.add(`content.${group}.token`, {
      correct: sharedCount(groupPredicted, goldWords),
      predicted: groupPredicted.size,
      gold: groupGold.size,
      found: sharedCount(groupGold, predictedWords),
    });
  }

  gold.forEach((truth, index) => {
    const ours = predicted[predictedFor.get(index) ?? -1];
    if (!ours || !truth.speaker || !inScope(truth) || intersectionOverUnion(truth.ids, ours.ids) < 0.5) return;
    const head = overlaps(headRanges(article.words, truth), ours.speaker);
    book.answer("all.speakerHead", head);
    if (truth.type !== "direct") book.answer("indirect+mixed.speakerHead", head);
  });
}
