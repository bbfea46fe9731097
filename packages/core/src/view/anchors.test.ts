import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAnchor, parseAnchor } from "./anchors.js";

describe("anchors", () => {
  it("writes spans the way links show them", () => {
    expect(formatAnchor({ kind: "char", span: { start: 120, end: 180 } })).toBe("#char=120,180");
  });

  it("reads back every anchor it writes", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (start, length) => {
        const anchor = { kind: "char" as const, span: { start, end: start + length } };
        expect(parseAnchor(formatAnchor(anchor))).toEqual(anchor);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (id) => {
        expect(parseAnchor(formatAnchor({ kind: "statement", id }))).toEqual({ kind: "statement", id });
      }),
    );
  });

  it.each([
    "",
    "#",
    "#char=",
    "#char=5",
    "#char=9,3",
    "#char=3,3",
    "#char=1,2,3",
    "#char=-1,2",
    "#char=1e2,200",
    "#statement=",
    "#statement=%",
    "#other",
  ])("takes %j for none of ours", (fragment) => {
    expect(parseAnchor(fragment)).toBeNull();
  });
});
