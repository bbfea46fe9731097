import { expect, test } from "vitest";
import { timeRows } from "../../../test/time-rows.js";

test("an occasion is of the day that stands beside its name, and keeps it", () => {
  expect(timeRows("She sang Saturday, the opening night.\nRain fell.\nRain fell.\nOn opening night he wept.")).toEqual([
    "Saturday = 2025-11-22",
    "the opening night = 2025-11-22",
    "opening night = 2025-11-22",
  ]);
  expect(timeRows("Closing day, January 23, 2014, was quiet.")).toEqual([
    "Closing day = 2014-01-23",
    "January 23, 2014 = 2014-01-23",
  ]);
});

test("an occasion that nobody dates is no time", () => {
  expect(timeRows("He wept on opening night and left on Friday.")).toEqual(["Friday = 2025-11-28"]);
});
