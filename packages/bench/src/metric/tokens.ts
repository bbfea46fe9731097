import type { Span } from "./span.ts";

/** A set of word numbers (or, for cues, of character offsets). */
export type Members = ReadonlySet<number>;

/** A word: letters and digits, with single joiners inside (U.S, don’t, AT&T, well-known). Linear: joiners are no letters. */
const word = /[\p{L}\p{N}]+(?:[’'\-.&][\p{L}\p{N}]+)*/gu;

/** The words of a text, in order. */
export function wordSpans(text: string): Span[] {
  return Array.from(text.matchAll(word), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Number of the first word that ends after the offset. */
function firstEndingAfter(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of the words that share a character with one of the ranges, in the order of the ranges. */
export function wordsWithin(words: readonly Span[], ranges: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of ranges) {
    for (let index = firstEndingAfter(words, start); (words[index]?.start ?? end) < end; index++) found.add(index);
  }
  return found;
}

/** How many members two sets share. */
export function sharedCount(left: Members, right: Members): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let count = 0;
  for (const member of small) if (large.has(member)) count++;
  return count;
}

/** Intersection over union of two sets: 1 when equal, 0 when they share nothing. */
export function intersectionOverUnion(left: Members, right: Members): number {
  const shared = sharedCount(left, right);
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
