import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  csvCell,
  extract,
  groundingFaults,
  inertJson,
  parseArticle,
  plainCell,
  readText,
  toCsvRows,
  toMarkdown,
  toNdjson,
  toPlainText,
} from "@org/core";
import { articleOf } from "@org/library";
import { describe, expect, it } from "vitest";
import { dataRoot } from "../data/data-root.ts";
import { readRows } from "../data/read-rows.ts";

const folder = resolve(dataRoot(), "hostile");

const rows = <Row>(path: string): Row[] => readRows(resolve(folder, path)) as Row[];

/** What becomes of a line of NDJSON: `record`, or the code of the failure. */
async function outcomeOf(content: Uint8Array | string): Promise<string> {
  const outcome = await articleOf(
    { input: "line", kind: "json", content, source: { kind: "record" } },
    { again: false },
  );
  return outcome.failure ? outcome.failure.code : "record";
}

/** Controls but line feed and tab, line separators, bidirectional controls. */
function dangerous(text: string): string[] {
  return [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x0a || code === 0x09) return false;
    return (
      code < 0x20 ||
      (code >= 0x7f && code <= 0x9f) ||
      (code >= 0x2028 && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069)
    );
  });
}

/** The value of a CSV cell; none of them holds a quotation mark. */
function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1) : cell;
}

/** Reads a text with the words in all its fields, and writes it in every format; what is wrong with that. */
function faultsOf(words: string): string[] {
  const given = {
    title: words,
    byline: [words],
    publisher: words,
    section: words,
    keywords: [words],
    canonicalUrl: words,
  };
  const record = extract(readText(words, given));
  const outputs = [
    toNdjson(record),
    toMarkdown(record),
    toCsvRows(record),
    toPlainText(record, { width: 80, withText: true }),
  ];
  return [
    ...groundingFaults(record).map(({ path }) => `not grounded: ${path}`),
    ...(inertJson(parseArticle(JSON.parse(toNdjson(record)))) === inertJson(record)
      ? []
      : ["changed by writing and reading"]),
    ...outputs.flatMap((output, index) => (dangerous(output).length === 0 ? [] : [`output ${index} is not inert`])),
    ...(record.canonicalUrl === null || /^https?:/.test(record.canonicalUrl) ? [] : ["address not of the web"]),
  ];
}

describe.skipIf(!existsSync(folder))("hostile data", () => {
  it("lines of JSON are accepted and refused as the standard says", async () => {
    const cases = rows<{ id: string; expect: string; data_base64: string }>("json-parsing/cases.ndjson");
    const wrong: string[] = [];
    for (const { id, expect: expected, data_base64 } of cases) {
      const outcome = await outcomeOf(new Uint8Array(Buffer.from(data_base64, "base64")));
      // None of them is an article: what is accepted as JSON is refused as a row.
      const asked = { accept: ["invalid-row"], reject: ["invalid-json"] }[expected] ?? ["invalid-row", "invalid-json"];
      if (!asked.includes(outcome)) wrong.push(`${id}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });

  it("hostile rows are read or refused, and leave all objects as they were", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const lines = rows<{ id: string; line: string | { repeat: string; len: number } }>(
      "injection/hostile-lines.ndjson",
    );
    const outcomes = await Promise.all(
      lines.map(({ line }) =>
        outcomeOf(typeof line === "string" ? line : line.repeat.repeat(Math.ceil(line.len / line.repeat.length))),
      ),
    );
    expect(
      outcomes.filter((outcome) => !["record", "invalid-json", "invalid-row", "invalid-option"].includes(outcome)),
    ).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it("cells are no formula, and are given back but for control characters", () => {
    const cells = rows<{ id: string; input: string }>("injection/csv.ndjson");
    const parsed = cells.map(({ input }) => unquoted(csvCell(input)));
    expect(parsed.filter((cell) => /^[\s\u00a0]*[=+\-@|\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell))).toEqual([]);
    const shown = ({ input }: { input: string }): string => input.replaceAll("\r", "␍");
    expect(parsed.map(plainCell)).toEqual(cells.map(shown));
  });

  it("naughty strings and difficult Unicode are grounded and inert in every field and format", () => {
    const strings = rows<{ id: string; s: string }>("naughty-strings/blns.ndjson").map(({ id, s }) => ({
      id,
      words: s,
    }));
    const unicode = rows<{ id: string; input: string }>("unicode-text/cases.ndjson").map(({ id, input }) => ({
      id,
      words: input,
    }));
    const wrong = [...strings, ...unicode].flatMap(({ id, words }) =>
      faultsOf(words).map((fault) => `${id}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });
});
