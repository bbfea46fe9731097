import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLenientJson } from "./lenient-json.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("readLenientJson", () => {
  it.each([
    ["trailing commas", '{"a": [1, 2,], "b": "c",}', { a: [1, 2], b: "c" }],
    ["missing commas", '{"a": "b"\n "c": "d"}', { a: "b", c: "d" }],
    ["raw line ends in strings", '{"a": "one\ntwo"}', { a: "one\ntwo" }],
    ["quotation marks that were not escaped", '{"a": "He said "no" twice", "b": 1}', { a: 'He said "no" twice', b: 1 }],
    ["comments", '{/* one */ "a": 1, // two\n "b": 2}', { a: 1, b: 2 }],
    ["keys and words without marks", "{a: true, b: null, c: later}", { a: true, b: null, c: "later" }],
    ["escapes", '{"a": "\\u00e9\\n\\/\\"", "b": "\\uZZ"}', { a: 'é\n/"', b: "uZZ" }],
    ["a first value that wins", '{"a": 1, "a": 2}', { a: 1 }],
    ["ends that are missing", '{"a": [{"b": "c', { a: [{ b: "c" }] }],
    ["the wrong bracket", '{"a": [1, 2}, "b": 3}', { a: [1, 2] }],
  ])("reads %s", (_, text, value) => {
    expect(plain(readLenientJson(text)[0])).toEqual(value);
  });

  it("reads several values one after the other, whatever stands between them", () => {
    expect(plain(readLenientJson('var x = {"a": 1};\n[2] ]]>'))).toEqual([{ a: 1 }, [2]]);
  });

  it("keeps the names that every object has as ordinary keys", () => {
    const [value] = readLenientJson('{"__proto__": {"polluted": true}, "constructor": 1,}');
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect("polluted" in {}).toBe(false);
  });

  it("leaves out what is too deep or too many", () => {
    expect(readLenientJson("[".repeat(200_000))).toHaveLength(1);
    const [many] = readLenientJson(`[${"1,".repeat(100_000)}]`);
    expect((many as unknown[]).length).toBeLessThan(30_000);
  });

  it("reads JSON as JSON.parse does", () => {
    const json = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())));
    fc.assert(
      fc.property(json, (value) => {
        expect(plain(readLenientJson(JSON.stringify(value))[0])).toEqual(plain(value));
      }),
    );
  });

  it("ends for every text", () => {
    const broken = fc.string({
      unit: fc.constantFrom("{", "}", "[", "]", '"', ":", ",", "\\", "u", "/", "*", "<!--", " ", "a"),
    });
    fc.assert(
      fc.property(broken, (text) => {
        expect(Array.isArray(readLenientJson(text))).toBe(true);
      }),
    );
  });
});
