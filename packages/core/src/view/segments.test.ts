import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, segments } from "./segments.js";

const length = 60;
const marksArbitrary = fc
  .array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 25 })
  .map((pairs) =>
    pairs.map(([a, b], index): Mark => ({ id: `m${index}`, start: Math.min(a, b), end: Math.max(a, b) })),
  );
const rangeArbitrary = fc
  .tuple(fc.nat(length), fc.nat(length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe("segments", () => {
  it("keeps both of two crossing marks whole", () => {
    const result = segments({ start: 0, end: 15 }, [
      { id: "a", start: 0, end: 10 },
      { id: "b", start: 5, end: 15 },
    ]);
    expect(result).toEqual([
      { start: 0, end: 5, marks: ["a"] },
      { start: 5, end: 10, marks: ["a", "b"] },
      { start: 10, end: 15, marks: ["b"] },
    ]);
  });

  it("lists the longest mark first, then the earliest", () => {
    const [first] = segments({ start: 4, end: 5 }, [
      { id: "short", start: 4, end: 6 },
      { id: "late", start: 3, end: 8 },
      { id: "early", start: 1, end: 6 },
      { id: "long", start: 0, end: 9 },
    ]);
    expect(first?.marks).toEqual(["long", "early", "late", "short"]);
  });

  it("gives the range back where nothing is marked, and nothing for an empty range", () => {
    expect(segments({ start: 3, end: 7 }, [])).toEqual([{ start: 3, end: 7, marks: [] }]);
    expect(segments({ start: 3, end: 3 }, [{ id: "a", start: 0, end: 9 }])).toEqual([]);
  });

  it("partitions any range, and covers every mark exactly", () => {
    fc.assert(
      fc.property(rangeArbitrary, marksArbitrary, (range, marks) => {
        const result = segments(range, marks);
        let at = range.start;
        for (const segment of result) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          at = segment.end;
        }
        if (result.length > 0) expect(at).toBe(range.end);
        for (const mark of marks) {
          const covered = result.filter((segment) => segment.marks.includes(mark.id));
          const inside = Math.max(0, Math.min(mark.end, range.end) - Math.max(mark.start, range.start));
          expect(covered.reduce((sum, segment) => sum + segment.end - segment.start, 0)).toBe(inside);
          expect(covered.every((segment) => segment.start >= mark.start && segment.end <= mark.end)).toBe(true);
        }
      }),
    );
  });
});
