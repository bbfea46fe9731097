import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCharacterBoundary, offsetConverter } from "./offsets.js";

const text = fc.string({ unit: fc.constantFrom("a", "é", "“", "水", "😀", "\n", "𝔘"), maxLength: 60 });
const encoder = new TextEncoder();

describe("offsetConverter", () => {
  it("counts code points and bytes before an offset", () => {
    const converter = offsetConverter("a😀é“b");
    expect(converter.toCodePoint(3)).toBe(2);
    expect(converter.toUtf8(3)).toBe(5);
    expect(converter.toUtf8(5)).toBe(10);
  });

  it("agrees with the spread operator and TextEncoder at every character", () => {
    fc.assert(
      fc.property(text, (value) => {
        const converter = offsetConverter(value);
        for (let offset = 0; offset <= value.length; offset++) {
          if (!isCharacterBoundary(value, offset)) continue;
          const before = value.slice(0, offset);
          expect(converter.toCodePoint(offset)).toBe([...before].length);
          expect(converter.toUtf8(offset)).toBe(encoder.encode(before).length);
        }
      }),
    );
  });

  it("comes back from code points and bytes to the offset it left from", () => {
    fc.assert(
      fc.property(text, fc.nat(), (value, seed) => {
        const offset = seed % (value.length + 1);
        fc.pre(isCharacterBoundary(value, offset));
        const converter = offsetConverter(value);
        expect(converter.fromCodePoint(converter.toCodePoint(offset))).toBe(offset);
        expect(converter.fromUtf8(converter.toUtf8(offset))).toBe(offset);
      }),
    );
  });

  it("is exact on both sides of its checkpoints in a long text", () => {
    const long = "é😀".repeat(2000);
    const converter = offsetConverter(long);
    for (const codePoint of [1022, 1023, 1024, 1025, 2047, 2048, 2049, 3999, 4000]) {
      const offset = Math.floor(codePoint / 2) * 3 + (codePoint % 2);
      expect(converter.fromCodePoint(codePoint)).toBe(offset);
      expect(converter.toUtf8(offset)).toBe(Math.floor(codePoint / 2) * 6 + (codePoint % 2) * 2);
    }
  });

  it("knows the only offset of an empty text", () => {
    expect(offsetConverter("").toCodePoint(0)).toBe(0);
    expect(() => offsetConverter("").toCodePoint(1)).toThrow(RangeError);
  });

  it("refuses an offset inside a surrogate pair, inside a UTF-8 sequence, beyond the end, or before the start", () => {
    const converter = offsetConverter("a😀b");
    expect(() => converter.toCodePoint(2)).toThrow(RangeError);
    expect(() => converter.fromUtf8(3)).toThrow(RangeError);
    expect(() => converter.toUtf8(5)).toThrow(RangeError);
    expect(() => converter.fromCodePoint(4)).toThrow(RangeError);
    expect(() => converter.toCodePoint(-1)).toThrow(RangeError);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s, which is no offset", (value) => {
    expect(() => offsetConverter("abc").toCodePoint(value)).toThrow(RangeError);
  });
});

describe("isCharacterBoundary", () => {
  it("is false only between the halves of a pair", () => {
    expect([0, 1, 2, 3, 4].map((offset) => isCharacterBoundary("a😀b", offset))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it("is true between halves that make no pair", () => {
    expect(isCharacterBoundary("\uDE00\uD83D", 1)).toBe(true);
  });
});
