import { expect, test } from "vitest";
import { timeRows, timesOf } from "../../../test/time-rows.js";

test.each([
  ["Prices hit a four year low.", "four year = P4Y"],
  ["It began barely a month after the vote.", "a month = P1M"],
  ["Net income for the year ended Aug. 31 rose.", "year = P1Y"],
  ["“[Ten] years ago it was a field,” she said.", "[Ten] years ago = 2015"],
  ["It may take a year or two.", "a year or two = ?"],
  ["It takes a week or so.", "a week or so = ?"],
])("%s", (text, expected) => {
  expect(timeRows(text)[0]).toBe(expected);
});

test.each([
  "A quarter of the voters agreed.",
  "The child of age four was aged 8 to 10 years.",
  "It began at the age of four months.",
  "The 2,000 year old tradition and the 2000 year old vase remain.",
  "Of 1709 schoolchildren most agreed.",
])("%s has none", (text) => {
  expect(timesOf(text)).toEqual([]);
});

test("hours are counted from the day told before, to that day or the next", () => {
  expect(timesOf("It fell on Tuesday.\nAn hour later it was gone.").at(-1)).toMatchObject({
    text: "An hour later",
    earliest: "2025-11-25",
    latest: "2025-11-26",
    status: "constrained",
  });
  expect(timesOf("Had it fallen five hours earlier, it would be gone.")).toMatchObject([{ value: null }]);
});
