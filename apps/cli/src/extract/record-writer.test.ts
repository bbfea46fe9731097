import { type Article, extract } from "@org/core";
import { describe, expect, it } from "vitest";
import type { Format } from "./formats.js";
import { recordWriter } from "./record-writer.js";

const articles = ["“No,” said Ana Berg.", "“Yes,” said Bo Dahl.", "Nothing."].map((text) => extract(text));
const failure = { code: "binary", message: "it is not text", input: "a\u009b.png" } as const;

async function write(format: Format, records: readonly Article[], withFailure = false): Promise<string> {
  let text = "";
  const sink = {
    write: async (part: string) => {
      text += part;
    },
    close: async () => {},
    discard: async () => {},
  };
  const writer = recordWriter(format, sink, (article) => `<${article.text}>\n`);
  for (const article of records) await writer.article(article);
  if (withFailure) await writer.failure(failure);
  await writer.end();
  return text;
}

describe("recordWriter", () => {
  it.each([0, 1, 2, 3])("writes %i records as JSON that reads back", async (count) => {
    const records = articles.slice(0, count);
    const value = JSON.parse(await write("json", records));
    expect(value).toEqual(count === 1 ? records[0] : records);
  });

  it("writes NDJSON with failures on lines of their own, inert for terminals", async () => {
    const lines = (await write("ndjson", articles, true)).trimEnd().split("\n");
    expect(lines.slice(0, 3).map((line) => JSON.parse(line))).toEqual(articles);
    expect(lines[3]).toBe('{"error":{"code":"binary","message":"it is not text","input":"a\\u009b.png"}}');
  });

  it("writes one CSV header, also when there is nothing", async () => {
    const table = await write("csv", articles);
    expect(table.match(/^article,/gm)).toHaveLength(1);
    expect((await write("csv", [])).split("\n")).toHaveLength(2);
  });

  it("parts reports, and writes failures only where they are data", async () => {
    expect(await write("pretty", articles.slice(0, 2))).toBe(`<${articles[0]?.text}>\n\n\n<${articles[1]?.text}>\n`);
    expect(await write("pretty", [], true)).toBe("");
    expect((await write("md", articles.slice(0, 2))).match(/^---$/gm)).toHaveLength(1);
  });
});
