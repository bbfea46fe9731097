import fc from "fast-check";
import { expect, it } from "vitest";
import { countWords } from "./count-words.js";

const count = (text: string): number => countWords(text, { start: 0, end: text.length });

it.each([
  ["", 0],
  [" \n\t ", 0],
  ["Nobody", 1],
  ["Nobody came.", 2],
  ["  two\u00A0words  ", 2],
  ["non-stop — don’t", 3],
  ["😀 one", 2],
])("counts %j as %i words", (text, words) => {
  expect(count(text)).toBe(words);
});

it("counts only inside the range, and a word cut by its edge as one", () => {
  expect(countWords("one two three", { start: 2, end: 9 })).toBe(3);
});

it("counts what is left after splitting at white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "—", " ", "\n", "\u2003", "😀") }), (text) => {
      expect(count(text)).toBe(text.split(/\s+/).filter(Boolean).length);
    }),
  );
});
