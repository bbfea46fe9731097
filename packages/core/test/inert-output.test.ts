import fc from "fast-check";
import { micromark } from "micromark";
import { describe, expect, it } from "vitest";
import { csvHeader, prettyLines, toCsvRows, toJson, toMarkdown, toNdjson, toPlainText } from "../src/export/index.js";
import { extract, readText } from "../src/index.js";
import { type Article, parseArticle } from "../src/schema/index.js";
import { normalizeText } from "../src/text/normalize.js";
import { displayTitle } from "../src/view/index.js";
import { hostileStrings } from "./hostile-strings.js";
import { makeArticle } from "./make-article.js";

/** A record with the words in every field that holds words from outside. */
function recordOf(words: string): Article {
  const said = normalizeText(words).text;
  const line = said.trim() === "" ? "Nothing." : said;
  const place = { span: { start: line.length + 1, end: line.length + 4 }, text: "Ana" };
  return makeArticle(
    `${line}\nAna Berg said so.`,
    [
      { words: [line], speaker: words || "Bo Dahl", cue: "said", speakerDetails: { roleAtTime: words, span: null } },
      { words: [line], speaker: null, medium: { type: "social", platform: words, ...place } },
    ],
    {
      articleKey: words,
      title: { value: words, origin: "given" },
      byline: [{ name: words, role: words, origin: "given" }],
      publisher: words,
      section: words,
      keywords: [words],
      source: { kind: "text", file: words, ref: words, url: "https://example.org/a" },
      notes: [{ code: "empty-text", message: words }],
    },
  );
}

const anyWords = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc
    .array(fc.oneof(fc.constantFrom(...hostileStrings), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 4 })
    .map((parts) => parts.join("")),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
);

/** Each class is tried by itself, besides what chance makes. */
const examples = hostileStrings.map((words): [string] => [words]);

/** What a terminal must not be given: controls but line feed and tab, line separators, bidirectional controls. */
function dangerous(text: string): string[] {
  return [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x0a || code === 0x09) return false;
    return (
      code < 0x20 ||
      (code >= 0x7f && code <= 0x9f) ||
      [0x61c, 0x200e, 0x200f].includes(code) ||
      (code >= 0x2028 && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069)
    );
  });
}

/** Cells of CSV as RFC 4180 has them. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at] ?? "";
    if (quoted && character === '"' && csv[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "," || character === "\n")) {
      rows.at(-1)?.push(cell);
      cell = "";
      if (character === "\n") rows.push([]);
    } else cell += character;
  }
  return rows.slice(0, -1);
}

/** Tags that Markdown of ours is made of. */
const ownTags = ["h1", "h2", "p", "ul", "li", "br", "a", "blockquote"];

describe("words from outside, whatever they are", () => {
  it("are no markup in Markdown, and lead nowhere", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const markdown = toMarkdown(recordOf(words));
        expect(dangerous(markdown)).toEqual([]);
        const html = micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true });
        const tags = [...html.matchAll(/<\/?([^\s>/]*)/g)].map(([, name = ""]) => name.toLowerCase());
        expect(tags.filter((name) => !ownTags.includes(name))).toEqual([]);
        const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => href);
        expect(links.filter((href) => !href.startsWith("https://example.org/a#:~:text="))).toEqual([]);
        // One heading for the article and one for each speaker: no words of theirs open another.
        expect(tags.filter((name) => name === "h1").length).toBe(2);
        expect(html).not.toMatch(/<(?:a|br|p|li)\s+(?!href=|\/>)/);
      }),
      { examples },
    );
  });

  it("are no formula in CSV, and no row of their own", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const record = recordOf(words);
        const csv = csvHeader + toCsvRows(record);
        expect(dangerous(csv)).toEqual([]);
        const rows = cellsOf(csv);
        expect(rows.map((row) => row.length)).toEqual(rows.map(() => rows[0]?.length));
        expect(rows).toHaveLength(1 + record.statements.length);
        const formulas = rows
          .slice(1)
          .flat()
          .filter((cell) => /^[\s\u00a0\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(cell));
        expect(formulas).toEqual([]);
      }),
      { examples },
    );
  });

  it("are given back whole by JSON that does nothing where it is shown", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const record = recordOf(words);
        for (const json of [toNdjson(record), toJson([record])]) {
          expect(dangerous(json)).toEqual([]);
          expect(parseArticle(JSON.parse(json))).toEqual(record);
        }
        expect(toNdjson(record).indexOf("\n")).toBe(toNdjson(record).length - 1);
      }),
      { examples },
    );
  });

  it("move no terminal", () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 20, max: 120 }), (words, width) => {
        const record = recordOf(words);
        const lines = prettyLines(record, { width, withText: true });
        expect(dangerous(toPlainText(record, { width, withText: true }))).toEqual([]);
        expect(lines.flat().filter(({ text }) => text.includes("\n") || !text.isWellFormed())).toEqual([]);
      }),
    );
  });

  it("are read as text like any other, and leave all objects as they were", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(anyWords, (words) => {
        const given = {
          title: words,
          byline: [words],
          publisher: words,
          section: words,
          keywords: [words],
          canonicalUrl: words,
        };
        const record = extract(readText(`“${words},” said ${words}.\n${words}`, given));
        expect(parseArticle(record)).toEqual(record);
        expect(record.canonicalUrl ?? "https:").toMatch(/^https?:/);
        expect(displayTitle(record)).toBeTypeOf("string");
      }),
      { examples },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
