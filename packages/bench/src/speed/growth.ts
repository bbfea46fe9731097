/** Seconds taken at a quarter, half and the whole size; a size not tried, because the one before took too long, is missing. */
export type Growth = readonly number[];

const longestSeconds = 20;

/** Times `work` at a quarter, a half and the whole; stops when a size takes more than 20 seconds. */
export function measureGrowth(work: (share: number) => void): Growth {
  const seconds: number[] = [];
  for (const share of [0.25, 0.5, 1]) {
    const begin = performance.now();
    work(share);
    const taken = (performance.now() - begin) / 1000;
    seconds.push(taken);
    if (taken > longestSeconds) break;
  }
  return seconds;
}

/** True when all sizes were tried and twice the text never took more than 2.6 times the time and half a second. */
export function isLinear(growth: Growth): boolean {
  return (
    growth.length === 3 && growth.every((taken, index) => index === 0 || taken <= 2.6 * (growth[index - 1] ?? 0) + 0.5)
  );
}
