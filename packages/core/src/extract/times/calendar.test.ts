import fc from "fast-check";
import { expect, test } from "vitest";
import {
  civilDay,
  dayNumber,
  easterSunday,
  formatDay,
  isWritable,
  monthLength,
  nthWeekday,
  weekdayOf,
} from "./calendar.js";

const msPerDay = 86_400_000;

test("agrees with the platform's proleptic Gregorian calendar on any day of four-digit years", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
      const date = new Date(number * msPerDay);
      expect(formatDay(number)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
      const { year, month, day } = civilDay(number);
      expect(dayNumber(year, month, day)).toBe(number);
    }),
  );
});

test("knows the length of months", () => {
  expect([2023, 2024, 1900, 2000].map((year) => monthLength(year, 2))).toEqual([28, 29, 28, 29]);
  expect(monthLength(2025, 12)).toBe(31);
});

test("finds Easter", () => {
  expect([1818, 2000, 2025, 2026, 2038].map((year) => formatDay(easterSunday(year)))).toEqual([
    "1818-03-22",
    "2000-04-23",
    "2025-04-20",
    "2026-04-05",
    "2038-04-25",
  ]);
});

test("finds the nth and the last weekday of a month", () => {
  expect(formatDay(nthWeekday(2025, 11, 3, 4))).toBe("2025-11-27");
  expect(formatDay(nthWeekday(2026, 5, 0, -1))).toBe("2026-05-25");
  expect(formatDay(nthWeekday(2025, 9, 0, 1))).toBe("2025-09-01");
});

test("writes only years of four digits", () => {
  expect(formatDay(-719_162)).toBe("0001-01-01");
  expect(formatDay(2_932_896)).toBe("9999-12-31");
  expect(isWritable(-719_163)).toBe(false);
  expect(isWritable(2_932_897)).toBe(false);
});
