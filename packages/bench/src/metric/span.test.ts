import { describe, expect, it } from "vitest";
import { linePieces, overlaps, rangesOf, trimEdges } from "./span.ts";

describe("span", () => {
  it("trims marks, space and punctuation, and leaves nothing of a range without words", () => {
    expect(trimEdges("“Yes, no,” ", { start: 0, end: 11 })).toEqual({ start: 1, end: 8 });
    const empty = trimEdges(" “…” ", { start: 0, end: 5 });
    expect(empty.start).toBe(empty.end);
  });

  it("cuts at line ends and drops pieces without words", () => {
    expect(linePieces("one\n—\ntwo", [{ start: 0, end: 9 }])).toEqual([
      { start: 0, end: 3 },
      { start: 6, end: 9 },
    ]);
  });

  it("does not let touching ranges overlap", () => {
    expect(overlaps([{ start: 0, end: 2 }], [{ start: 2, end: 3 }])).toBe(false);
    expect(overlaps([{ start: 0, end: 3 }], [{ start: 2, end: 3 }])).toBe(true);
    expect(overlaps(null, [{ start: 2, end: 3 }])).toBe(false);
  });

  it("reads a place in pieces, and no place from a row without offsets", () => {
    expect(rangesOf({ start: 1, end: 9, spans: [{ start: 1, end: 2 }] })).toEqual([{ start: 1, end: 2 }]);
    expect(rangesOf({ start: null, end: null })).toBeNull();
    expect(rangesOf({ start: 0, end: 2 })).toEqual([{ start: 0, end: 2 }]);
  });
});
