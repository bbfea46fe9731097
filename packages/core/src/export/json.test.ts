import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { parseArticle } from "../schema/index.js";
import { inertJson, toJson, toNdjson } from "./json.js";

describe("inertJson", () => {
  it("escapes what a terminal may act on and gives the same string back", () => {
    const unit = fc.oneof(
      fc.constantFrom("\u001b", "\u007f", "\u009b", "\u2028", "\u202e", "\u2069", "\r"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join("");
        const json = inertJson({ text });
        const dangerous = [...json].filter((character) => {
          const code = character.charCodeAt(0);
          return code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0x2028 && code <= 0x202e) || code === 0x2069;
        });
        expect(dangerous).toEqual([]);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});

describe("toNdjson and toJson", () => {
  const article = makeArticle("“No,” said \u009b Bo\u2028Dahl.", [{ words: ["“No,”"], speaker: null }]);

  it("write a record that reads back as the same record", () => {
    expect(parseArticle(JSON.parse(toNdjson(article)))).toEqual(article);
    expect(parseArticle(JSON.parse(toJson([article])))).toEqual(article);
  });

  it("write one record a line, and several as an array", () => {
    expect(toNdjson(article).indexOf("\n")).toBe(toNdjson(article).length - 1);
    expect(JSON.parse(toJson([article, article]))).toHaveLength(2);
    expect(JSON.parse(toJson([]))).toEqual([]);
  });
});
