/** Precision, recall and F1 (0 to 1) with the counts behind them. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** Right among the predicted. */
  correct: number;
  predicted: number;
  gold: number;
}

/** Counts of one measure, added up over articles. `found` differs from `correct` where recall has a narrower scope than precision. */
export interface Tally {
  correct: number;
  predicted: number;
  gold: number;
  found: number;
}

/** A share of right answers. */
export interface Accuracy {
  right: number;
  of: number;
}

/** Precision, recall and F1 of a tally that has something to find (`gold` is not 0); with nothing predicted precision is 0. */
export function scoreOf({ correct, predicted, gold, found }: Tally): Score {
  const precision = predicted > 0 ? correct / predicted : 0;
  const recall = found / gold;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, correct, predicted, gold };
}

/** Adds counts up under names. */
export class TallyBook {
  readonly tallies = new Map<string, Tally>();
  readonly accuracies = new Map<string, Accuracy>();

  /** Adds to a measure; `found` is `correct` unless given. */
  add(name: string, counts: { correct: number; predicted: number; gold: number; found?: number }): void {
    const tally = this.tallies.get(name) ?? { correct: 0, predicted: 0, gold: 0, found: 0 };
    tally.correct += counts.correct;
    tally.predicted += counts.predicted;
    tally.gold += counts.gold;
    tally.found += counts.found ?? counts.correct;
    this.tallies.set(name, tally);
  }

  /** Adds one answer to an accuracy. */
  answer(name: string, right: boolean): void {
    const accuracy = this.accuracies.get(name) ?? { right: 0, of: 0 };
    accuracy.of++;
    if (right) accuracy.right++;
    this.accuracies.set(name, accuracy);
  }
}
