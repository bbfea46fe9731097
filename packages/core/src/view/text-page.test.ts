import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { statementMarks } from "./statement-marks.js";
import { lineGutter, lineRuns, textPage } from "./text-page.js";

const text = "The mayor spoke.\n\n“We asked for years, and nobody came,” Ana Berg said. “No,” said Bo Dahl.";
const article = makeArticle(text, [
  { words: ["“We asked for years, and nobody came,”"], speaker: "Ana Berg", cue: "said" },
  { words: ["“No,”"], speaker: "Bo Dahl" },
]);
const marks = statementMarks(article);
const page = textPage(article, marks, 20);
const shown = page.map((line) =>
  lineRuns(text, line)
    .map((run) => run.text)
    .join(""),
);

describe("textPage", () => {
  it("wraps every paragraph, with a blank line between", () => {
    expect(shown).toEqual([
      "The mayor spoke.",
      "",
      "“We asked for years,",
      "and nobody came,”",
      "Ana Berg said. “No,”",
      "said Bo Dahl.",
    ]);
  });

  it("puts each mark on the lines it touches", () => {
    expect(page.map((line) => line.marks.map(({ role }) => role))).toEqual([
      [],
      [],
      ["content"],
      ["content"],
      ["speaker", "cue", "content"],
      ["speaker"],
    ]);
  });

  it("has no lines for an article without paragraphs", () => {
    expect(textPage({ text: "", paragraphs: [] }, [], 20)).toEqual([]);
  });
});

describe("lineRuns", () => {
  it("cuts a line at marks and at search hits, also where they cross", () => {
    const line = page[3];
    if (!line) throw new Error("the page has a fourth line");
    const hit = { id: "hit", start: text.indexOf("came"), end: text.indexOf("Ana") };
    expect(lineRuns(text, line, [hit]).map((run) => [run.text, run.marks.length])).toEqual([
      ["and nobody ", 1],
      ["came,”", 2],
    ]);
  });
});

describe("lineGutter", () => {
  it("names who begins, and says who goes on", () => {
    const margin = page.map((line) => {
      const gutter = lineGutter(line);
      return gutter && [gutter.mark.initials, gutter.begins];
    });
    expect(margin).toEqual([null, null, ["AB", true], ["AB", false], ["BD", true], null]);
  });

  it("says when others begin on the same line", () => {
    const one = textPage(article, marks, 200).at(-1);
    expect(one && lineGutter(one)).toMatchObject({ begins: true, more: true, mark: { initials: "AB" } });
  });
});
