import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteLines, peekBytes, readBytes } from "./byte-window.js";

async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = async (text: string, sizes: number[], limit: number) => {
  const found: (string | null)[] = [];
  for await (const { bytes } of byteLines(chunked(bytesOf(text), sizes), limit))
    found.push(bytes && new TextDecoder().decode(bytes));
  return found;
};
const sizesArbitrary = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });

describe("byteLines", () => {
  it("cuts at line feeds wherever the chunks end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), sizesArbitrary, async (parts, sizes) => {
        const expected = parts.map((part) => part.replaceAll("\n", " "));
        expect(await lines(expected.map((part) => `${part}\n`).join(""), sizes, 1000)).toEqual(
          expected.filter(Boolean),
        );
      }),
    );
  });

  it("counts empty lines and gives none of them", async () => {
    const numbers: number[] = [];
    for await (const { number } of byteLines(chunked(bytesOf("\n\na\n\n\nb\n"), [2]), 10)) numbers.push(number);
    expect(numbers).toEqual([3, 6]);
  });

  it("gives a last line without line feed, but no empty one after the last", async () => {
    expect(await lines("a\nb", [2], 10)).toEqual(["a", "b"]);
    expect(await lines("a\n", [2], 10)).toEqual(["a"]);
    expect(await lines("", [2], 10)).toEqual([]);
  });

  it("gives up on a line over the limit, and goes on with the next", async () => {
    expect(await lines("12345\n123456\n1\n1234567", [4], 5)).toEqual(["12345", null, "1", null]);
  });
});

describe("peekBytes and readBytes", () => {
  it("look ahead without losing anything", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.nat(20), sizesArbitrary, async (bytes, size, sizes) => {
        const { head, chunks } = await peekBytes(chunked(bytes, sizes), size);
        expect([...head]).toEqual([...bytes.subarray(0, size)]);
        expect([...((await readBytes(chunks, 1000)) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  it("stops reading beyond the limit", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read++;
        yield new Uint8Array(10);
      }
    }
    expect(await readBytes(endless(), 95)).toBeNull();
    expect(read).toBe(10);
  });
});
