/** How the time grew with the text. */
export interface Growth {
  /** Seconds taken at each of `shares`, as far as it came. */
  seconds: readonly number[];
  /** Why it did not come to the end; null when it did. */
  stopped: string | null;
}

/** The sizes that are tried: a quarter, a half and the whole. */
export const shares = [0.25, 0.5, 1] as const;

/** True when all sizes were tried and twice the text never took more than 2.6 times the time and half a second. */
export function isLinear({ seconds }: Growth): boolean {
  return (
    seconds.length === shares.length &&
    seconds.every((taken, index) => index === 0 || taken <= 2.6 * (seconds[index - 1] ?? 0) + 0.5)
  );
}
