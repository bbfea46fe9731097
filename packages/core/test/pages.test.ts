import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHtml, visibleText } from "../src/html/index.js";

const folder = join(import.meta.dirname, "pages");
const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

/** Pages of our own in the styles of the web; beside each what must be read from it, a line a block, `⏎` for a line feed within. */
describe.each(names)("the page %s", (name) => {
  const html = read(name);
  const { text, blocks } = readHtml(html);

  it("gives the article and nothing else", () => {
    const lines = blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end).replaceAll("\n", "⏎")}`);
    expect(lines).toEqual(read(name.replace(".html", ".txt")).trimEnd().split("\n"));
  });

  it("shows each block at its place in the source", () => {
    for (const { span, source } of blocks)
      expect(visibleText(html.slice(source?.start, source?.end))).toBe(text.slice(span.start, span.end));
  });

  it("reads the same with CR LF line ends", () => {
    expect(readHtml(html.replaceAll("\n", "\r\n")).text).toBe(text);
  });
});
