import { describe, expect, it } from "vitest";
import { feedDate } from "./feed-date.js";

describe("feedDate", () => {
  it.each([
    ["Thu, 12 Mar 2026 09:30:00 GMT", "2026-03-12T09:30:00Z"],
    ["Thu, 12 Mar 2026 09:30:00 -0500", "2026-03-12T09:30:00-05:00"],
    ["Thu, 12 Mar 2026 09:30:00 EST", "2026-03-12T09:30:00-05:00"],
    ["Thu, 12 Mar 2026 09:30:00 GMT+01:00", "2026-03-12T09:30:00+01:00"],
    ["Thu, 12 Mar 2026 09:30:00 +0000 (UTC)", "2026-03-12T09:30:00Z"],
    ["12 March 2026 9:05 am", "2026-03-12T09:05:00"],
    ["Thursday, 12-Mar-26 21:30:00 UTC", "2026-03-12T21:30:00Z"],
    ["Do, 12 Mar 2026 09:30 CET", "2026-03-12T09:30:00+01:00"],
    ["Thu Mar 12 09:30:00 2026", "2026-03-12T09:30:00"],
    ["Thu Mar 12 09:30:00 PST 2026", "2026-03-12T09:30:00-08:00"],
    ["March 12, 2026 3:05 PM EDT", "2026-03-12T15:05:00-04:00"],
    ["2026-03-12T09:30:00.123Z", "2026-03-12T09:30:00Z"],
    ["2026-03-12 09:30:00 +0530", "2026-03-12T09:30:00+05:30"],
    ["2026-03-12T09:30+01:00", "2026-03-12T09:30:00+01:00"],
    ["20260312T093000Z", "2026-03-12T09:30:00Z"],
    [" \n2026-03-12 ", "2026-03-12"],
    ["2026-03", "2026-03"],
    ["2026", "2026"],
    ["Thu, 12 Mar 2026", "2026-03-12"],
    ["March 12, 2026", "2026-03-12"],
  ])("reads %j as %s", (text, value) => {
    expect(feedDate(text)?.value).toBe(value);
  });

  it("keeps the time without a zone where the zone is of no known name", () => {
    expect(feedDate("Thu, 12 Mar 2026 09:30:00 XYZ")).toEqual({ value: "2026-03-12T09:30:00", precision: "instant" });
  });

  it("keeps the day where the time never was", () => {
    expect(feedDate("Thu, 12 Mar 2026 29:30:00 GMT")).toEqual({ value: "2026-03-12", precision: "day" });
  });

  it.each(["", "yesterday", "31 Feb 2026", "2026-13-01", "12 Foo 2026", "0000-00-00", "1", "x".repeat(1_000_000)])(
    "gives null for what is no date: %.20s",
    (text) => {
      expect(feedDate(text)).toBeNull();
    },
  );
});
