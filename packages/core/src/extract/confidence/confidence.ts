import { type SpeakerEvidence, sameWords } from "./evidence.js";
import { shareOf } from "./share-table.js";
import { linkShares, statementShares, wordsShares } from "./shares.js";

/**
 * Below this words, a link or a guess name nobody: a wrong speaker costs twice what an open one does, so an answer pays when it is right
 * more often than not.
 */
export const leastConfidence = 0.5;

/** Below this a guess names nobody: no words of the sentence say that anybody speaks, so it has to be right clearly more often than not. */
export const leastGuess = 0.6;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** How sure a speaker is, each from 0 to 1. */
export interface SpeakerConfidence {
  /** That these words name who speaks. */
  readonly words: number;
  /** That they stand for this entity, if they do. */
  readonly link: number;
  /** Both: that this is who speaks. */
  readonly both: number;
}

/** How sure a speaker is, by how often such words and such a link were right. */
export function speakerConfidence(evidence: SpeakerEvidence): SpeakerConfidence {
  const words = shareOf(wordsShares, evidence.words);
  const link = shareOf(linkShares, evidence.link);
  return { words, link, both: round(words * link) };
}

/** How sure it is that a quotation of the headline is spoken by who speaks the same words in the article, of whom that is `spoken` sure. */
export function headlineConfidence(spoken: number): number {
  return round(shareOf(wordsShares, sameWords) * spoken);
}

/** How sure it is that these words are reported speech, 0 to 1. */
export function statementConfidence(evidence: readonly string[]): number {
  return round(shareOf(statementShares, evidence));
}
