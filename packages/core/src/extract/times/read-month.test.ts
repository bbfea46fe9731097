import { expect, test } from "vitest";
import { timeRows } from "../../../test/time-rows.js";

test.each([
  ["He lost the May election.", "May = 2025-05"],
  ["They met under a June agreement.", "June = 2025-06"],
  ["He defended his Aug. 2 decree.", "Aug. 2 = 2025-08-02"],
  ["The Feb. 23 accord held.", "Feb. 23 = 2025-02-23"],
])("%s", (text, expected) => {
  expect(timeRows(text)).toEqual([expected]);
});

test.each([
  "The march on the capital drew thousands.",
  "The March on the capital drew thousands.",
  "Mr. May agreed, and his May Day speech fell flat on her April Smith doll.",
  "Lady June read it on an august evening.",
])("%s names no month", (text) => {
  expect(timeRows(text).filter((row) => !row.includes("Day"))).toEqual([]);
});
