import { describe, expect, it } from "vitest";
import { dateOfUrl } from "./date-of-url.js";
import { dayOrderOf } from "./day-order.js";
import { monthNames } from "./month-names.js";
import { rankDates } from "./rank-dates.js";
import { findDates, readDate } from "./read-date.js";

describe("readDate", () => {
  it.each([
    ["2025-03-12T09:30:00+0100", "2025-03-12T09:30:00+01:00"],
    ["2025-03-12 09:30:15 UTC", "2025-03-12T09:30:15Z"],
    ["Wed, 12 Mar 2025 09:30:00 GMT", "2025-03-12T09:30:00Z"],
    ["20250312", "2025-03-12"],
    ["1741771800", "2025-03-12T09:30:00Z"],
    ["1741771800000", "2025-03-12T09:30:00Z"],
    ["Published: March 12, 2025 at 9:30 p.m. EST", "2025-03-12T21:30:00-05:00"],
  ])("reads %j", (text, value) => {
    expect(readDate(text, "day-first")?.value).toBe(value);
  });

  it("takes no day there never was, no year before the web, no count", () => {
    for (const text of ["2025-02-30", "1812-03-12", "12345678901234", "3 of 12", "yesterday", "March 2025"])
      expect(readDate(text, "day-first"), text).toBeNull();
  });
});

describe("findDates", () => {
  it.each([
    ["21. Dezember 2023, 10.15 Uhr", "2023-12-21T10:15:00"],
    ["21 décembre 2023 à 22h15", "2023-12-21T22:15:00"],
    ["21 de diciembre de 2023", "2023-12-21"],
    ["Dec. 21st, 2023 12:05 AM", "2023-12-21T00:05:00"],
    ["10:15, 21 grudnia 2023", "2023-12-21T10:15:00"],
    ["21.12.2023", "2023-12-21"],
    ["2023年12月21日 10:15", "2023-12-21T10:15:00"],
    ["2023년 12월 21일", "2023-12-21"],
    ["21-Dec-2023", "2023-12-21"],
  ])("reads %j", (text, value) => {
    expect(findDates(text, "day-first").map((date) => date.value)).toEqual([value]);
  });

  it("finds each of several", () => {
    expect(findDates("Published 3 May 2025, updated 4 May 2025", "day-first").map(({ value }) => value)).toEqual([
      "2025-05-03",
      "2025-05-04",
    ]);
  });

  it("reads numbers in the order of the language, and keeps the other day when both can be", () => {
    expect(findDates("03/04/2025", "day-first")[0]).toMatchObject({ value: "2025-04-03", other: "2025-03-04" });
    expect(findDates("03/04/2025", "month-first")[0]).toMatchObject({ value: "2025-03-04", other: "2025-04-03" });
    expect(findDates("03/25/2025", "day-first")).toEqual([{ value: "2025-03-25", precision: "day" }]);
    expect([dayOrderOf("en"), dayOrderOf("en-US"), dayOrderOf("en-GB"), dayOrderOf("de"), dayOrderOf(null)]).toEqual([
      "month-first",
      "month-first",
      "day-first",
      "day-first",
      "day-first",
    ]);
  });

  it("knows each month in each language once", () => {
    expect([
      monthNames.get("mai"),
      monthNames.get("août"),
      monthNames.get("jänner"),
      monthNames.get("nov"),
      monthNames.get("listopada"),
    ]).toEqual([5, 8, 1, 11, 11]);
  });
});

describe("dateOfUrl", () => {
  it.each([
    ["https://example.org/2025/03/12/bridge", "2025-03-12"],
    ["https://example.org/news/2025-3-2/bridge", "2025-03-02"],
    ["https://example.org/bridge-20250312.html", "2025-03-12"],
    ["https://example.org/bridge?from=2025-03-12", undefined],
    ["https://example.org/2025/03/", undefined],
    ["https://example.org/article/2025998", undefined],
  ])("reads %s", (url, value) => {
    expect(dateOfUrl(url)?.value).toBe(value);
  });
});

describe("rankDates", () => {
  const place = (value: string, where: string, weight: number, other?: string) => ({
    value: { value, precision: value.length > 10 ? ("instant" as const) : ("day" as const), ...(other && { other }) },
    origin: "markup" as const,
    where,
    weight,
  });

  it("counts each kind of place once a day", () => {
    const comments = Array.from({ length: 20 }, () => place("2025-05-09", "time", 1));
    expect(rankDates([...comments, place("2025-05-01", "NewsArticle.datePublished", 5)])[0]?.value.value).toBe(
      "2025-05-01",
    );
  });

  it("gives the instant of the day that most places tell", () => {
    expect(rankDates([place("2025-05-01", "url", 5), place("2025-05-01T10:00:00Z", "time", 1)])[0]?.value.value).toBe(
      "2025-05-01T10:00:00Z",
    );
  });

  it("lets other places decide which of two days a number is", () => {
    expect(
      rankDates([place("2025-04-03", "line", 1, "2025-03-04"), place("2025-03-04", "url", 1)])[0]?.value.value,
    ).toBe("2025-03-04");
  });
});
