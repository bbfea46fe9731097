import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { statementDetails } from "./statement-details.js";

const text = "In Geneva, Ana Berg told reporters on Monday: “No,” on X.";
const at = (words: string) => ({
  span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  text: words,
});
const article = makeArticle(
  text,
  [
    {
      words: ["“No,”"],
      speaker: "Ana Berg",
      speakerDetails: { confidence: 0.8, method: "continuation" },
      cue: "told",
      cueClass: "deny",
      time: "t",
      audience: [at("reporters")],
      medium: { type: "social", platform: "X", ...at("on X") },
      place: at("Geneva"),
      hypothetical: true,
    },
    { words: ["No"], speaker: null, medium: { type: "letter", ...at("X") } },
  ],
  {
    publishedAt: { value: "2026-03-12", precision: "day", origin: "given" },
    times: [
      {
        id: "t",
        ...at("Monday"),
        kind: "date",
        value: "2026-03-09",
        anchor: "published",
        status: "resolved",
        confidence: 1,
      },
    ],
  },
);
const details = article.statements.map((statement) => statementDetails(article, statement));

describe("statementDetails", () => {
  it("says how, in the outlet’s own word, when, to whom, through what and where", () => {
    expect(details[0]?.facts).toEqual(["told", "Mon 9 Mar", "to reporters", "on X", "Geneva"]);
    expect(details[1]?.facts).toEqual(["quoted", "in a letter"]);
  });

  it("says what was not simply said, and how sure the speaker is", () => {
    expect(details[0]).toMatchObject({ status: ["imagined"], doubt: "speaker likely: same speaker as before" });
    expect(details[1]).toMatchObject({ status: [], doubt: null });
  });
});
