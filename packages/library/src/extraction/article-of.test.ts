import { type Article, parseArticle } from "@org/core";
import { describe, expect, it } from "vitest";
import type { SourceItem } from "../sources/source-item.js";
import { articleOf } from "./article-of.js";
import type { ArticleOptions } from "./outcome.js";

const options = { again: false };
const text = "“No,” said Ana Berg on Monday.";

const textItem = (content: string | Uint8Array): SourceItem => ({
  input: "a.txt",
  kind: "text",
  content,
  source: { kind: "text", file: "a.txt" },
});
const jsonItem = (value: unknown): SourceItem => ({
  input: "a.ndjson:1",
  kind: "json",
  content: JSON.stringify(value),
  source: { kind: "record" },
});
async function article(item: SourceItem, how: ArticleOptions = options): Promise<Article> {
  const outcome = await articleOf(item, how);
  if (outcome.failure) throw new Error(outcome.failure.message);
  return outcome.article;
}

describe("articleOf a text", () => {
  it("names the record after the file, and dates it when the text does not", async () => {
    const record = await article(textItem(text), { ...options, publishedAt: "2026-03-12" });
    expect(record).toMatchObject({ articleKey: "a.txt", source: { kind: "text", file: "a.txt" } });
    expect(record.publishedAt?.value).toBe("2026-03-12");
    expect(parseArticle(record)).toEqual(record);
  });

  it("keeps what was noted when the bytes were read", async () => {
    const { notes } = await article(textItem(new Uint8Array([0x48, 0x65, 0x20, 0xff, 0x2e])));
    expect(notes.map(({ code }) => code)).toContain("encoding-guessed");
  });
});

const html =
  "<!doctype html><title>The bridge</title><nav><a href=/>Home</a></nav><article><h1>The bridge</h1>" +
  "<p>“We asked for years and nobody came to look at the cables,” Ana Berg, who runs the ferry, said on Monday.</p>" +
  "<p>“That is not enough,” Ms. Berg said. “It never was, and they know it as well as we do.”</p></article>";

describe("articleOf a page", () => {
  const page: SourceItem = {
    input: "a.html",
    kind: "html",
    content: html,
    source: { kind: "html", url: "https://example.com/a", retrievedAt: "2026-03-02T10:00:00Z" },
  };

  it("reads its paragraphs, each with its place in the page", async () => {
    const record = await article(page);
    expect(record.source).toEqual(page.source);
    expect(record.text).not.toContain("Home");
    expect(record.statements.map(({ speaker }) => speaker.name)).toEqual(["Ana Berg", "Ana Berg"]);
    for (const { source } of record.paragraphs) expect(html.slice(source?.start, source?.end)).toContain("Berg");
    expect(parseArticle(record)).toEqual(record);
  });

  it("puts what is told before what the page says", async () => {
    const given = { title: "Told", byline: "Cora Linde", publishedAt: "2026-03-02", keywords: ["ferries"] };
    const record = await article({ ...page, given });
    expect(record).toMatchObject({
      title: { value: "Told" },
      publishedAt: { value: "2026-03-02" },
      keywords: ["ferries"],
    });
    expect(record.byline.map(({ name }) => name)).toEqual(["Cora Linde"]);
  });

  it("reads bytes by what they say of themselves", async () => {
    const bytes = Buffer.from(
      `<meta charset=windows-1252>${html.replaceAll(/[“”]/g, '"').replace("Ana", "Zo\u00eb")}`,
      "latin1",
    );
    expect((await article({ ...page, content: bytes })).statements[0]?.speaker.name).toBe("Zoë Berg");
  });

  it("is refused when it is over the limits of any page", async () => {
    const content = `${"<div>".repeat(100_000)}x`;
    expect((await articleOf({ ...page, content }, options)).failure).toMatchObject({
      code: "over-limit",
      input: "a.html",
    });
  });

  it("may stand in a row", async () => {
    const record = await article(jsonItem({ html, url: "https://example.com/b", id: 5, title: "Told" }));
    expect(record).toMatchObject({
      source: { kind: "html", ref: "5", url: "https://example.com/b" },
      title: { value: "Told", origin: "given" },
    });
    expect(record.statements).toHaveLength(2);
    expect((await articleOf(jsonItem({ html: 5 }), options)).failure?.code).toBe("invalid-row");
    expect((await articleOf(jsonItem({ html, publishedAt: "soon" }), options)).failure?.code).toBe("invalid-option");
  });
});

describe("articleOf JSON", async () => {
  const row = { text, id: 7, publishedAt: "2026-03-10", title: "A title", publisher: "The Paper" };
  const record = await article(jsonItem(row), { ...options, publishedAt: "2026-03-12" });

  it("takes what a row tells, before what is told for all", () => {
    expect(record).toMatchObject({ source: { ref: "7" }, publisher: "The Paper" });
    expect(record.publishedAt?.value).toBe("2026-03-10");
  });

  it("passes records on as they are", async () => {
    const changed = { ...record, notes: [{ code: "empty-text", message: "kept" }] };
    expect(await article(jsonItem(changed))).toEqual(changed);
  });

  it("extracts records again from their text and what was told about it", async () => {
    const changed = { ...record, statements: [], positions: [], events: [] };
    expect(await article(jsonItem(changed), { again: true })).toEqual(record);
  });

  it.each([null, 5, "text", [], {}, { text: 5 }, { schema: "saidby/article@1" }])("refuses %j", async (value) => {
    expect((await articleOf(jsonItem(value), options)).failure).toMatchObject({
      message: expect.stringMatching(/^not an article/),
      input: "a.ndjson:1",
    });
  });

  it("refuses a line that is no JSON", async () => {
    expect((await articleOf({ ...jsonItem(0), content: "{oops" }, options)).failure?.code).toBe("invalid-json");
  });

  it("takes no harm from names of the prototype", async () => {
    const content = '{"text":"“No,” said Ana.","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    await articleOf({ ...jsonItem(0), content }, options);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
