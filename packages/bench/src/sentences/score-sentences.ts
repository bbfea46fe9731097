/** Offsets of a sentence. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** How many sentence ends are right. */
export interface SentenceScores {
  gold: number;
  ours: number;
  right: number;
}

/** Compares where sentences end; every end is asked for, also those inside quotations. */
export function scoreSentences(gold: readonly SentenceSpan[], ours: readonly SentenceSpan[]): SentenceScores {
  const ends = new Set(gold.map(({ end }) => end));
  return { gold: ends.size, ours: ours.length, right: ours.filter(({ end }) => ends.has(end)).length };
}
