import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type OpenOptions, openLocation } from "./open-location.js";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What a source holds: kind, words and origin of each article, or code and input of what cannot be read. */
async function opened(content: string | Uint8Array, name = "a.txt", options: OpenOptions = {}): Promise<unknown[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const found: unknown[] = [];
  for await (const { item, failure } of openLocation(
    { name, source: { file: name }, open: () => inPieces(bytes, 1000) },
    options,
  ))
    found.push(
      item
        ? [
            item.kind,
            typeof item.content === "string" ? item.content : new TextDecoder().decode(item.content),
            item.source.url ?? item.source.file ?? item.input,
          ]
        : [failure.code, failure.input],
    );
  return found;
}

const rows = '{"text":"one"}\n\n{"text":"two"}\n';

describe("openLocation", () => {
  it("opens texts, pages, rows and documents", async () => {
    expect(await opened("Words.")).toEqual([["text", "Words.", "a.txt"]]);
    expect(await opened("<html><p>x", "a.html")).toEqual([["html", "<html><p>x", "a.html"]]);
    expect(await opened(rows, "a.ndjson")).toEqual([
      ["json", '{"text":"one"}', "a.ndjson:1"],
      ["json", '{"text":"two"}', "a.ndjson:3"],
    ]);
    expect(await opened('[{"text":"one"},{"text":"two"}]', "a.json")).toEqual([
      ["json", '{"text":"one"}', "a.json[0]"],
      ["json", '{"text":"two"}', "a.json[1]"],
    ]);
    expect(await opened('[{"text":', "a.json")).toEqual([["invalid-json", "a.json"]]);
  });

  it("reads as another kind when told to", async () => {
    expect(await opened(rows, "a.txt", { from: "text" })).toEqual([["text", rows, "a.txt"]]);
    expect(await opened("oops\n", "a.txt", { from: "ndjson" })).toEqual([["json", "oops", "a.txt:1"]]);
  });

  it("unpacks gzip, of several members too, and goes by the name inside", async () => {
    expect(await opened(gzipSync("Words."), "a.txt.gz")).toEqual([["text", "Words.", "a.txt.gz"]]);
    expect(await opened(Buffer.concat([gzipSync("Wor"), gzipSync("ds.")]), "a.gz")).toEqual([
      ["text", "Words.", "a.gz"],
    ]);
    expect(await opened(gzipSync("oops\n"), "a.ndjson.gz")).toEqual([["json", "oops", "a.ndjson.gz:1"]]);
  });

  it("gives what came before the damage of a packed file, and tells of it", async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `{"text":"${(index * 7919).toString(36)}"}\n`).join("");
    const packed = gzipSync(many);
    const found = await opened(packed.subarray(0, packed.length / 2), "a.ndjson.gz");
    expect(found.length).toBeGreaterThan(100);
    expect(found.length).toBeLessThan(3000);
    expect(found.at(-1)).toEqual(["broken-archive", "a.ndjson.gz"]);
    expect(await opened(packed.subarray(0, 5), "a.gz")).toEqual([["broken-archive", "a.gz"]]);
  });

  it("stops at packed bombs, of text and of lines", async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000, "a"));
    expect(await opened(bomb, "a.txt.gz")).toEqual([["too-large", "a.txt.gz"]]);
    expect(await opened(gzipSync(Buffer.alloc(30_000_000, "\n")), "a.ndjson.gz")).toEqual([
      ["too-large", "a.ndjson.gz"],
    ]);
    expect(await opened(gzipSync(bomb), "a.gz.gz")).toEqual([["binary", "a.gz.gz"]]);
  });

  it("tells what is no article", async () => {
    expect(await opened(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]))).toEqual([["binary", "a.txt"]]);
    expect(await opened("a".repeat(10_000_001))).toEqual([["too-large", "a.txt"]]);
  });
});
