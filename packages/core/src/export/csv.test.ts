import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { csvHeader, toCsvRows } from "./csv.js";

const text = "“=1+1,” Ana Berg said. “I did.”";
const article = makeArticle(
  text,
  [
    { words: ["“=1+1,”", "“I did.”"], speaker: "Ana Berg", cue: "said", time: "t1" },
    { words: ["said"], speaker: "-Bo", speakerDetails: { entityId: null }, negated: true },
  ],
  {
    title: { value: "Plain", origin: "given" },
    articleKey: "=cmd|' /C calc'!A0",
    times: [
      {
        id: "t1",
        span: { start: 0, end: 1 },
        text: "“",
        kind: "date",
        value: "2026-03-12",
        anchor: "none",
        status: "resolved",
        confidence: 1,
      },
    ],
  },
);
const names = csvHeader.trim().split(",");
const rows = toCsvRows(article)
  .trimEnd()
  .split("\n")
  .map((line) => line.split(","));

describe("toCsvRows", () => {
  it("has one row a statement and one cell a column", () => {
    expect(rows).toHaveLength(2);
    expect(rows[1]).toHaveLength(names.length);
  });

  it("points into the text", () => {
    const row = rows[1];
    const [start, end] = ["start", "end"].map((name) => Number(row?.[names.indexOf(name)]));
    expect(text.slice(start, end)).toBe("said");
    expect(toCsvRows(article)).toContain(`,0:7 23:31,`);
  });

  it("disarms formulas in any column", () => {
    expect(rows[1]?.[0]).toBe("'=cmd|' /C calc'!A0");
    expect(rows[1]?.[names.indexOf("speaker")]).toBe("'-Bo");
  });

  it("writes the time as said and as a date, and nothing where the text does not say", () => {
    expect(toCsvRows(article)).toContain("“,2026-03-12,");
    expect(rows[1]?.[names.indexOf("time_value")]).toBe("");
  });
});
