import { type TaggedWord, tagNames } from "@org/core/training";
import type { TaggedSentence } from "./treebank.ts";

/** How many tags are right. */
export interface TagScores {
  /** Tokens of the treebank. */
  gold: number;
  /** Of them, those that are a token of ours as well. */
  aligned: number;
  alignedRight: number;
  /** Tokens of ours. */
  ours: number;
  /** Right by UPOS, and with the form of verbs. */
  oursRight: number;
  formRight: number;
}

const uposOf = (tag: number): string => tagNames[tag]?.split(".")[0] ?? "";

/** Tags the sentences one by one and counts. */
export function scoreTags(
  tagger: (words: readonly TaggedWord[]) => Uint8Array,
  sentences: readonly TaggedSentence[],
): TagScores {
  const scores: TagScores = { gold: 0, aligned: 0, alignedRight: 0, ours: 0, oursRight: 0, formRight: 0 };
  for (const { gold, tokens, tags } of sentences) {
    const guesses = tagger(tokens);
    const places = new Map(gold.map((token) => [`${token.start}-${token.end}`, token]));
    scores.gold += gold.length;
    tokens.forEach(({ start, end }, index) => {
      const guess = guesses[index] ?? 0;
      scores.ours++;
      if (uposOf(guess) === uposOf(tags[index] ?? 0)) scores.oursRight++;
      if (guess === tags[index]) scores.formRight++;
      const same = places.get(`${start}-${end}`);
      if (!same) return;
      scores.aligned++;
      if (uposOf(guess) === same.upos) scores.alignedRight++;
    });
  }
  return scores;
}
