import { describe, expect, it } from "vitest";
import { SaidbyError } from "../error.js";
import { parsePage } from "./page.js";
import { attribute, elementsNamed, isText, rawText, walk } from "./tree.js";

function refusal(html: string): string {
  try {
    parsePage(html);
  } catch (error) {
    if (SaidbyError.isInstance(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "accepted";
}

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join("");

describe("parsePage", () => {
  it("gives each text its place in the source, whatever the line ends and references", () => {
    const html = "<title>A &amp; B</title>\r\n<p>“Why?”\r\n&mdash; she <b>as&shy;ked</b>.<!-- note --> No.";
    const { root } = parsePage(html);
    const places = [...walk(root)]
      .filter(isText)
      .map(({ value, sourceCodeLocation }) => [
        value,
        html.slice(sourceCodeLocation?.startOffset, sourceCodeLocation?.endOffset),
      ]);
    expect(places).toEqual([
      ["A & B", "A &amp; B"],
      ["\n", "\r\n"],
      ["“Why?”\n— she ", "“Why?”\r\n&mdash; she "],
      ["as\u00ADked", "as&shy;ked"],
      [". No.", ".<!-- note --> No."],
    ]);
  });

  it("reads the content of noscript as a browser with scripts does, and a template as empty", () => {
    const { root } = parsePage("<body><noscript><p>x</p></noscript><template><p>y</p></template><p>z</p>");
    expect(elementsNamed(root, "p").map(rawText)).toEqual(["z"]);
  });

  it("cuts long attribute values and keeps the page", () => {
    const { root } = parsePage(`<p class="${"a ".repeat(100_000)}" id="i">x</p>`);
    const [paragraph] = elementsNamed(root, "p");
    expect(paragraph && [attribute(paragraph, "class")?.length, attribute(paragraph, "id")]).toEqual([65_536, "i"]);
  });

  it("knows attributes by their own names only", () => {
    const [paragraph] = elementsNamed(parsePage("<p __proto__=a>x").root, "p");
    expect(paragraph && [attribute(paragraph, "__proto__"), attribute(paragraph, "constructor")]).toEqual(["a", null]);
  });

  it.each([
    ["nothing", ""],
    ["ten thousand lines", "<br>".repeat(10_000)],
    ["a million quotation marks", '"'.repeat(1_000_000)],
    ["one word of nine megabytes", "a".repeat(9_000_000)],
    ["a million comments", "<!---->".repeat(1_000_000)],
  ])("reads %s", (_, html) => {
    expect(refusal(html)).toBe("accepted");
  });

  it.each([
    ["a page of 100 MB", "x".repeat(100_000_000), "it is longer than 10000000 characters"],
    ["a class of 2.5 million words", `<p class="${"a ".repeat(2_500_000)}">x`, "it has more than 500000 words"],
    ["a table of a million words", `<table>${"a ".repeat(1_000_000)}`, "it has more than 500000 words"],
    ["100,000 nested elements", "<div>".repeat(100_000), "its elements are nested more than 512 deep"],
    ["200,000 unclosed paragraphs", "<p>x".repeat(200_000), "it has more than 150000 elements"],
    ["200,000 unclosed bold runs", "<b>x".repeat(200_000), "its elements are nested more than 512 deep"],
    ["200,000 line breaks", "<br>".repeat(200_000), "it has more than 150000 elements"],
    [
      "formatting that each paragraph takes up again",
      repeat(20_000, (index) => `<p><b id=${index}>x`),
      "its elements are nested more than 512 deep",
    ],
    ["tables in tables", "<table><tr><td>".repeat(20_000), "its elements are nested more than 512 deep"],
    ["links that close one another", "<a><div>".repeat(20_000), "its elements are nested more than 512 deep"],
    [
      "100,000 attributes",
      `<p ${repeat(100_000, (index) => `a${index} `)}>x`,
      "an element of it has more than 256 attributes",
    ],
  ])("refuses %s in one sentence", (_, html, reason) => {
    expect(refusal(html)).toBe(`over-limit: the page is not read: ${reason}`);
  });
});
