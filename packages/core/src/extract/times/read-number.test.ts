import { expect, test } from "vitest";
import { readNumber } from "./read-number.js";
import { splitWords } from "./words.js";

const read = (text: string) => readNumber(splitWords(text, 0, text.length), 0);

test.each([
  ["24", 24],
  ["1,500", 1500],
  ["1.5", 1.5],
  ["2 1/2", 2.5],
  ["2½", 2.5],
  ["a", 1],
  ["half a", 0.5],
  ["nineteen", 19],
  ["twenty-four", 24],
  ["a couple of", 2],
  ["a dozen", 12],
  ["two hundred", 200],
  ["two hundred and thirty-five", 235],
  ["two and a half", 2.5],
  ["two-and-a-half", 2.5],
])("%s is %d, to its last word", (text, value) => {
  const words = splitWords(text, 0, text.length);
  expect(readNumber(words, 0)).toEqual({ end: words.length, value });
});

test.each(["several", "a few", "two or three", "three to five", "3-5"])("%s is a number that is not told", (text) => {
  expect(read(text)?.value).toBeNull();
});

test.each(["people", "", "the 24"])("%o begins with no number", (text) => {
  expect(read(text)).toBeNull();
});
