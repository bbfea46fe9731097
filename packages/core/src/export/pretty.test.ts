import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { extract } from "../extract/index.js";
import { shownText } from "../view/layout.js";
import { prettyLines, toPlainText } from "./pretty.js";

const text = "The mayor spoke.\n\n“We asked for years, and nobody came,” Ana Berg said. Bo Dahl has not said why.";
const article = makeArticle(
  text,
  [
    {
      words: ["“We asked for years, and nobody came,”"],
      speaker: "Ana Berg",
      cue: "said",
      audience: [{ span: { start: 4, end: 9 }, text: "mayor" }],
    },
    { words: ["why"], speaker: "Bo Dahl", cue: "has not said", negated: true, kind: "indirect" },
  ],
  { publishedAt: { value: "2026-03-12", precision: "day", origin: "given" } },
);

describe("toPlainText", () => {
  it("says who said what, then shows the text with initials in the margin", () => {
    expect(toPlainText(article, { width: 40, withText: true })).toBe(
      [
        "The mayor spoke.",
        "Thu 12 Mar 2026",
        "2 statements · 2 speakers",
        "",
        "AB  Ana Berg  1 statement · 7 words",
        "    “We asked for years, and nobody",
        "    came,”",
        "      said · to mayor · 18–56",
        "",
        "BD  Bo Dahl  0 statements · 0 words",
        "    why",
        "      has not said · not said · 93–96",
        "",
        "TEXT",
        "",
        "    The mayor spoke.",
        "",
        "AB  “We asked for years, and nobody",
        "│   came,” Ana Berg said. Bo Dahl has",
        "BD  not said why.",
        "",
      ].join("\n"),
    );
  });

  it("tells positions, events and numbers behind what was said", () => {
    expect(toPlainText(extract("Ana Berg rejected the plan. About 40 people came."), { width: 60 })).toContain(
      [
        "POSITIONS",
        "",
        "    the plan",
        "      Ana Berg · rejects · 18–26",
        "",
        "NUMBERS",
        "",
        "    40",
        "      count · about 40 · people · 34–36",
        "",
      ].join("\n"),
    );
  });

  it("says so when nothing was said, and shows the notes", () => {
    const empty = makeArticle("Nothing.", [], {
      notes: [{ code: "no-publication-date", message: "No date \u001b[2J." }],
    });
    expect(toPlainText(empty, { width: 60 })).toBe(
      "Nothing.\n0 statements · 0 speakers\n\nNo statements were found.\n\nNote: No date ␛[2J.\n",
    );
  });
});

describe("prettyLines", () => {
  it.each([40, 57, 80, 160])("keeps every line within %i cells", (width) => {
    for (const line of prettyLines(article, { width, withText: true })) {
      const whole = line.map((run) => run.text).join("");
      expect(shownText(whole, { start: 0, end: whole.length }).width).toBeLessThanOrEqual(width);
    }
  });

  it("says which statement each run of the text belongs to", () => {
    const runs = prettyLines(article, { width: 200, withText: true }).flat();
    expect(runs.filter(({ mark }) => mark).map((run) => [run.text, run.mark?.initials])).toEqual([
      ["“We asked for years, and nobody came,”", "AB"],
      ["why", "BD"],
    ]);
  });
});
