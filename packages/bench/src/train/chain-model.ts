import { numbersFrom } from "../random.ts";

/** A run of tokens to learn from: the features of each, by row, and its label. */
export interface TrainingRun {
  features: Int32Array[];
  labels: ArrayLike<number>;
  /** How much it counts beside others. */
  weight: number;
}

export interface ChainTraining {
  labels: number;
  rows: number;
  /** Whether a label may stand behind another; the label 0 stands before the first. */
  mayFollow: (label: number, before: number) => boolean;
  rounds: number;
  /** Rounds at the end whose weights are averaged. */
  averaged: number;
  /** Size of the first steps, and by what it shrinks each round. */
  rate: number;
  shrink: number;
  /** Strength of the L1 penalty, which leaves most weights at 0. */
  penalty: number;
  seed: number;
}

const barred = -1e9;

/** Natural logarithm of the sum of exponentials. */
function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) most = Math.max(most, value);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/**
 * A linear-chain conditional random field (Lafferty et al. 2001), learnt by stochastic gradient with cumulative L1 penalty (Tsuruoka et al. 2009).
 * The same runs and seed give the same weights.
 */
export class ChainModel {
  /** Row by row, a weight for each label. */
  readonly weights: Float64Array;
  /** What a label (second index) is worth behind another (first). */
  readonly transitions: Float64Array;
  readonly #options: ChainTraining;
  /** Penalty each weight has paid so far. */
  readonly #paid: Float64Array;
  #due = 0;

  constructor(options: ChainTraining) {
    const { rows, labels } = options;
    this.#options = options;
    this.weights = new Float64Array(rows * labels);
    this.transitions = new Float64Array(labels * labels);
    this.#paid = new Float64Array(rows * labels);
    for (let before = 0; before < labels; before++)
      for (let label = 0; label < labels; label++)
        if (!options.mayFollow(label, before)) this.transitions[before * labels + label] = barred;
  }

  /** Learns from all runs; `progress` is told the mean log likelihood of each round. */
  learn(runs: readonly TrainingRun[], progress: (what: string) => void): void {
    const { rounds, averaged, rate, shrink, penalty, seed } = this.#options;
    const next = numbersFrom(seed);
    const order = runs.map((_, index) => index);
    const sums = {
      weights: new Float64Array(this.weights.length),
      transitions: new Float64Array(this.transitions.length),
    };
    let step = 0;
    for (let round = 1; round <= rounds; round++) {
      for (let index = order.length - 1; index > 0; index--) {
        const other = Math.floor(next() * (index + 1));
        [order[index], order[other]] = [order[other]!, order[index]!];
      }
      let likelihood = 0;
      for (const index of order) {
        const size = rate * shrink ** (step++ / runs.length);
        this.#due += (size * penalty) / runs.length;
        likelihood += this.#learnRun(runs[index]!, size);
      }
      if (round > rounds - averaged) {
        this.weights.forEach((weight, cell) => {
          sums.weights[cell]! += weight / averaged;
        });
        this.transitions.forEach((weight, cell) => {
          sums.transitions[cell]! += weight / averaged;
        });
      }
      progress(`round ${round}: log likelihood ${(likelihood / runs.length).toFixed(4)} a run`);
    }
    this.weights.set(sums.weights);
    this.transitions.set(sums.transitions);
  }

  #scores({ features }: TrainingRun): Float64Array {
    const { labels, mayFollow } = this.#options;
    const scores = new Float64Array(features.length * labels);
    features.forEach((rows, at) => {
      for (const row of rows)
        for (let label = 0; label < labels; label++)
          scores[at * labels + label]! += this.weights[row * labels + label]!;
    });
    for (let label = 0; label < labels; label++) if (!mayFollow(label, 0)) scores[label] = barred;
    return scores;
  }

  /** Log sums of all paths up to each label (its score included) and from it on (its score not included). */
  #paths(scores: Float64Array, length: number): { ahead: Float64Array; behind: Float64Array } {
    const { labels } = this.#options;
    const ahead = new Float64Array(length * labels);
    const behind = new Float64Array(length * labels);
    const terms = new Float64Array(labels);
    ahead.set(scores.subarray(0, labels));
    for (let at = 1; at < length; at++)
      for (let label = 0; label < labels; label++) {
        for (let before = 0; before < labels; before++)
          terms[before] = ahead[(at - 1) * labels + before]! + this.transitions[before * labels + label]!;
        ahead[at * labels + label] = logSum(terms) + scores[at * labels + label]!;
      }
    for (let at = length - 2; at >= 0; at--)
      for (let before = 0; before < labels; before++) {
        for (let label = 0; label < labels; label++)
          terms[label] =
            behind[(at + 1) * labels + label]! +
            this.transitions[before * labels + label]! +
            scores[(at + 1) * labels + label]!;
        behind[at * labels + before] = logSum(terms);
      }
    return { ahead, behind };
  }

  /** One gradient step; returns the log likelihood before it. */
  #learnRun(run: TrainingRun, size: number): number {
    const { labels, mayFollow } = this.#options;
    const { features, labels: truth, weight } = run;
    const length = features.length;
    const scores = this.#scores(run);
    const { ahead, behind } = this.#paths(scores, length);
    const all = logSum(ahead.subarray((length - 1) * labels));
    const step = size * weight;
    const known = this.transitions.slice();
    let likelihood = -all;
    for (let at = 0; at < length; at++) {
      const right = truth[at]!;
      likelihood += scores[at * labels + right]!;
      const gradient = new Float64Array(labels);
      for (let label = 0; label < labels; label++) {
        const cell = at * labels + label;
        gradient[label] = (label === right ? 1 : 0) - Math.exp(ahead[cell]! + behind[cell]! - all);
      }
      for (const row of features[at]!) this.#move(row, gradient, step);
      if (at === 0) continue;
      const before = truth[at - 1]!;
      likelihood += known[before * labels + right]!;
      for (let from = 0; from < labels; from++)
        for (let label = 0; label < labels; label++) {
          if (!mayFollow(label, from)) continue;
          const cell = at * labels + label;
          const path = ahead[(at - 1) * labels + from]! + known[from * labels + label]! + scores[cell]! + behind[cell]!;
          const hit = from === before && label === right ? 1 : 0;
          this.transitions[from * labels + label]! += step * (hit - Math.exp(path - all));
        }
    }
    return likelihood;
  }

  /** Moves the weights of a row along the gradient, then towards 0 by the penalty they have not paid yet. */
  #move(row: number, gradient: Float64Array, step: number): void {
    const { labels } = this.#options;
    for (let label = 0; label < labels; label++) {
      const cell = row * labels + label;
      const moved = this.weights[cell]! + step * gradient[label]!;
      const paid = this.#paid[cell]!;
      const kept = moved > 0 ? Math.max(0, moved - this.#due - paid) : Math.min(0, moved + this.#due - paid);
      this.#paid[cell] = paid + kept - moved;
      this.weights[cell] = kept;
    }
  }
}
