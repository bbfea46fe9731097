import type { Token } from "../tokens/token.js";
import type { KindGuess } from "./name-kind.js";
import type { SplitRun } from "./split-titles.js";

/** A run of capitals with what it is taken for by itself. */
export interface Candidate {
  readonly split: SplitRun;
  readonly guess: KindGuess;
}

const listKinds = new Set(["place", "organization"]);

/** Lets an unknown name in a list take the kind of its neighbours: “Lviv, Ternopil and Rivne”; a town before its state is a place. */
export function settleLists(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const settled = [...candidates];
  const settle = (index: number, from: number): void => {
    const item = settled[index];
    const neighbour = settled[from];
    if (!item || !neighbour || item.guess.confidence > 0.5 || item.split.to - item.split.core > 2) return;
    const [left, right] = index < from ? [item, neighbour] : [neighbour, item];
    const gap = tokens.slice(left.split.to, Math.min(right.split.from, left.split.to + 3)).map((token) => token.lower);
    const listed =
      right.split.from - left.split.to <= 2 && gap.every((lower) => lower === "," || lower === "and" || lower === "or");
    if (gap.length === 0 || !listed || !listKinds.has(neighbour.guess.kind) || neighbour.guess.confidence <= 0.4)
      return;
    settled[index] = { ...item, guess: { kind: neighbour.guess.kind, confidence: 0.55 } };
  };
  for (let index = 1; index < settled.length; index++) settle(index, index - 1);
  for (let index = settled.length - 2; index >= 0; index--) settle(index, index + 1);
  return settled;
}
