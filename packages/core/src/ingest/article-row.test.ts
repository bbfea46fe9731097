import { describe, expect, it } from "vitest";
import { SaidbyError } from "../error.js";
import { readRow } from "./article-row.js";

function refusal(row: unknown): string {
  try {
    readRow(row);
  } catch (error) {
    if (SaidbyError.isInstance(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "accepted";
}

describe("readRow", () => {
  it("reads the text and what is known of it", () => {
    const document = readRow({
      text: "Text.",
      title: "Bridge closes",
      byline: "Ana Berg",
      publisher: "The Harbour Post",
      publishedAt: "2026-03-12T09:30:00Z",
      language: "en",
    });
    expect(document.text).toBe("Text.");
    expect(document.metadata.title?.value).toBe("Bridge closes");
    expect(document.metadata.byline.map(({ name }) => name)).toEqual(["Ana Berg"]);
    expect(document.metadata.publisher).toBe("The Harbour Post");
    expect(document.metadata.publishedAt?.precision).toBe("instant");
  });

  it("gives the caller's own id back as source.ref, numbers as text", () => {
    expect(readRow({ text: "Text.", id: "a-7" }).source).toEqual({ kind: "text", ref: "a-7" });
    expect(readRow({ text: "Text.", id: 7, url: "https://example.org/7" }).source).toEqual({
      kind: "text",
      ref: "7",
      url: "https://example.org/7",
    });
  });

  it("keeps a url that is no address on the web as source.ref, never as one", () => {
    expect(readRow({ text: "Text.", url: "javascript:alert(1)" }).source).toEqual({
      kind: "text",
      ref: "javascript:alert(1)",
    });
    expect(readRow({ text: "Text.", url: "data:text/html,a", id: 7 }).source).toEqual({ kind: "text", ref: "7" });
    expect(readRow({ text: "Text.", url: "https://ana:secret@example.org/a" }).source.url).toBe(
      "https://example.org/a",
    );
  });

  it("passes over fields it does not know", () => {
    expect(readRow({ text: "Text.", score: 3, nested: { a: 1 } }).text).toBe("Text.");
  });

  it("does not take a property of every object for a field", () => {
    expect(readRow(JSON.parse('{"text":"Text.","__proto__":{"title":"x"}}')).metadata.title).toBeNull();
  });

  it("normalises the text as any other", () => {
    expect(readRow({ text: "\uFEFFone\r\ntwo" }).text).toBe("one\ntwo");
  });

  it.each([
    ["null", null, "the row"],
    ["a string", "Text.", "the row"],
    ["a list", [{ text: "Text." }], "the row"],
    ["an object without text", { id: "1" }, "text"],
    ["a text that is a number", { text: 4 }, "text"],
    ["a title that is a list", { text: "Text.", title: ["a"] }, "title"],
    ["an author that is a number", { text: "Text.", byline: 3 }, "byline"],
  ])("refuses %s and names the field", (_, row, field) => {
    expect(refusal(row)).toMatch(new RegExp(`^invalid-row: not an article row: ${field}: `));
  });

  it("refuses a date that is none", () => {
    expect(refusal({ text: "Text.", publishedAt: "yesterday" })).toMatch(/^invalid-option: "yesterday" is not a date/);
  });
});
