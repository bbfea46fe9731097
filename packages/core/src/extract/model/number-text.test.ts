import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeNumbers, decodeSigned, encodeNumbers, encodeSigned } from "./number-text.js";

const read = (text: string, count: number): number[] => {
  const into = new Uint32Array(count);
  expect(decodeNumbers(text, into)).toBe(count);
  return [...into];
};

describe("numbers as characters", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
        expect(read(encodeNumbers(numbers), numbers.length)).toEqual(numbers);
      }),
    );
  });

  it("come back with their sign", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        expect([...decodeSigned(encodeSigned(numbers), numbers.length)]).toEqual(numbers);
      }),
    );
  });

  it("take one character when they are small", () => {
    expect(encodeNumbers([0, 1, 42])).toHaveLength(3);
    expect(encodeSigned([-21, 0, 21])).toHaveLength(3);
  });

  it("need no escapes in any string, and stay apart from markup", () => {
    const all = encodeNumbers(Array.from({ length: 2000 }, (_, number) => number));
    expect(JSON.stringify(all)).toBe(`"${all}"`);
    expect(all).not.toMatch(/[^!-~]|["'`\\$<]/);
  });

  it("stop at the room there is, and at the end of the text", () => {
    const room = new Uint32Array(2);
    expect(decodeNumbers(encodeNumbers([7, 8, 9]), room)).toBe(2);
    expect([...room]).toEqual([7, 8]);
    expect(decodeNumbers("", room)).toBe(0);
  });
});
