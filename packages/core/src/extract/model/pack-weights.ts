import type { PackedWeights } from "./model-file.js";
import { encodeNumbers, encodeSigned } from "./number-text.js";

/** The largest weight that is stored. */
export const largestWeight = 127;

/** Whole weights of one feature by label; labels it says nothing about have 0. */
export interface FeatureWeights {
  /** From `featureKey`. */
  readonly key: number;
  readonly weights: ArrayLike<number>;
}

/** Packs the weights of a trained model; those that are 0, and features with nothing else, are left out. */
export function packWeights(features: readonly FeatureWeights[], keyBits: number): PackedWeights {
  const sorted = features
    .filter(({ weights }) => Array.from(weights).some((weight) => weight !== 0))
    .sort((a, b) => a.key - b.key);
  const keys: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  let before = 0;
  for (const { key, weights } of sorted) {
    const from = labels.length;
    Array.from(weights).forEach((weight, label) => {
      if (weight === 0) return;
      labels.push(label);
      values.push(Math.max(-largestWeight, Math.min(largestWeight, weight)));
    });
    keys.push(key - before);
    counts.push(labels.length - from - 1);
    before = key;
  }
  return {
    features: sorted.length,
    size: labels.length,
    keyBits,
    keys: encodeNumbers(keys),
    counts: encodeNumbers(counts),
    labels: encodeNumbers(labels),
    weights: encodeSigned(values),
  };
}
