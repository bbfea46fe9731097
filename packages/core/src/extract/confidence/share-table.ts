/** How many of the cases with some evidence were right. */
export type Share = readonly [right: number, of: number];

/** Shares by evidence, `general > particular`; the whole stands under the empty key. */
export type Shares = Readonly<Record<string, Share>>;

/** What stands between the steps of a key. */
const separator = " > ";

/** How many cases of the more general evidence a share is mixed with: few cases of their own say little. */
const weightOfGeneral = 5;

/** No confidence is nearer to 0 or 1 than this: no counting shows more. */
const leastDoubt = 0.01;

/** The key of evidence, or of its first `steps` steps. */
export function shareKey(evidence: readonly string[], steps = evidence.length): string {
  return evidence.slice(0, steps).join(separator);
}

/**
 * How often evidence like this was right: the share counted for it, mixed with the share of the evidence one step more general, and so on up
 * to the whole. Evidence never counted has the share of what is counted above it.
 */
export function shareOf(shares: Shares, evidence: readonly string[]): number {
  let share = 0.5;
  for (let steps = 0; steps <= evidence.length; steps++) {
    const counted = shares[shareKey(evidence, steps)];
    if (!counted) break;
    const [right, of] = counted;
    share = (right + weightOfGeneral * share) / (of + weightOfGeneral);
  }
  return Math.min(1 - leastDoubt, Math.max(leastDoubt, share));
}
