import { type NameSpan, type NameType, nameTypes } from "./name-row.ts";

/** Counts of names of one type, or of all. */
export interface NameCount {
  gold: number;
  ours: number;
  right: number;
}

export type NameScores = Readonly<Record<NameType | "all" | "any", NameCount>>;

const none = (): NameCount => ({ gold: 0, ours: 0, right: 0 });

/** Counts names whose borders and type are exactly gold's; under `any`, whose borders are, whatever the type. */
export function scoreNames(pairs: Iterable<{ gold: readonly NameSpan[]; ours: readonly NameSpan[] }>): NameScores {
  const scores = { PER: none(), ORG: none(), LOC: none(), all: none(), any: none() };
  for (const { gold, ours } of pairs) {
    const known = new Map(gold.map((name) => [`${name.start}-${name.end}`, name.type]));
    for (const name of gold) scores[name.type].gold++;
    for (const name of ours) {
      scores[name.type].ours++;
      const type = known.get(`${name.start}-${name.end}`);
      if (type === name.type) scores[name.type].right++;
      if (type !== undefined) scores.any.right++;
    }
    scores.any.gold += gold.length;
    scores.any.ours += ours.length;
  }
  for (const type of nameTypes) {
    scores.all.gold += scores[type].gold;
    scores.all.ours += scores[type].ours;
    scores.all.right += scores[type].right;
  }
  return scores;
}

export const precision = ({ right, ours }: NameCount): number => (ours > 0 ? right / ours : 0);
export const recall = ({ right, gold }: NameCount): number => (gold > 0 ? right / gold : 0);

/** Harmonic mean of precision and recall, 0 to 1. */
export function f1({ right, gold, ours }: NameCount): number {
  return gold + ours > 0 ? (2 * right) / (gold + ours) : 0;
}
