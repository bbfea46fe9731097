import { type FeatureWeights, featureKey } from "@org/core/training";

/** Numbers the features of the training data by their key. */
export class FeatureIndex {
  readonly #keyBits: number;
  readonly #rows = new Map<number, number>();

  constructor(keyBits: number, counts: ReadonlyMap<number, number>, least: number) {
    this.#keyBits = keyBits;
    for (const [key, count] of counts) if (count >= least) this.#rows.set(key, this.#rows.size);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** The number of a feature, −1 for one that was too rare. */
  rowOf(hash: number): number {
    return this.#rows.get(featureKey(hash, this.#keyBits)) ?? -1;
  }

  entries(): Iterable<[key: number, row: number]> {
    return this.#rows.entries();
  }
}

/** Multi-class perceptron whose weights are averaged over all steps (Collins 2002). */
export class AveragedPerceptron {
  readonly #labels: number;
  readonly #index: FeatureIndex;
  readonly #weights: Int32Array;
  readonly #totals: Float64Array;
  readonly #changed: Int32Array;
  readonly #scores: Int32Array;
  #step = 0;

  constructor(index: FeatureIndex, labels: number) {
    const size = index.size * labels;
    this.#labels = labels;
    this.#index = index;
    this.#weights = new Int32Array(size);
    this.#totals = new Float64Array(size);
    this.#changed = new Int32Array(size);
    this.#scores = new Int32Array(labels);
  }

  /** The label with the highest score over rows of features. */
  predict(rows: Int32Array, count: number): number {
    const scores = this.#scores.fill(0);
    const labels = this.#labels;
    for (let index = 0; index < count; index++) {
      const start = rows[index]! * labels;
      for (let label = 0; label < labels; label++) scores[label]! += this.#weights[start + label]!;
    }
    let best = 0;
    for (let label = 1; label < labels; label++) if (scores[label]! > scores[best]!) best = label;
    return best;
  }

  #change(cell: number, by: number): void {
    this.#totals[cell]! += (this.#step - this.#changed[cell]!) * this.#weights[cell]!;
    this.#changed[cell] = this.#step;
    this.#weights[cell]! += by;
  }

  /** Learns from one decision. */
  learn(rows: Int32Array, count: number, truth: number, guess: number): void {
    this.#step++;
    if (truth === guess) return;
    for (let index = 0; index < count; index++) {
      const start = rows[index]! * this.#labels;
      this.#change(start + truth, 1);
      this.#change(start + guess, -1);
    }
  }

  /** The averaged weights, times `factor`, as whole numbers; those nearer to 0 than `least` are left out. */
  weights(factor: number, least: number): FeatureWeights[] {
    const labels = this.#labels;
    return [...this.#index.entries()].map(([key, row]) => {
      const weights = Array.from({ length: labels }, (_, label) => {
        const cell = row * labels + label;
        const total = this.#totals[cell]! + (this.#step - this.#changed[cell]!) * this.#weights[cell]!;
        const weight = Math.round((factor * total) / this.#step);
        return Math.abs(weight) < least ? 0 : weight;
      });
      return { key, weights };
    });
  }
}
