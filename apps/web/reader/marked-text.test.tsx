import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { articleOf } from "../test/support/article";
import { ArticleText } from "./article-text";
import { readerModel } from "./reader-model";

const text = "“We go home,” she said. “He told me ‘stay’ twice.”\n\n<b>Plain</b> & simple.";

function render(...statements: Parameters<typeof articleOf>[1]): string {
  return renderToStaticMarkup(<ArticleText model={readerModel(articleOf(text, statements))} />);
}

function textOf(markup: string): string {
  const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#x27;": "'" };
  return markup.replace(/<[^<>]*>/g, "").replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
}

test("the page has every character of the paragraphs and no other", () => {
  const markup = render({ words: "“We go home,”", speaker: "Ada Lund" }, { words: "“He told me ‘stay’ twice.”" });
  expect(textOf(markup)).toBe(text.replace("\n\n", ""));
});

test("markup in the text stays text", () => {
  expect(render()).toContain("&lt;b&gt;Plain&lt;/b&gt; &amp; simple.");
});

test("a statement inside another lies inside its element; both can be told apart", () => {
  const outer = "statement-24-50";
  const markup = render(
    { words: "“He told me ‘stay’ twice.”", speaker: "Ada Lund" },
    { words: "‘stay’", speaker: null, nestedIn: outer },
  );
  expect(markup).toMatch(
    new RegExp(
      `data-statement="${outer}"><span class="[^"]*slot-unknown[^"]*" data-statement="statement-36-42">‘stay’`,
    ),
  );
});

test("crossing marks are cut where they cross, and none loses words", () => {
  const markup = render({ words: "home,” she said" }, { words: "she said. “He" });
  expect(textOf(markup)).toBe(text.replace("\n\n", ""));
  const pieces = [...markup.matchAll(/data-statement="statement-(\d+)-\d+">(?:<span[^>]*>)?([^<]*)/g)].map(
    ([, start, words]) => [start, words],
  );
  expect(pieces).toEqual([
    ["7", "home,” "],
    ["7", "she said"],
    ["14", ". “He"],
  ]);
});

test("initials link from where the words begin to the statement", () => {
  const markup = render({ words: ["“We go home,”", "“He told me ‘stay’ twice.”"], speaker: "Ada Lund" });
  expect(markup.match(/class="initials/g)).toHaveLength(1);
  expect(markup).toContain('href="#statement=statement-0-50" id="char=0,50"');
  expect(markup).toContain('aria-label="Statement 1: Ada Lund"');
});

test("two statements with the same words do not share an id", () => {
  const markup = render({ words: "“We go home,”" }, { words: "“We go home,”", id: "other" });
  expect(markup.match(/id="char=0,13"/g)).toHaveLength(1);
});
