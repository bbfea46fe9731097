import type { Span } from "../schema/index.js";

/** A named stretch of the text that a front end draws. Marks may overlap and cross. */
export interface Mark extends Span {
  id: string;
}

/** A piece of the text with the same marks all along. */
export interface Segment extends Span {
  /** Ids of the marks that cover the piece, outermost first: the longest, then the earliest. */
  marks: string[];
}

interface Boundary {
  offset: number;
  opens: number[];
  closes: number[];
}

/** Every offset in the range at which a mark begins or ends, in order, with the ranks of those marks. */
function boundariesOf(range: Span, ranked: readonly Mark[]): Boundary[] {
  const byOffset = new Map<number, Boundary>();
  const at = (offset: number): Boundary => {
    const known = byOffset.get(offset);
    if (known) return known;
    const boundary = { offset, opens: [], closes: [] };
    byOffset.set(offset, boundary);
    return boundary;
  };
  at(range.start);
  at(range.end);
  ranked.forEach((mark, rank) => {
    const start = Math.max(mark.start, range.start);
    const end = Math.min(mark.end, range.end);
    if (start >= end) return;
    at(start).opens.push(rank);
    at(end).closes.push(rank);
  });
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset);
}

/** Index of the first number in a sorted list that is not below the value. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cuts a range (UTF-16 offsets) at every boundary of the marks, so that crossing marks can be drawn without one closing the other.
 * The segments join to the range; an empty range has none. O(n log n) in the marks, plus the size of the answer.
 */
export function segments(range: Span, marks: readonly Mark[]): Segment[] {
  const ranked = marks
    .map((mark, order) => ({ mark, order }))
    .sort(
      (a, b) =>
        b.mark.end - b.mark.start - (a.mark.end - a.mark.start) || a.mark.start - b.mark.start || a.order - b.order,
    )
    .map(({ mark }) => mark);
  const boundaries = boundariesOf(range, ranked);
  const open: number[] = [];
  const result: Segment[] = [];
  boundaries.forEach((boundary, index) => {
    for (const rank of boundary.closes) open.splice(lowerBound(open, rank), 1);
    for (const rank of boundary.opens) open.splice(lowerBound(open, rank), 0, rank);
    const next = boundaries[index + 1];
    if (!next) return;
    const ids = open.map((rank) => ranked[rank]?.id ?? "");
    result.push({ start: boundary.offset, end: next.offset, marks: ids });
  });
  return result;
}
