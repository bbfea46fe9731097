/** The words of a text, as Python’s `\w+` finds them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

export type Counts = ReadonlyMap<string, number>;

export function countAll(items: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const size = 4;

/** How often each run of four words stands in a text; a shorter text is one run. */
export function shinglesOf(text: string): Counts {
  const words = wordsOf(text);
  if (words.length === 0) return new Map();
  return countAll(
    Array.from({ length: Math.max(1, words.length - size + 1) }, (_, at) => words.slice(at, at + size).join(" ")),
  );
}
