import { quoteRegions } from "../metric/quote-regions.ts";

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
  /** Ends that gold has inside quotation marks, and ours does not: by design none in a quotation that its sentence reports. */
  insideQuotes: number;
}

/** Compares where sentences end. Ends that are missed inside quotations are counted by themselves, and not among those of gold. */
export function scoreSentences(
  text: string,
  gold: readonly SentenceSpan[],
  ours: readonly SentenceSpan[],
): SentenceScores {
  const regions = quoteRegions(text);
  const inside = (end: number): boolean => regions.some((region) => region.start < end && end < region.end);
  const ends = new Set(gold.map(({ end }) => end));
  const found = ours.filter(({ end }) => ends.has(end)).map(({ end }) => end);
  const foundEnds = new Set(found);
  const left = [...ends].filter((end) => !foundEnds.has(end) && inside(end)).length;
  return { gold: ends.size - left, ours: ours.length, right: found.length, insideQuotes: left };
}
