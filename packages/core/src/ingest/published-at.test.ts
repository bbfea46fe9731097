import { describe, expect, it } from "vitest";
import { SaidbyError } from "../error.js";
import { readPublicationDate, requirePublicationDate } from "./published-at.js";

describe("readPublicationDate", () => {
  it.each([
    ["2026", "year"],
    ["2026-03", "month"],
    ["2026-03-12", "day"],
    ["2024-02-29", "day"],
    ["2000-02-29", "day"],
    ["2026-03-12T09:30", "instant"],
    ["2026-03-12 09:30:15", "instant"],
    ["2026-03-12T09:30:15.123456Z", "instant"],
    ["2026-03-12T09:30:00+05:45", "instant"],
    ["2026-03-12T09:30:00-0800", "instant"],
  ])("reads %s as a %s", (value, precision) => {
    expect(readPublicationDate(value, "url")).toEqual({ value, precision, origin: "url" });
  });

  it("passes over white space around it", () => {
    expect(readPublicationDate(" 2026-03-12\n", "text")?.value).toBe("2026-03-12");
  });

  it.each([
    "",
    "March 12, 2026",
    "12/03/2026",
    "2026-3-12",
    "20260312",
    "2026-03-12T9:30",
    "2026-03-12Z",
    "26-03-12",
    "2026-03-12T09:30:00 UTC",
    "2026-W11",
  ])("gives null for %j, which is not in the form", (value) => {
    expect(readPublicationDate(value, "given")).toBeNull();
  });

  it.each(["2026-02-29", "1900-02-29", "2026-00", "2026-13", "2026-04-31", "2026-01-00", "2026-02-30T10:00Z"])(
    "gives null for %s, a day there never was",
    (value) => {
      expect(readPublicationDate(value, "given")).toBeNull();
    },
  );

  it.each([
    "2026-03-12T24:30",
    "2026-03-12T09:60",
    "2026-03-12T09:30:61Z",
    "2026-03-12T99:99:99Z",
    "2026-03-12T09:30:00+99:00",
  ])("gives null for %s, a time there never was", (value) => {
    expect(readPublicationDate(value, "given")).toBeNull();
  });
});

describe("requirePublicationDate", () => {
  it("says what to write instead", () => {
    expect(() => requirePublicationDate("soon")).toThrow(/"soon" is not a date: write it as 2026-03-12/);
  });

  it("throws the package's own error", () => {
    try {
      requirePublicationDate("2026-02-30");
      expect.fail("accepted");
    } catch (error) {
      expect(SaidbyError.isInstance(error) && error.code).toBe("invalid-option");
    }
  });
});
