/** Edits (insert, delete, replace, swap neighbours) that turn one word into another: optimal string alignment distance. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

const longestWord = 40;

/** The known word that was probably meant: at most a third of its letters differ, or it begins alike. Null when there is none. */
export function didYouMean(word: string, known: readonly string[]): string | null {
  if (word.length === 0 || word.length > longestWord) return null;
  const lower = word.toLowerCase();
  const begun = known.filter((candidate) => lower.length > 1 && candidate.startsWith(lower));
  if (begun.length === 1) return begun[0] ?? null;
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(lower, candidate) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
}

/** The end of an error sentence: ` Did you mean "extract"?`, or nothing. */
export function suggestion(word: string, known: readonly string[], prefix = ""): string {
  const meant = didYouMean(word, known);
  return meant === null ? "" : ` Did you mean "${prefix}${meant}"?`;
}
