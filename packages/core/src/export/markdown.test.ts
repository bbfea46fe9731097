import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { extract } from "../extract/index.js";
import { escapeMarkdown, toMarkdown } from "./markdown.js";
import { textFragmentUrl } from "./text-fragment.js";

const text = "“Well-known, we asked,” Ana Berg said. “No *one* came <b>.”";
const drafts = [
  { words: ["“Well-known, we asked,”", "“No *one* came <b>.”"], speaker: "Ana Berg", cue: "said" },
  { words: ["asked"], speaker: null },
];

describe("toMarkdown", () => {
  it("lists who said what with exact words and offsets", () => {
    const title = { value: "Bridge #1", origin: "given" as const };
    expect(toMarkdown(makeArticle(text, drafts, { title, publisher: "The Times" }))).toBe(
      [
        "# Bridge \\#1",
        "",
        "The Times",
        "",
        "## Ana Berg (1 statement, 7 words)",
        "",
        "- “Well-known, we asked,” … “No \\*one\\* came \\<b\\>.”  ",
        `  said · characters 0–${text.length}`,
        "",
        "## speaker not given (1 statement, 1 word)",
        "",
        "- asked  ",
        "  quoted · characters 16–21",
        "",
      ].join("\n"),
    );
  });

  it("tells positions, events and numbers behind what was said", () => {
    expect(toMarkdown(extract("Ana Berg rejected the *plan. About 40 people came."))).toContain(
      [
        "## Positions",
        "",
        "- the \\*plan  ",
        "  Ana Berg · rejects · characters 18–27",
        "",
        "## Numbers",
        "",
        "- 40  ",
        "  count · about 40 · people · characters 35–37",
        "",
      ].join("\n"),
    );
  });

  it("says so when nothing was said", () => {
    expect(toMarkdown(makeArticle("Nothing."))).toContain("No statements were found.");
  });

  it("links to the passage on the publisher's page", () => {
    const article = makeArticle(text, drafts, { canonicalUrl: "https://example.com/a#top" });
    expect(toMarkdown(article)).toContain(
      "(<https://example.com/a#:~:text=%E2%80%9CWell%2Dknown%2C%20we%20asked%2C%E2%80%9D>)",
    );
  });
});

describe("escapeMarkdown", () => {
  it.each([
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["a\n# b", "a \\# b"],
    ["[x](javascript:1)", "\\[x\\](javascript:1)"],
    ["\u001b[2J", "␛\\[2J"],
    ["well-known", "well-known"],
  ])("writes %j as %j", (input, expected) => {
    expect(escapeMarkdown(input)).toBe(expected);
  });
});

describe("textFragmentUrl", () => {
  it("names a long passage by its first and last words", () => {
    const long = makeArticle("a b c d e f g h i j k l", [], { source: { kind: "text", url: "http://example.com/" } });
    expect(textFragmentUrl(long, { start: 0, end: 23 })).toBe(
      "http://example.com/#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l",
    );
  });

  it.each(["javascript:alert(1)", "https://example.com/ x", "https://e.com/>x", ""])(
    "links nowhere for %j",
    (canonicalUrl) => {
      expect(textFragmentUrl({ ...makeArticle(text), canonicalUrl }, { start: 0, end: 5 })).toBeNull();
    },
  );
});
