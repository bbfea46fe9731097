import type { Frame } from "./frame.js";
import type { Shift } from "./meaning.js";
import type { Period } from "./period.js";

const distance = (period: Period, today: number): number =>
  today < period.first ? period.first - today : Math.max(0, today - period.last);

function best(candidates: readonly Period[], cost: (period: Period) => number): Period | null {
  let chosen: Period | null = null;
  for (const period of candidates) if (!chosen || cost(period) < cost(chosen)) chosen = period;
  return chosen;
}

/** The one nearest to publication. */
export const nearest = (candidates: readonly Period[], today: number): Period | null =>
  best(candidates, (period) => distance(period, today));

/**
 * The one of several like periods (the March of each year) that a news sentence means: "last" and "next" say it; a past verb
 * means the latest that has begun, a future verb the first that has not ended; without a tense the nearest. Candidates in order of time.
 */
export function choosePeriod(candidates: readonly Period[], frame: Frame, shift?: Shift): Period | null {
  const { today, tense } = frame;
  const before = candidates.filter(({ last }) => last < today);
  const after = candidates.filter(({ first }) => first > today);
  if (shift === "last") return before.at(-1) ?? null;
  if (shift === "next") return after[0] ?? null;
  if (tense === "present" || tense === "unknown") return nearest(candidates, today);
  if (tense === "past") return candidates.filter(({ first }) => first <= today).at(-1) ?? null;
  return candidates.find(({ last }) => last >= today) ?? null;
}
