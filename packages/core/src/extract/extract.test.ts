import { describe, expect, it } from "vitest";
import { SaidbyError } from "../error.js";
import { readRow } from "../ingest/article-row.js";
import { readText } from "../ingest/read-text.js";
import { parseArticle } from "../schema/index.js";
import { sha256Hex } from "../text/hash.js";
import { extract } from "./extract.js";

const text = "“We asked for years,” Mara Lindqvist said.";

describe("the key of an article", () => {
  it.each([
    [
      "its canonical address",
      readText(text, { canonicalUrl: "https://example.org/a" }, { kind: "html", url: "https://example.org/b" }),
      "https://example.org/a",
    ],
    [
      "else its address",
      readText(text, {}, { kind: "html", url: "https://example.org/b", ref: "7", file: "a.txt" }),
      "https://example.org/b",
    ],
    ["else the caller's id", readRow({ text, id: 7 }), "7"],
    ["else its file", readText(text, {}, { kind: "text", file: "a.txt" }), "a.txt"],
    ["else the hash of its text", text, sha256Hex(text)],
    [
      "the text of an entry that its feed gives no id",
      readText(text, {}, { kind: "feed", file: "feed.xml" }),
      sha256Hex(text),
    ],
    ["and never empty: address", readText(text, { canonicalUrl: "" }), sha256Hex(text)],
    ["and never empty: id", readRow({ text, id: "" }), sha256Hex(text)],
  ])("is %s", (_, input, key) => {
    expect(extract(input).articleKey).toBe(key);
  });
});

describe("a source document", () => {
  it("is not changed by being read", () => {
    const document = readText(`Bridge closes\n\nBy Ana Berg\n\n${text}\0`, { keywords: ["ferries"] });
    const before = structuredClone(document);
    extract(document, { publishedAt: "2026-03-12" });
    expect(document).toEqual(before);
  });

  it("shares no list with its record", () => {
    const document = readText(`${text}\0`, { keywords: ["ferries"], byline: "Ana Berg" });
    const article = extract(document);
    expect(article.keywords).not.toBe(document.metadata.keywords);
    expect(article.byline).not.toBe(document.metadata.byline);
    expect(article.notes).not.toBe(document.notes);
  });

  it("gives its blocks for the paragraphs", () => {
    const document = {
      ...readText("“We\nasked,” Ana Berg said."),
      blocks: [{ span: { start: 0, end: 26 }, kind: "quote" as const, source: { start: 90, end: 130 } }],
    };
    const { paragraphs, statements } = parseArticle(extract(document));
    expect(paragraphs.map(({ kind, source }) => [kind, source])).toEqual([["quote", { start: 90, end: 130 }]]);
    expect(statements.map(({ speaker }) => speaker.name)).toEqual(["Ana Berg"]);
  });
});

it("what the caller says of the date wins over the document", () => {
  const article = extract(readText(text, { publishedAt: "2026-03-01" }), { publishedAt: "2026-03-12" });
  expect(article.publishedAt).toEqual({ value: "2026-03-12", precision: "day", origin: "given" });
});

it.each([null, undefined, 7, {}, []])("refuses %j, which is no text and no document, in one sentence", (input) => {
  expect(() => extract(input as never)).toThrow(/^extract reads a text or a source document, and was given \w+\.$/);
  expect(() => extract(input as never)).toThrow(SaidbyError);
});

it("says what read the text: the rules, and the models with their versions", () => {
  expect(extract(text).provenance.engines).toEqual(["rules", "names@1", "pos@1"]);
});

it("lists everybody who speaks, also one named by nothing but “which”", () => {
  const article = extract(
    "The bureau referred questions to the environment department, which said the water was safe.",
  );
  expect(article.statements.map(({ speaker }) => speaker.name)).toEqual(["the environment department"]);
  expect(() => parseArticle(article)).not.toThrow();
});

it("lists the sentences said in a quotation, and keeps the statement whole", () => {
  const article = extract("“We waited. Why?”\n\n“We asked. Nobody came,” Ana Berg said.");
  expect(article.sentences.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
    "“We waited.",
    "Why?”",
    "“We asked.",
    "Nobody came,” Ana Berg said.",
  ]);
  expect(
    article.statements.map(({ content }) => content.map(({ start, end }) => article.text.slice(start, end))),
  ).toEqual([["“We waited. Why?”"], ["“We asked. Nobody came,”"]]);
});

it("refuses a date that is none", () => {
  expect(() => extract(text, { publishedAt: "soon" })).toThrow(SaidbyError);
});

describe("a text that is not English", () => {
  const german =
    "„Wir haben jahrelang gewartet und niemand kam“, sagte Mara Lindqvist am Dienstag vor dem Rathaus. Die Brücke wird nicht mehr geöffnet, und der Rat hat das bereits beschlossen.";

  it("keeps its quotations, and guesses no speaker, name or time", () => {
    const article = parseArticle(extract(german, { publishedAt: "2026-03-12" }));
    expect(article.language?.value).toBe("de");
    expect(article.notes.map(({ code }) => code)).toEqual(["language-unsupported"]);
    expect(article.statements.map(({ speaker, cue, content }) => [speaker.name, cue, content.length])).toEqual([
      [null, null, 1],
    ]);
    expect([article.entities, article.times, article.sourcing]).toEqual([[], [], []]);
  });
});

describe("notes", () => {
  it("tell where a quotation opens that is never closed", () => {
    const article = extract("She said: “We asked for years.\n\nNobody came.");
    const note = article.notes.find(({ code }) => code === "unclosed-quotation");
    expect(article.text.slice(note?.span?.start, note?.span?.end)).toBe("“We asked for years.");
  });

  it("are silent on a quotation that the next paragraph takes up", () => {
    expect(extract("Ana Berg said: “We asked.\n\n“Nobody came.”").notes).toEqual([]);
  });
});
