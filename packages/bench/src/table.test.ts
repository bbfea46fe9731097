import { describe, expect, it } from "vitest";
import { figures, formatMarkdown, formatText, percent, whole } from "./table.ts";

const section = {
  title: "Scores",
  table: figures(
    ["name", "n"],
    [
      ["a|b", "10"],
      ["c", "5"],
    ],
  ),
  lines: ["Done."],
};

describe("tables", () => {
  it("sets words left and figures right", () => {
    expect(formatText(section)).toBe("Scores\nname   n\na|b   10\nc      5\nDone.\n");
  });

  it("writes Markdown with escaped bars", () => {
    expect(formatMarkdown(section)).toBe(
      "### Scores\n\n| name | n |\n| --- | --: |\n| a\\|b | 10 |\n| c | 5 |\n\nDone.\n",
    );
  });

  it("formats figures", () => {
    expect(percent(0.8195)).toBe("82.0");
    expect(["0", "999", "1,000", "1,234,567"]).toEqual([0, 999, 1000, 1234566.6].map(whole));
  });
});
