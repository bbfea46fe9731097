import type { TokenFacts } from "./token-facts.js";

/** The runs of tokens that can be in a name, half-open; labels of one run depend on each other, those of two do not. */
export function openRuns({ open, fresh }: Pick<TokenFacts, "open" | "fresh">): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < open.length; from++) {
    if (open[from] === 0) continue;
    let to = from + 1;
    while (open[to] === 1 && fresh[to] === 0) to++;
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}
