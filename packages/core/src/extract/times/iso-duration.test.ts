import { expect, test } from "vitest";
import { isoDuration } from "./iso-duration.js";

test.each([
  ["year", 3, "P3Y"],
  ["year", 2.5, "P2Y6M"],
  ["year", 0.5, "P6M"],
  ["quarter", 2, "P6M"],
  ["week", 2, "P2W"],
  ["day", 1.5, "P1DT12H"],
  ["hour", 24, "PT24H"],
  ["hour", 0.5, "PT30M"],
  ["hour", 1.25, "PT1.25H"],
  ["second", 44.5, "PT44.5S"],
] as const)("%s %d is %s", (unit, amount, iso) => {
  expect(isoDuration(unit, amount)).toBe(iso);
});
