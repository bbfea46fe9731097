import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { SourceError } from "../source-error.js";
import type { Sourced } from "../source-item.js";
import { readWarc } from "./read-warc.js";

type Fields = Record<string, string>;

function record(type: string, fields: Fields, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block);
  const head = { "WARC-Type": type, ...fields, "Content-Length": String(bytes.length) };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

function answer(body: string | Uint8Array, fields: Fields = {}, status = "200 OK"): Buffer {
  const head = Object.entries({ "Content-Type": "text/html", ...fields }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join("")}\r\n`), Buffer.from(body)]);
}

const at = (path: string): Fields => ({
  "WARC-Target-URI": `https://example.com/${path}`,
  "WARC-Date": "2026-03-02T10:00:00Z",
});
const page = "<p>“No,” Ana Berg said.</p>";

async function read(archive: Uint8Array, size = 7): Promise<Sourced[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < archive.length; start += size) yield archive.subarray(start, start + size);
  }
  const found: Sourced[] = [];
  for await (const sourced of readWarc(pieces(), { name: "a.warc", source: { file: "a.warc" }, open: pieces }))
    found.push(sourced);
  return found;
}
const words = ({ item, failure }: Sourced): string =>
  item ? new TextDecoder().decode(item.content as Uint8Array) : failure.code;

describe("readWarc", () => {
  it("gives pages with their address and time, and passes over the rest", async () => {
    const archive = Buffer.concat([
      record("warcinfo", {}, "software: x\r\n"),
      record("request", at("a"), "GET /a HTTP/1.1\r\n\r\n"),
      record("response", at("a"), answer(page)),
      record("response", at("moved"), answer("", { Location: "/a" }, "301 Moved")),
      record("response", at("picture"), answer("x", { "Content-Type": "image/png" })),
      record("metadata", at("a"), "fetchTimeMs: 1"),
      record("resource", { ...at("b"), "Content-Type": "text/html" }, page),
      record("conversion", { ...at("c"), "Content-Type": "text/plain" }, "Words."),
      record("revisit", at("a"), answer("")),
    ]);
    const found = await read(archive);
    expect(found.map(words)).toEqual([page, page, "Words."]);
    expect(found[0]?.item).toMatchObject({
      input: "a.warc: https://example.com/a",
      kind: "html",
      source: {
        kind: "html",
        url: "https://example.com/a",
        file: "a.warc",
        retrievedAt: "2026-03-02T10:00:00Z",
        contentType: "text/html",
      },
    });
    expect(found[2]?.item?.kind).toBe("text");
  });

  it.each([
    [
      "chunks",
      { "Transfer-Encoding": "chunked" },
      `3\r\n${page.slice(0, 3)}\r\n${(Buffer.byteLength(page) - 3).toString(16)};x=y\r\n${page.slice(3)}\r\n0\r\n\r\n`,
    ],
    ["chunks that were joined already", { "Transfer-Encoding": "chunked" }, page],
    ["gzip", { "Content-Encoding": "gzip" }, gzipSync(page)],
    ["Brotli", { "Content-Encoding": "br" }, brotliCompressSync(page)],
    ["gzip that was unpacked already", { "Content-Encoding": "gzip" }, page],
  ])("undoes %s", async (_, fields, body) => {
    expect((await read(record("response", at("a"), answer(body, fields)))).map(words)).toEqual([page]);
  });

  it("tells of pages that are too large, and goes on", async () => {
    const large = Buffer.alloc(10_200_000, "a");
    const archive = Buffer.concat([
      record("response", at("large"), answer(large)),
      record("response", at("bomb"), answer(gzipSync(Buffer.alloc(30_000_000, "a")), { "Content-Encoding": "gzip" })),
      record("response", at("a"), answer(page)),
    ]);
    const found = await read(archive, 65_536);
    expect(found.map(words)).toEqual(["too-large", "too-large", page]);
    expect(found[0]?.failure?.input).toBe("a.warc: https://example.com/large");
  });

  it.each([
    ["inside a block", record("response", at("a"), answer(page)).subarray(0, -20)],
    ["inside a head", Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n")],
    ["at what is no record", Buffer.concat([record("response", at("a"), answer(page)), Buffer.from("oops\r\n")])],
    ["at a length that is none", Buffer.from("WARC/1.0\r\nContent-Length: -5\r\n\r\n")],
    ["at a length beyond the end", Buffer.from("WARC/1.0\r\nContent-Length: 999999999999\r\n\r\nx")],
    ["in a line without end", Buffer.from(`WARC/1.0\r\nX: ${"a".repeat(100_000)}`)],
  ])("ends with a clear failure %s", async (_, archive) => {
    await expect(read(archive)).rejects.toSatisfy(
      (error) => SourceError.isInstance(error) && error.code === "broken-archive",
    );
  });

  it("keeps secrets and other schemes out of addresses", async () => {
    const archive = Buffer.concat([
      record("response", { "WARC-Target-URI": "<https://ana:secret@example.com/a#b>" }, answer(page)),
      record("response", { "WARC-Target-URI": "javascript:alert(1)" }, answer(page)),
    ]);
    expect((await read(archive)).map(({ item }) => item?.source.url)).toEqual(["https://example.com/a", undefined]);
  });
});
