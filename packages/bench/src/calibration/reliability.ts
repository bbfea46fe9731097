/** A confidence and whether what it was given to was right. */
export interface Trial {
  confidence: number;
  right: boolean;
}

/** The trials whose confidence lies from `from` to `from` + 0.1; the last bin holds 1 too. */
export interface Bin {
  from: number;
  count: number;
  /** Mean confidence, 0 to 1. */
  confidence: number;
  /** Share that was right, 0 to 1. */
  right: number;
}

/** Number of bins of equal width. */
const bins = 10;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The share of trials that were right. */
export function shareRight(trials: readonly Trial[]): number {
  return trials.length === 0 ? 0 : trials.filter(({ right }) => right).length / trials.length;
}

/** The trials in ten bins of equal width, empty bins too. */
export function reliability(trials: readonly Trial[]): Bin[] {
  return Array.from({ length: bins }, (_, index) => {
    // Confidences have two decimals: rounding keeps 0.7 × 10 from falling below 7.
    const held = trials.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(Math.round(confidence * 1000) / 100)) === index,
    );
    const confidence = held.length === 0 ? 0 : sum(held.map((trial) => trial.confidence)) / held.length;
    return { from: index / bins, count: held.length, confidence, right: shareRight(held) };
  });
}

/** Expected calibration error: how far mean confidence and share right lie apart, averaged over the bins by their counts. 0 to 1. */
export function expectedCalibrationError(trials: readonly Trial[]): number {
  const apart = reliability(trials).map((bin) => bin.count * Math.abs(bin.confidence - bin.right));
  return trials.length === 0 ? 0 : sum(apart) / trials.length;
}

/** The trials at or above a confidence. */
export function atLeast<Kind extends Trial>(trials: readonly Kind[], confidence: number): Kind[] {
  return trials.filter((trial) => trial.confidence >= confidence);
}
