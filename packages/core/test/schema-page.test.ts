import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readIntros, schemaPage } from "../scripts/schema-page.js";
import * as schemas from "../src/schema/index.js";

const folder = new URL("../src/schema/", import.meta.url);
const committed = readFileSync(new URL("../../../docs/schema.md", import.meta.url), "utf8");

describe("docs/schema.md", () => {
  it("is what the schemas say (node scripts/write-schema.ts writes it)", () => {
    const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
    const intros = new Map(sources.flatMap((name) => [...readIntros(readFileSync(new URL(name, folder), "utf8"))]));
    expect(schemaPage(schemas, intros)).toBe(committed);
  });

  it.each(Object.keys(schemas.Article.shape))("has a row for the field %s of the article", (field) => {
    expect(committed).toContain(`\n| \`${field}\` | `);
  });

  it.each(schemas.NoteCode.options)("explains the note code %s", (code) => {
    const row = committed.split("\n").find((line) => line.startsWith(`| \`${code}\` | `));
    expect(row?.length).toBeGreaterThan(code.length + 30);
  });

  it("links only to sections it has", () => {
    const sections = new Set([...committed.matchAll(/^## (\w+)$/gm)].map((match) => match[1]?.toLowerCase()));
    const links = [...committed.matchAll(/\]\(#(\w+)\)/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !sections.has(link))).toEqual([]);
  });
});
