import { parseArticle } from "@org/core";
import { describe, expect, it } from "vitest";
import { articleOfText, articleOfValue } from "./to-article.js";

const options = { again: false };
const text = "“No,” said Ana Berg on Monday.";
const location = { name: "a.txt", file: "a.txt", open: async function* () {} };

describe("articleOfText", () => {
  it("names the record after the file, and dates it when the text does not", () => {
    const article = articleOfText({ text, encoding: "utf-8", notes: [] }, location, {
      ...options,
      publishedAt: "2026-03-12",
    });
    expect(article).toMatchObject({ articleKey: "a.txt", source: { kind: "text", file: "a.txt" } });
    expect(article.publishedAt?.value).toBe("2026-03-12");
    expect(parseArticle(article)).toEqual(article);
  });

  it("keeps what was noted when the bytes were read", () => {
    const note = { code: "invalid-encoding", message: "Some bytes." } as const;
    expect(articleOfText({ text, encoding: "utf-8", notes: [note] }, location, options).notes).toContainEqual(note);
  });
});

describe("articleOfValue", () => {
  const row = { text, id: 7, publishedAt: "2026-03-10", title: "A title", publisher: "The Paper" };
  const record = articleOfValue(row, { ...options, publishedAt: "2026-03-12" });

  it("takes what a row tells, before what is told for all", () => {
    expect(record).toMatchObject({ source: { ref: "7" }, publisher: "The Paper" });
    expect(record.publishedAt?.value).toBe("2026-03-10");
  });

  it("passes records on as they are", () => {
    const changed = { ...record, notes: [{ code: "empty-text", message: "kept" }] };
    expect(articleOfValue(changed, options)).toEqual(changed);
  });

  it("extracts records again from their text and what was told about it", () => {
    const changed = { ...record, statements: [], positions: [], events: [] };
    expect(articleOfValue(changed, { again: true })).toEqual(record);
  });

  it.each([null, 5, "text", [], {}, { text: 5 }, { schema: "saidby/article@1" }])("refuses %j", (value) => {
    expect(() => articleOfValue(value, options)).toThrow(/^not an article/);
  });

  it("takes no harm from names of the prototype", () => {
    const value = JSON.parse(
      '{"text":"“No,” said Ana.","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    articleOfValue(value, options);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
