import { describe, expect, it } from "vitest";
import { makeArticle, makeStatement, placeOf } from "./testing/fake-core.ts";
import { toQuotes } from "./to-quotes.ts";

const text = "“Yes,” he said. “No.” Nobody asked.";
const content = [placeOf(text, "“Yes,”"), placeOf(text, "“No.”")];

describe("toQuotes", () => {
  it("keeps content, cue and speaker, and leaves the type to the metric", () => {
    const statement = makeStatement(text, {
      content,
      cue: placeOf(text, "said"),
      speaker: placeOf(text, "he"),
      name: "Tom Berg",
    });
    expect(toQuotes(makeArticle(text, { statements: [statement] }), "a1")).toEqual({
      id: "a1",
      quotes: [
        {
          content: { spans: content },
          cue: { start: 10, end: 14, text: "said" },
          speaker: { start: 7, end: 9, text: "he", canonical: "Tom Berg" },
        },
      ],
    });
  });

  it("gives no speaker where the record names no place, even with a name, and keeps negated and hypothetical statements", () => {
    const statements = [
      makeStatement(text, { content, name: "Tom Berg", more: { negated: true } }),
      makeStatement(text, { id: "s2", content, more: { hypothetical: true, nestedIn: "s1" } }),
    ];
    const { quotes } = toQuotes(makeArticle(text, { statements }), "a1");
    expect(quotes.map(({ speaker, cue }) => [speaker, cue])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("leaves out speech inside a quotation where gold has none", () => {
    const outer = makeStatement(text, { content, more: { quoted: content } });
    const inner = makeStatement(text, { id: "s2", content: [placeOf(text, "No")], more: { nestedIn: "s1" } });
    const article = makeArticle(text, { statements: [outer, inner] });
    expect(toQuotes(article, "a1").quotes).toHaveLength(2);
    expect(toQuotes(article, "a1", { nested: false }).quotes).toHaveLength(1);
  });
});
