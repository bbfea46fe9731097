import { intersectionOverUnion, type Members } from "./tokens.ts";

/** Something that occupies words (or characters) of the text. */
export interface Occupying {
  ids: Members;
}

/** Which gold item stands for which predicted item, one to one, by their indices. */
export interface Alignment {
  predictedFor: ReadonlyMap<number, number>;
  goldFor: ReadonlyMap<number, number>;
}

interface Pair {
  gold: number;
  predicted: number;
  similarity: number;
}

/** Every pair that shares a word, found through the words, so that far apart items are never compared. */
function overlappingPairs(gold: readonly Occupying[], predicted: readonly Occupying[]): Pair[] {
  const predictedAt = new Map<number, number[]>();
  predicted.forEach(({ ids }, index) => {
    for (const id of ids) {
      const list = predictedAt.get(id);
      if (list) list.push(index);
      else predictedAt.set(id, [index]);
    }
  });
  return gold.flatMap((item, goldIndex) => {
    const near = new Set<number>();
    for (const id of item.ids) for (const index of predictedAt.get(id) ?? []) near.add(index);
    return Array.from(near, (index) => ({
      gold: goldIndex,
      predicted: index,
      similarity: intersectionOverUnion(item.ids, predicted[index]?.ids ?? new Set()),
    }));
  });
}

/** Pairs gold and predicted items greedily, the most similar (intersection over union) first, ties in text order. */
export function align(gold: readonly Occupying[], predicted: readonly Occupying[]): Alignment {
  const pairs = overlappingPairs(gold, predicted).sort(
    (a, b) => b.similarity - a.similarity || a.gold - b.gold || a.predicted - b.predicted,
  );
  const predictedFor = new Map<number, number>();
  const goldFor = new Map<number, number>();
  for (const pair of pairs) {
    if (predictedFor.has(pair.gold) || goldFor.has(pair.predicted)) continue;
    predictedFor.set(pair.gold, pair.predicted);
    goldFor.set(pair.predicted, pair.gold);
  }
  return { predictedFor, goldFor };
}
