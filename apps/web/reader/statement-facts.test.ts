import type { Article } from "@org/core";
import { describe, expect, test } from "vitest";
import { articleOf, type GivenStatement } from "../test/support/article";
import { statementDoubt, statementFacts } from "./statement-facts";

const text = "“Stop,” she told reporters in Oslo on Tuesday in a letter, Meridian Wire reported.";
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const grounded = (words: string) => ({ span: span(words), text: words });

function factsOf(given: Partial<GivenStatement>, rest: Partial<Article> = {}) {
  const article = articleOf(text, [{ words: "“Stop,”", speaker: "Ada Lund", ...given }], rest);
  const [statement] = article.statements;
  return statement ? statementFacts(article, statement).map((fact) => fact.text) : [];
}

function doubtOf(given: Partial<GivenStatement>) {
  const [statement] = articleOf(text, [{ words: "“Stop,”", speaker: "Ada Lund", ...given }]).statements;
  return statement && statementDoubt(statement);
}

describe("statementFacts", () => {
  test("says nothing that the article does not give", () => {
    expect(factsOf({})).toEqual([]);
  });

  test("gives cue, time, place, audience, medium and origin in this order", () => {
    const facts = factsOf(
      {
        cue: { ...grounded("told"), lemma: "tell", class: "state" },
        time: "time-1",
        place: grounded("in Oslo"),
        audience: [grounded("reporters")],
        medium: { ...grounded("in a letter"), type: "letter" },
        via: ["sourcing-1"],
      },
      {
        times: [
          {
            id: "time-1",
            ...grounded("Tuesday"),
            kind: "date",
            value: "2026-03-17",
            anchor: "published",
            status: "resolved",
            confidence: 1,
          },
        ],
        sourcing: [
          {
            id: "sourcing-1",
            ...grounded("Meridian Wire"),
            kind: "wire",
            agency: "Meridian Wire",
            scope: "statement",
            confidence: 1,
          },
        ],
      },
    );
    expect(facts).toEqual(["told", "Tue 17 Mar 2026", "in Oslo", "to reporters", "in a letter", "via Meridian Wire"]);
  });

  test("what was not simply said comes first", () => {
    expect(factsOf({ negated: true, kind: "indirect" })).toEqual(["not said", "paraphrased"]);
  });
});

describe("statementDoubt", () => {
  test("a certain statement has none", () => {
    expect(doubtOf({ speakerConfidence: 0.9 })).toBeNull();
  });

  test("an uncertain speaker is named as such, with the reason", () => {
    expect(doubtOf({ speakerConfidence: 0.6 })).toBe("speaker uncertain, 0.60: subject of the reporting verb");
  });

  test("an unknown speaker is no doubt about the words", () => {
    expect(doubtOf({ speaker: null, speakerConfidence: 0 })).toBeNull();
  });

  test("uncertain words are a doubt of their own", () => {
    expect(doubtOf({ confidence: 0.75 })).toBe("statement likely, 0.75");
  });
});
