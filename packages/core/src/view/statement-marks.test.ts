import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { segments } from "./segments.js";
import { statementMarks } from "./statement-marks.js";
import { statementExtent, statementText } from "./statement-text.js";

const text = "“He told me, ‘Paint it,’ and left,” Ana Berg said. “I did.”";
const article = makeArticle(text, [
  { words: ["“He told me, ‘Paint it,’ and left,”", "“I did.”"], speaker: "Ana Berg", cue: "said" },
  { words: ["‘Paint it,’"], speaker: "He", nestedIn: "s0", confidence: 0.6 },
]);

describe("statementMarks", () => {
  const marks = statementMarks(article);

  it("marks every content span, the cue and the words for the speaker", () => {
    const words = marks.map((mark) => [mark.role, mark.statementId, text.slice(mark.start, mark.end)]);
    expect(words).toEqual([
      ["content", "s0", "“He told me, ‘Paint it,’ and left,”"],
      ["speaker", "s1", "He"],
      ["content", "s1", "‘Paint it,’"],
      ["speaker", "s0", "Ana Berg"],
      ["cue", "s0", "said"],
      ["content", "s0", "“I did.”"],
    ]);
  });

  it("says how deep a statement is nested, and the lower confidence", () => {
    const nested = marks.find((mark) => mark.statementId === "s1");
    expect(nested).toMatchObject({ depth: 1, confidence: 0.6 });
    expect(marks.find((mark) => mark.statementId === "s0")?.depth).toBe(0);
  });

  it("gives unique ids, so that segments name the marks unmistakably", () => {
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    const inner = segments({ start: 0, end: text.length }, marks).find(({ start }) => text.startsWith("‘Paint", start));
    expect(inner?.marks).toEqual(["s0/content/0", "s1/content/0"]);
  });

  it("ends when statements are nested in a circle", () => {
    const [first, second] = article.statements;
    if (!first || !second) throw new Error("the fixture has two statements");
    const circle = { statements: [{ ...first, nestedIn: "s1" }, second] };
    expect(statementMarks(circle)).toHaveLength(marks.length);
  });
});

describe("statementText", () => {
  it("joins the pieces that the cue splits", () => {
    const [statement] = article.statements;
    if (!statement) throw new Error("the fixture has a statement");
    expect(statementText(article, statement)).toBe("“He told me, ‘Paint it,’ and left,” … “I did.”");
    expect(statementExtent(statement)).toEqual({ start: 0, end: text.length });
  });
});
