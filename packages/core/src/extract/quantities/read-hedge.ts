import type { Token } from "../tokens/token.js";
import { doubtfulHedges, type Hedge, hedges } from "./data/hedges.js";

/** A small number behind a doubtful word is taken as it stands. */
const smallest = 10;

/** What the words right before a number make of it; null when it is meant exactly. */
function hedgeBefore(tokens: readonly Token[], from: number, value: number): Hedge | null {
  for (const { words, hedge } of hedges) {
    const start = from - words.length;
    if (start < 0 || !words.every((word, index) => tokens[start + index]?.lower === word)) continue;
    return words.length === 1 && doubtfulHedges.has(words[0] ?? "") && value < smallest ? null : hedge;
  }
  return null;
}

const behind: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ["so", "about"],
  ["more", "least"],
  ["less", "most"],
  ["fewer", "most"],
]);

/** "50 *or so*", "12 *or more*". */
function hedgeBehind(tokens: readonly Token[], to: number): Hedge | null {
  return tokens[to]?.lower === "or" ? (behind.get(tokens[to + 1]?.lower ?? "") ?? null) : null;
}

/** What the words around a number make of it. */
export function readHedge(tokens: readonly Token[], from: number, to: number, value: number): Hedge | null {
  return hedgeBefore(tokens, from, value) ?? hedgeBehind(tokens, to);
}
