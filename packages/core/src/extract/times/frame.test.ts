import { expect, test } from "vitest";
import { dayNumber } from "./calendar.js";
import { anchorOf } from "./frame.js";

const published = (value: string) => ({ value, precision: "day", origin: "given" }) as const;
const dateline = { date: "2025-11-27", span: { start: 0, end: 6 } };

test("a day of publication is the anchor, as written in its own zone", () => {
  const today = dayNumber(2025, 11, 28);
  expect(anchorOf(published("2025-11-28"), null)).toEqual({ kind: "published", days: { first: today, last: today } });
  expect(anchorOf(published("2025-11-28T23:30:00-05:00"), null).days).toEqual({ first: today, last: today });
});

test("the day of the dateline goes before that of publication, unless it lies far off", () => {
  const filed = dayNumber(2025, 11, 27);
  for (const day of ["2025-11-28", "2025-11-20", "2025-11", "2025"])
    expect(anchorOf(published(day), dateline)).toEqual({ kind: "dateline", days: { first: filed, last: filed } });
  for (const day of ["2025-11-27", "2025-11-27T08:00Z", "2025-12-05", "2025-11-19", "2026"])
    expect(anchorOf(published(day), dateline).kind).toBe("published");
});

test("a month or a year leaves its days open", () => {
  expect(anchorOf(published("2025-02"), null).days).toEqual({
    first: dayNumber(2025, 2, 1),
    last: dayNumber(2025, 2, 28),
  });
  expect(anchorOf(published("2025"), null).days).toEqual({
    first: dayNumber(2025, 1, 1),
    last: dayNumber(2025, 12, 31),
  });
});

test("without publication the dateline is the anchor, and without both there is none", () => {
  expect(anchorOf(null, dateline).kind).toBe("dateline");
  expect(anchorOf(null, { span: { start: 0, end: 6 } })).toEqual({ kind: "none", days: null });
});
