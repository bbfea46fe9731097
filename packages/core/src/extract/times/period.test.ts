import { expect, test } from "vitest";
import { dayNumber } from "./calendar.js";
import {
  day,
  half,
  month,
  quarter,
  season,
  shiftDay,
  shiftPeriod,
  spanning,
  toEdtf,
  weekOf,
  year,
  years,
} from "./period.js";

const on = (iso: string): number => {
  const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
  return dayNumber(y, m, d);
};

test.each([
  [day(on("2025-11-27")), "2025-11-27"],
  [weekOf(on("2025-11-28")), "2025-11-24/2025-11-30"],
  [month(2025, 10), "2025-10"],
  [quarter(2025, 3), "2025-07/2025-09"],
  [half(2025, 1), "2025-01/2025-06"],
  [season(2025, 21), "2025-21"],
  [season(2025, 24), "2025-24"],
  [year(2014), "2014"],
  [years("years", 2019, 3), "2019/2021"],
  [years("decade", 1990, 10), "199X"],
  [years("century", 1900, 100), "19XX"],
])("writes %o as %s", (period, edtf) => {
  expect(toEdtf(period)).toBe(edtf);
});

test("winter runs into the next year", () => {
  expect(season(2025, 24)).toMatchObject({ first: on("2025-12-01"), last: on("2026-02-28") });
});

test("a day that a month lacks becomes its last", () => {
  expect(shiftDay(on("2025-05-31"), "month", -1)).toBe(on("2025-04-30"));
  expect(shiftDay(on("2024-02-29"), "year", 1)).toBe(on("2025-02-28"));
});

test("a shifted period keeps its kind", () => {
  expect(toEdtf(shiftPeriod(quarter(2025, 3), "year", -1))).toBe("2024-07/2024-09");
  expect(toEdtf(shiftPeriod(month(2025, 3), "month", -3))).toBe("2024-12");
  expect(toEdtf(shiftPeriod(weekOf(on("2025-11-28")), "week", 1))).toBe("2025-12-01/2025-12-07");
});

test("spans two periods in their unit, and not backwards", () => {
  const write = (from: Parameters<typeof spanning>[0], to: Parameters<typeof spanning>[1]): string | null => {
    const period = spanning(from, to);
    return period && toEdtf(period);
  };
  expect(write(year(2019), year(2021))).toBe("2019/2021");
  expect(write(month(2025, 1), month(2025, 3))).toBe("2025-01/2025-03");
  expect(write(day(on("2025-11-24")), day(on("2025-11-26")))).toBe("2025-11-24/2025-11-26");
  expect(write(year(2021), year(2019))).toBeNull();
});
