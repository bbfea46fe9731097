import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SaidbyError } from "../error.js";
import { extract } from "../extract/index.js";
import { readHtml, visibleText } from "./index.js";

const sentence = "The council met on Tuesday and nobody came, the mayor said.";
const paragraphs = (count: number): string => `<p>${sentence}</p>`.repeat(count);

const word = fc.constantFrom(
  "one",
  "two.",
  "&amp;",
  "“Why?”",
  "&nbsp;",
  " ",
  "\n",
  "\r\n",
  "&shy;",
  "会議。",
  "\uD800",
  "<br>",
  "<br><br>",
  "<!-- c -->",
);
const inline = fc.constantFrom("b", "i", "span", "a href=x", "span hidden", "script", "sup");
const block = fc.constantFrom(
  "p",
  "div",
  "li",
  "h2",
  "blockquote",
  "figcaption",
  "td",
  "section",
  "nav",
  "aside class=related",
);

const { tree } = fc.letrec<{ tree: string; run: string }>((tie) => ({
  run: fc.oneof(
    { maxDepth: 4 },
    fc.array(word, { maxLength: 6 }).map((words) => words.join("")),
    fc
      .tuple(inline, fc.array(tie("run"), { maxLength: 3 }))
      .map(([name, parts]) => `<${name}>${parts.join("")}</${name.split(" ")[0]}>`),
  ),
  tree: fc.oneof(
    { maxDepth: 5 },
    tie("run"),
    fc.constant(paragraphs(1)),
    fc
      .tuple(block, fc.array(tie("tree"), { maxLength: 4 }))
      .map(([name, parts]) => `<${name}>${parts.join("")}</${name.split(" ")[0]}>`),
  ),
}));
const anyPage = fc.array(tree, { maxLength: 8 }).map((parts) => parts.join(""));

describe("readHtml", () => {
  it("gives blocks whose spans slice the text, in order, with two line feeds between", () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const { text, blocks } = readHtml(html);
        expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join("\n\n")).toBe(text);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  it("gives each block a place that shows the same text", () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const { text, blocks } = readHtml(html);
        for (const { span, source } of blocks)
          expect(visibleText(html.slice(source?.start, source?.end))).toBe(text.slice(span.start, span.end));
      }),
    );
  });

  it("never throws but over its limits, whatever it is given", () => {
    const soup = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "<p",
          "<table><b>",
          "</",
          "<a><p></a>",
          "<svg><title>",
          "<![CDATA[",
          "<!--",
          "&#",
          "<frameset>",
          "<template>",
          "<select><p>",
          "</body>",
          "</p>",
          "<body>",
          "<plaintext>",
        ),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        expect(readHtml(parts.join("")).text.isWellFormed()).toBe(true);
      }),
    );
  });

  describe("on a page that a script would fill", () => {
    const page = (body: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", articleBody: body })}</script><div id=root>Loading</div>`;
    const body = Array(8).fill(sentence);

    it("reads the article from the linked data, as text or as HTML, without places", () => {
      for (const written of [body.join("\n\n"), body.map((line) => `<p>${line}</p>`).join("")]) {
        const { text, blocks } = readHtml(page(written));
        expect(text).toBe(body.join("\n\n"));
        expect(blocks.map(({ source }) => source)).toEqual(Array(8).fill(undefined));
      }
    });

    it("does not take a few words of them for the article, nor what is shown already", () => {
      expect(readHtml(page("Log in to read on.")).text).toBe("");
      expect(readHtml(`${paragraphs(8)}${page(body.join("\n"))}`).blocks.every(({ source }) => source)).toBe(true);
    });
  });

  it("notes halves of characters, and keeps the places right", () => {
    const html = `<p>\uD83D ${sentence}</p>`;
    const { text, notes, blocks } = readHtml(html);
    expect(text).toBe(`\uFFFD ${sentence}`);
    expect(notes.map(({ code }) => code)).toContain("replaced-character");
    expect(blocks[0]?.source).toEqual({ start: 3, end: html.length - 4 });
  });

  it("knows the page’s address when it is told", () => {
    expect(readHtml("<p>x").source).toEqual({ kind: "html" });
    expect(readHtml("<p>x", { url: "https://example.org/a" }).source).toEqual({
      kind: "html",
      url: "https://example.org/a",
    });
  });

  it("makes documents that extraction reads", () => {
    const article = extract(readHtml(`<h1>Bridge</h1>${paragraphs(12)}<p>“Why?” Mara Lindqvist asked.</p>`));
    expect(article.paragraphs.at(-1)?.source).toBeDefined();
    expect(article.statements.at(-1)?.speaker.name).toBe("Mara Lindqvist");
  });

  it.each([
    ["no text at all", "<img src=x>"],
    ["a frameset", "<frameset><frame src=x></frameset>"],
    ["only navigation", "<nav><a href=/>Home</a></nav>"],
  ])("finds nothing in %s", (_, html) => {
    expect(readHtml(html)).toMatchObject({ text: "", blocks: [] });
  });

  it.each([
    ["a million quotation marks", `<p>${"“".repeat(1_000_000)}`],
    ["nine megabytes without a space", `<p>${"a".repeat(9_000_000)}`],
    ["a class of 200,000 words", `<p class="${"a ".repeat(200_000)}">${sentence}`],
    ["fifty thousand line breaks", `<div>${"x<br>".repeat(50_000)}`],
    ["a hundred thousand pieces of one line", `<p>${"x<b>y</b>".repeat(100_000)}`],
    ["five hundred elements in one another, much text in each", `${"<div>".repeat(500)}${paragraphs(200)}`],
    ["twenty thousand cells", `<table><tr>${`<td>${sentence}`.repeat(20_000)}`],
    ["a hundred thousand cookies", `<p>${"cookie ".repeat(100_000)}`],
    ["a page of nothing but opening brackets", "<".repeat(1_000_000)],
    ["dates without an end", `<p>${"1 ".repeat(100)}</p>`.repeat(2_000)],
  ])("reads %s", (_, html) => {
    expect(readHtml(html).notes.filter(({ code }) => code !== "not-an-article")).toEqual([]);
  });

  it("refuses a page over the limits in one sentence", () => {
    expect(() => readHtml("<b>x".repeat(200_000))).toThrow(SaidbyError);
  });
});
