import { expect, it } from "vitest";
import type { DateRow } from "../dates/date-sets.ts";
import { placeOf } from "../testing/fake-core.ts";
import { timeOf } from "../testing/fake-time.ts";
import { findDateCases } from "./date-cases.ts";

const text = "On Thursday he said that in May\nof last year they met.";
const day = { earliest: "2025-11-27", latest: "2025-11-27" };
const row: DateRow = {
  text,
  published: "2025-11-28",
  times: [
    { ...placeOf(text, "Thursday"), value: "2025-11-27", period: day, duration: null },
    { ...placeOf(text, "last year"), value: "2024", period: null, duration: null },
  ],
};

it("tells what was missed, what is of another day, what has other words, and what gold does not have", () => {
  const ours = [timeOf(text, "On Thursday", "2025-12-04"), timeOf(text, "May", null)];
  const found = (kind: Parameters<typeof findDateCases>[0]) => findDateCases(kind, row, ours).map(({ why }) => why);
  expect(found("value")).toEqual(["9999-99-99 → 9999-99-99"]);
  expect(found("missed")).toEqual(["9999"]);
  expect(found("words")).toEqual(["9999-99-99"]);
  expect(found("spurious")).toEqual(["date untold"]);
});

it("shows the words in one line, marked", () => {
  const [missed] = findDateCases("missed", row, []).slice(1);
  expect(missed?.lines).toEqual([
    "  2025-11-28  On Thursday he said that in May⏎of «last year» they met.",
    "  gold  2024 “last year”",
  ]);
});
