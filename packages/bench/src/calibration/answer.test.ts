import { describe, expect, it } from "vitest";
import type { RowQuote } from "../metric/quote-row.ts";
import { makeArticle, makeStatement, placeOf, type StatementParts } from "../testing/fake-core.ts";
import { toQuotes } from "../to-quotes.ts";
import { readAnswers } from "./answer.ts";

const text = "“We asked for years,” Mara Lindqvist said. “Nobody came,” she added. It was said that rain fell all day.";
const at = (words: string): { start: number; end: number } => placeOf(text, words);
const direct = at("“We asked for years,”");
const other = at("“Nobody came,”");
const unspoken = at("that rain fell all day");

const gold: RowQuote[] = [
  {
    type: "direct",
    content: { spans: [direct] },
    cue: { ...at("said"), text: "said" },
    speaker: { ...at("Mara Lindqvist"), text: "Mara Lindqvist", head: at("Lindqvist"), canonical: "Mara Lindqvist" },
  },
  { type: "indirect", content: { spans: [unspoken] }, cue: { ...at("was said"), text: "was said" }, speaker: null },
];

function answers(parts: StatementParts[]): ReturnType<typeof readAnswers> {
  const article = makeArticle(text, {
    statements: parts.map((part, index) => makeStatement(text, { id: `s${index}`, ...part })),
  });
  const { quotes } = toQuotes(article, "a1");
  return readAnswers({
    row: { id: "a1", text, quotes: gold },
    article,
    quotes,
    statements: article.statements,
    milliseconds: 1,
  });
}

describe("readAnswers", () => {
  it("judges the speaker by the head word and by the name", () => {
    const { fragments, gold: counts } = answers([
      { content: [direct], speaker: at("Mara Lindqvist"), name: "Ms. Lindqvist" },
    ]);
    expect(fragments).toMatchObject([{ found: true, head: true, canonical: true }]);
    expect(counts).toEqual({ fragments: 1, direct: 1, statements: 2 });
    const [wrongName] = answers([{ content: [direct], speaker: at("Mara Lindqvist"), name: "Tom Berg" }]).statements;
    expect(wrongName).toMatchObject({ head: true, canonical: false });
    const [wrongWords] = answers([{ content: [direct], speaker: at("she"), name: "Mara Lindqvist" }]).statements;
    expect(wrongWords).toMatchObject({ head: false, canonical: true });
  });

  it("cannot judge the speaker of a statement that gold does not have", () => {
    const { fragments } = answers([{ content: [other], speaker: at("she"), name: "Mara Lindqvist" }]);
    expect(fragments).toMatchObject([{ found: false, met: false, head: null, canonical: null }]);
  });

  it("takes anybody for wrong where gold has no speaker, and lists what we said there", () => {
    const { statements, unspoken: silent } = answers([{ content: [unspoken], speaker: at("It"), name: "It" }]);
    expect(statements).toMatchObject([{ found: true, head: false, canonical: false }]);
    expect(silent).toMatchObject([{ speaker: { name: "It" }, inScope: true }]);
    expect(answers([]).unspoken).toEqual([{ speaker: null, inScope: true }]);
  });
});
