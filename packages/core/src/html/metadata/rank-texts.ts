import type { Candidate, Ranked } from "./candidate.js";

/** Ranks readings by the sum of the weights of all that come to the same under `key`. */
export function rankTexts(candidates: readonly Candidate<string>[], key: (value: string) => string): Ranked<string>[] {
  const votes = new Map<string, number>();
  for (const { value, weight } of candidates) votes.set(key(value), (votes.get(key(value)) ?? 0) + weight);
  return candidates
    .map((candidate) => ({ ...candidate, votes: votes.get(key(candidate.value)) ?? 0 }))
    .sort((a, b) => b.votes - a.votes);
}
