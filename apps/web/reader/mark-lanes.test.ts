import { expect, test } from "vitest";
import { articleOf } from "../test/support/article";
import { markLanes } from "./mark-lanes";

const text = "abcdefghij";

function lanesOf(...words: (string | string[])[]) {
  return [
    ...markLanes(
      articleOf(
        text,
        words.map((piece) => ({ words: piece })),
      ),
    ).values(),
  ];
}

test("statements apart share the first line", () => {
  expect(lanesOf("abc", "def")).toEqual([0, 0]);
});

test("a statement inside another, and one inside that, lie under it", () => {
  expect(lanesOf("abcdefgh", "bcdefg", "cde")).toEqual([0, 1, 2]);
});

test("crossing statements lie apart, and a freed line is used again", () => {
  expect(lanesOf("abcd", "cdef", "efgh")).toEqual([0, 1, 0]);
});

test("words between the pieces of a statement are free", () => {
  expect(lanesOf(["ab", "ij"], "de")).toEqual([0, 0]);
});
