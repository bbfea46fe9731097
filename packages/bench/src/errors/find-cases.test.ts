import type { Article } from "@org/core";
import { describe, expect, it } from "vitest";
import type { Extracted } from "../extract-set.ts";
import type { RowQuote } from "../metric/quote-row.ts";
import { makeArticle, makeStatement, placeOf, type StatementParts } from "../testing/fake-core.ts";
import { toQuotes } from "../to-quotes.ts";
import { errorKinds } from "./case.ts";
import { compareArticle } from "./compare.ts";
import { findCases } from "./find-cases.ts";
import { describeComparison, renderComparison } from "./render.ts";
import { summarize } from "./summaries.ts";

const text = "“We asked for years,” Mara Lindqvist said. Tom Berg claims that it rained all day. It was cold.";
const at = (words: string): { start: number; end: number } => placeOf(text, words);

const gold: RowQuote[] = [
  {
    id: "q1",
    type: "direct",
    content: { spans: [at("“We asked for years,”")] },
    cue: { ...at("said"), text: "said" },
    speaker: {
      ...at("Mara Lindqvist"),
      text: "Mara Lindqvist",
      headType: "name",
      canonical: "Mara Lindqvist",
    },
  },
  {
    id: "q2",
    type: "indirect",
    content: { spans: [at("that it rained all day")] },
    cue: { ...at("claims"), text: "claims" },
    speaker: { ...at("Tom Berg"), text: "Tom Berg", headType: "name" },
  },
];

function extracted(statements: StatementParts[]): Extracted {
  const article: Article = makeArticle(text, {
    statements: statements.map((parts, index) => makeStatement(text, { id: `s${index}`, ...parts })),
  });
  const { quotes } = toQuotes(article, "a1");
  return { row: { id: "a1", text, quotes: gold }, article, quotes, statements: article.statements, milliseconds: 1 };
}

const rightFirst: StatementParts = {
  content: [at("“We asked for years,”")],
  cue: at("said"),
  speaker: at("Mara Lindqvist"),
};
const rightSecond: StatementParts = {
  content: [at("that it rained all day")],
  cue: at("claims"),
  speaker: at("Tom Berg"),
};

function whyByKind(statements: StatementParts[]): Record<string, string[]> {
  const compared = compareArticle(extracted(statements));
  return Object.fromEntries(
    errorKinds.map((kind) => [kind, findCases(kind, compared).map(({ why }) => why)]).filter(([, why]) => why?.length),
  );
}

describe("findCases", () => {
  it("finds nothing wrong with what is right", () => {
    expect(whyByKind([rightFirst, rightSecond])).toEqual({});
  });

  it.each<[string, StatementParts[], Record<string, string[]>]>([
    ["a missed quotation", [rightFirst], { missed: ["indirect: claims"] }],
    [
      "a spurious one",
      [rightFirst, rightSecond, { content: [at("was cold")], cue: at("It") }],
      { spurious: ["indirect: It"] },
    ],
    [
      "a wrong speaker",
      [{ ...rightFirst, speaker: at("Tom Berg") }, rightSecond],
      { speaker: ["name: wrong by subject"], canonical: ["name: wrong, other words"] },
    ],
    [
      "no speaker",
      [{ content: rightFirst.content, cue: at("said") }, rightSecond],
      { speaker: ["name: we gave none"], canonical: ["name: null, other words"] },
    ],
    [
      "content that starts late and ends late",
      [rightFirst, { ...rightSecond, content: [at("it rained all day. It")] }],
      { content: ["starts late, ends late"] },
    ],
    [
      "another name by the same words",
      [{ ...rightFirst, name: "Tom Berg" }, rightSecond],
      { canonical: ["name: wrong, same words"] },
    ],
    ["a cue that starts early", [{ ...rightFirst, cue: at("Lindqvist said") }, rightSecond], { cue: ["starts early"] }],
    ["another cue", [{ ...rightFirst, cue: at("claims") }, rightSecond], { cue: ["another cue"] }],
  ])("names %s", (_, statements, expected) => {
    expect(whyByKind(statements)).toEqual(expected);
  });

  it("shows gold and ours in one line each", () => {
    const compared = compareArticle(extracted([{ ...rightFirst, speaker: at("Tom Berg") }, rightSecond]));
    const [found] = findCases("speaker", compared);
    expect(found && describeComparison(found.comparison)).toBe(
      "a1@0 · direct · subject 0.50 Tom Berg · gold Mara Lindqvist",
    );
    expect(found && renderComparison(found.comparison)).toEqual([
      "  gold  «“We asked for years,”» [Mara Lindqvist] {said}. Tom Berg claims that it rained all day. It was c",
      "  ours  «“We asked for years,”» Mara Lindqvist {said}. [Tom Berg] claims that it rained all day. It was c",
    ]);
  });

  it("sums up: speakers by what became of them, missed and spurious by cue", () => {
    const compared = compareArticle(extracted([{ ...rightFirst, speaker: at("Tom Berg") }]));
    expect(summarize("speaker", [compared])[0]?.table?.rows).toEqual([
      ["name", "0", "1", "0", "0", "0.0"],
      ["all", "0", "1", "0", "0", "0.0"],
    ]);
    expect(summarize("missed", [compared])[1]?.table?.rows).toEqual([["claims", "1", "1", "100.0"]]);
    expect(summarize("spurious", [compared])[0]?.table?.rows).toEqual([]);
    expect(summarize("cue", [compared])[0]?.table?.rows).toEqual([["claims", "1", "1", "100.0"]]);
    expect(summarize("content", [compared])[0]?.table?.rows).toEqual([]);
  });
});
