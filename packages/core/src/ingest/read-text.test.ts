import { describe, expect, it } from "vitest";
import { SaidbyError } from "../error.js";
import { maxTextLength } from "./limits.js";
import { readText } from "./read-text.js";

describe("readText", () => {
  it("knows nothing of a bare text but its words", () => {
    expect(readText("The council met.")).toEqual({
      text: "The council met.",
      blocks: [],
      metadata: {
        title: null,
        byline: [],
        publishedAt: null,
        modifiedAt: null,
        publisher: null,
        language: null,
        section: null,
        keywords: [],
        canonicalUrl: null,
      },
      source: { kind: "text" },
      notes: [],
    });
  });

  it("marks what it is told as given", () => {
    const { metadata } = readText("Text.", {
      title: "Bridge closes",
      byline: ["Ana Berg", "", "Tom Reid"],
      publishedAt: "2026-03-12",
      language: "en-GB",
    });
    expect(metadata.title).toEqual({ value: "Bridge closes", origin: "given" });
    expect(metadata.byline).toEqual([
      { name: "Ana Berg", origin: "given" },
      { name: "Tom Reid", origin: "given" },
    ]);
    expect(metadata.publishedAt).toEqual({ value: "2026-03-12", precision: "day", origin: "given" });
    expect(metadata.language).toEqual({ value: "en-GB", origin: "given", confidence: 1 });
  });

  it("takes one author as a string", () => {
    expect(readText("Text.", { byline: "Ana Berg" }).metadata.byline).toEqual([{ name: "Ana Berg", origin: "given" }]);
  });

  it("refuses a date that is none", () => {
    expect(() => readText("Text.", { publishedAt: "last Tuesday" })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
    expect(() => readText("Text.", { publishedAt: "last Tuesday" })).toThrow(SaidbyError);
  });

  it("notes one replaced character in the singular, more in the plural", () => {
    expect(readText("a\0b").notes).toEqual([
      { code: "replaced-character", message: "1 character (NUL or half of a pair) replaced by U+FFFD." },
    ]);
    expect(readText("a\0\0b").notes[0]?.message).toMatch(/^2 characters /);
  });

  it("keeps the source it is given", () => {
    const source = { kind: "feed" as const, url: "https://example.org/a" };
    expect(readText("Text.", {}, source).source).toEqual(source);
  });
});

describe("a text longer than the limit", () => {
  const line = `${"word ".repeat(199)}end.\n`;
  const long = line.repeat(Math.ceil(maxTextLength / line.length) + 1);

  it("is cut at the last line end within it, and noted", () => {
    const { text, notes } = readText(long);
    expect(text.length).toBeLessThanOrEqual(maxTextLength);
    expect(text.length).toBeGreaterThan(maxTextLength - line.length - 1);
    expect(text.endsWith("end.")).toBe(true);
    expect(notes).toEqual([
      {
        code: "text-truncated",
        message: `The text has ${long.length} characters; only the first ${text.length} were read.`,
      },
    ]);
  });

  it("is not cut inside a character when it has no line ends", () => {
    const { text, notes } = readText(`a${"😀".repeat(maxTextLength / 2 + 5)}`);
    expect(text.length).toBe(maxTextLength - 1);
    expect(text.isWellFormed()).toBe(true);
    expect(notes.map(({ code }) => code)).toEqual(["text-truncated"]);
  });

  it("is read whole when it is exactly as long", () => {
    const { text, notes } = readText("a".repeat(maxTextLength));
    expect([text.length, notes]).toEqual([maxTextLength, []]);
  });
});
