import { describe, expect, it } from "vitest";
import { publishedLabel, timeLabel } from "./time-label.js";

describe("timeLabel", () => {
  it.each([
    ["2025-11-27", "Thu 27 Nov"],
    ["2024-02-29", "Thu 29 Feb 2024"],
    ["2025-09", "Sep"],
    ["2024-09", "Sep 2024"],
    ["1991", "1991"],
    ["2025", "2025"],
    ["1991~", "about 1991"],
    ["2025-11-27T09:30", "Thu 27 Nov 09:30"],
    ["2025-09-01/2025-09-05", "Mon 1 Sep – Fri 5 Sep"],
    ["P3D", "three days"],
    ["2025-13-01", "three days"],
    ["2025-11-01/..", "three days"],
  ])("writes %s as %s", (value, expected) => {
    expect(timeLabel({ text: "three days", value }, { value: "2025-12-01" })).toBe(expected);
  });

  it("keeps the words of the text when the value is not known", () => {
    expect(timeLabel({ text: "last week", value: null })).toBe("last week");
  });
});

describe("publishedLabel", () => {
  it.each([
    ["2026-03-12", "Thu 12 Mar 2026"],
    ["2026-03-12T09:30:00Z", "Thu 12 Mar 2026 09:30"],
    ["2026-03-12 09:30", "Thu 12 Mar 2026 09:30"],
    ["2026", "2026"],
  ])("writes %s as %s", (value, expected) => {
    expect(publishedLabel({ value })).toBe(expected);
  });
});
