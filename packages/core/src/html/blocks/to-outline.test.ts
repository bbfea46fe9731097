import { describe, expect, it } from "vitest";
import { parsePage } from "../page.js";
import { elementsNamed } from "../tree.js";
import { toOutline } from "./to-outline.js";
import { visibleText } from "./visible-text.js";

function linesOf(html: string): string[] {
  const page = parsePage(html);
  const [body] = elementsNamed(page.root, "body");
  return body ? toOutline(body, page.html).blocks.map(({ text }) => text) : [];
}

describe("toOutline", () => {
  it.each([
    ["white space made one space, none at the ends", "<p>\n  one \t two\r\n</p>", ["one two"]],
    ["no space where the page has none", "<p>one<b>two</b><i> three</i></p>", ["onetwo three"]],
    ["one space where two elements have one each", "<p>one <b> two</b></p>", ["one two"]],
    [
      "no-break spaces kept, but not alone and not at the ends",
      "<p>&nbsp;one&nbsp;two&nbsp;</p><p>&nbsp;</p>",
      ["one\u00A0two"],
    ],
    ["characters without width left out", "<p>hy&shy;phen\u200B</p><p>\u200B</p>", ["hyphen"]],
    ["one line break kept as a line feed", "<p>one <br> two</p>", ["one\ntwo"]],
    ["two line breaks as the end of the line", "<p>one<br><br>two<br>&nbsp;<br>three</p>", ["one", "two", "three"]],
    [
      "one line break after a long sentence as the end of the line",
      `<p>${"The council met on Tuesday, and nobody came. ".repeat(2)}<br>two`,
      ["The council met on Tuesday, and nobody came. The council met on Tuesday, and nobody came.", "two"],
    ],
    ["line breaks at the ends left out", "<p><br>one<br></p>", ["one"]],
    ["text beside block elements", "<div>one<p>two</p>three<div>four</div></div>", ["one", "two", "three", "four"]],
    ["block elements inside inline ones", "<a href=x>one<div>two</div></a>", ["one", "two"]],
    ["cells of a table", "<table><tr><td>one<td>two</table>", ["one", "two"]],
    [
      "scripts, controls and frames left out",
      "<p>one<script>x</script><button>y</button><iframe>z</iframe></p>",
      ["one"],
    ],
    ["what only screen readers read left out", '<p>one<span class="x sr-only">two</span></p>', ["one"]],
    ["hidden text in a line left out", '<p>one<span hidden>two</span><b style="display: none">x</b></p>', ["one"]],
    [
      "a reading beside its characters",
      "<p><ruby>亀裂<rp>（</rp><rt>きれつ</rt><rp>）</rp></ruby></p>",
      ["亀裂（きれつ）"],
    ],
    ["paragraphs that are not closed", "<p>one<p>two", ["one", "two"]],
    ["nothing in nothing", "", []],
  ])("reads %s", (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it("counts the characters inside links", () => {
    const page = parsePage("<p>one <a href=x>two <b>three</b></a> <a>four</a>");
    const [body] = elementsNamed(page.root, "body");
    expect(body && toOutline(body, page.html).blocks.map(({ linked }) => linked)).toEqual(["two three".length]);
  });

  it("places a text that begins with a character reference", () => {
    const html = "\n&nbsp;&ldquo;one&rdquo;\n";
    const page = parsePage(html);
    const [body] = elementsNamed(page.root, "body");
    const [line] = body ? toOutline(body, page.html).blocks : [];
    expect(html.slice(line?.start, line?.end)).toBe("&nbsp;&ldquo;one&rdquo;");
  });

  it("knows which lines stand in an element at any depth", () => {
    const page = parsePage("<div><p>one</p><p>two</p></div><p>three</p>");
    const [body] = elementsNamed(page.root, "body");
    const outline = body && toOutline(body, page.html);
    expect(outline?.containers.map(({ element, depth, first, last }) => [element.tagName, depth, first, last])).toEqual(
      [
        ["body", 0, 0, 3],
        ["div", 1, 0, 2],
        ["p", 2, 0, 1],
        ["p", 2, 1, 2],
        ["p", 1, 2, 3],
      ],
    );
  });
});

describe("visibleText", () => {
  it("parts blocks by an empty line", () => {
    expect(visibleText("<p>one<p>two &amp; three")).toBe("one\n\ntwo & three");
  });

  it("reads a piece that begins and ends inside elements", () => {
    expect(visibleText("one</b> two <i>three")).toBe("one two three");
  });
});
