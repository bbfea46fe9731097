import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseArticle } from "@org/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonLines, saidby } from "./saidby.js";

const said = "“We asked for years,” Ana Berg said on Monday.\n";

function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), "saidby-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** A page as a site has it, with things around the article. */
const page = (words: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title></head><body><nav><a href="/">Home</a></nav><article><h1>The bridge</h1><p>${words}</p><p>“That is not enough for anybody who lives here,” Ms. Berg said. “It never was, and they know it as well as we do.”</p></article><footer>About us</footer></body></html>`;

const letter = `From: Ana Berg <ana@example.com>\r\nSubject: The bridge\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${said}`;

function warcText(path: string, words: string): string {
  return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.com/${path}\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(words)}\r\n\r\n${words}\r\n\r\n`;
}

describe("files of many kinds", () => {
  it("are read, packed or not, by what they are", async () => {
    const cwd = folder({
      "a.txt.gz": gzipSync(said),
      "b.eml": letter,
      "c.warc.gz": Buffer.concat([gzipSync(warcText("1", said)), gzipSync(warcText("2", said))]),
      "d.ndjson.gz": gzipSync(`{"text":${JSON.stringify(said)},"id":1}\n`),
    });
    const { code, stdout, stderr } = await saidby(["extract", "."], { cwd });
    const records = jsonLines(stdout).map((line) => parseArticle(line));
    expect([code, stderr]).toEqual([0, ""]);
    expect(records.map(({ source }) => source.url ?? source.ref ?? source.file)).toEqual([
      "a.txt.gz",
      "b.eml",
      "https://example.com/1",
      "https://example.com/2",
      "1",
    ]);
    expect(records.map(({ statements }) => statements[0]?.speaker.name)).toEqual(Array(5).fill("Ana Berg"));
    expect(records[1]).toMatchObject({
      title: { value: "The bridge" },
      publishedAt: { value: "2026-03-02T10:00:00.000Z" },
    });
  });

  it("are told when they are damaged", async () => {
    const packed = gzipSync(Array.from({ length: 40 }, (_, id) => `{"id":${id * 7919},"text":"No."}\n`).join(""));
    const cwd = folder({ "a.ndjson.gz": packed.subarray(0, packed.length - 20) });
    const { code, stdout, stderr } = await saidby(["extract", "a.ndjson.gz"], { cwd });
    expect([code, stderr]).toEqual([1, "saidby: a.ndjson.gz: it is packed with gzip and cut off or damaged.\n"]);
    expect(jsonLines(stdout).at(-1)).toMatchObject({ error: { code: "broken-archive", input: "a.ndjson.gz" } });
  });
});

describe("pages", () => {
  it("are read from files, saved pages, rows and stdin", async () => {
    const saved = `Snapshot-Content-Location: https://example.com/a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(said)}\r\n--b--\r\n`;
    const cwd = folder({
      "a.html": page(said),
      "b.mhtml": saved,
      "c.ndjson": `${JSON.stringify({ html: page(said), id: 3 })}\n`,
    });
    const { code, stdout, stderr } = await saidby(["extract", ".", "-"], { cwd, input: page(said) });
    const records = jsonLines(stdout).map((line) => parseArticle(line));
    expect([code, stderr]).toEqual([0, ""]);
    expect(records.map(({ source }) => source)).toEqual([
      { kind: "html", file: "a.html" },
      expect.objectContaining({ kind: "html", file: "b.mhtml", url: "https://example.com/a" }),
      { kind: "html", ref: "3" },
      { kind: "html" },
    ]);
    for (const { statements, text } of records) {
      expect(statements.map(({ speaker }) => speaker.name)).toEqual(["Ana Berg", "Ana Berg"]);
      expect(text).not.toMatch(/Home|About us/);
    }
  });

  it("made to take all time or memory are told, and the next is read", async () => {
    const cwd = folder({
      "1-deep.html": `<p>${"<div>".repeat(100_000)}x`,
      "2-attributes.html": `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(" ")}>x`,
      "3-elements.html": "<b>x".repeat(200_000),
      "4-formatting.html": Array.from({ length: 20_000 }, (_, index) => `<p><b id=${index}>x`).join(""),
      "5-large.html": `<p>${"a".repeat(10_000_001)}`,
      "6-page.html": page(said),
    });
    const { code, stdout, stderr } = await saidby(["extract", "."], { cwd });
    const lines = jsonLines(stdout);
    const failures = lines.slice(0, -1).map(({ error }) => (error as { code: string } | undefined)?.code);
    expect(code).toBe(1);
    expect(failures).toEqual(["over-limit", "over-limit", "over-limit", "over-limit", "too-large"]);
    expect(stderr.split("\n")[0]).toBe(
      `saidby: 1-deep.html: the page is not read: its elements are nested more than 512 deep.`,
    );
    expect(stderr.trimEnd().split("\n")).toHaveLength(5);
    expect(parseArticle(lines.at(-1)).statements).toHaveLength(2);
  });
});

describe("many articles", () => {
  const rows = Array.from({ length: 60 }, (_, id) => `${JSON.stringify({ id, text: said.repeat(1 + (id % 7)) })}\n`);

  it("keep their order and their bytes, however many processes read them", async () => {
    const input = rows.join("");
    const one = await saidby(["extract", "--jobs", "1"], { input });
    const three = await saidby(["extract", "--jobs", "3"], { input });
    expect(jsonLines(one.stdout).map(({ source }) => (source as { ref: string }).ref)).toEqual(
      rows.map((_, id) => String(id)),
    );
    expect(three).toEqual(one);
  });

  it("have their bad lines told in place", async () => {
    const input = rows.with(50, "oops\n").join("");
    const { code, stdout } = await saidby(["extract", "--jobs", "2"], { input });
    expect([code, jsonLines(stdout)[50]]).toEqual([
      1,
      { error: { code: "invalid-json", message: "the line is not JSON", input: "stdin:51" } },
    ]);
  });
});

describe("addresses", () => {
  const feed = (host: string): string =>
    `<rss version="2.0"><channel><title>The Harbour Post</title><item><title>One</title><link>http://${host}/page</link><description>Short.</description></item><item><title>Two</title><link>http://${host}/gone</link></item><item><title>Three</title><link>http://10.0.0.1/</link></item><item><title>Four</title><link>http://${host}/full</link><description>${`&lt;p&gt;${said.repeat(30)}&lt;/p&gt;`}</description></item></channel></rss>`;
  const pages: Record<string, string> = {
    "/page": page(said),
    "/a.txt": said,
    "/b.txt": said,
    "/robots.txt": "User-agent: *\nDisallow: /b.txt",
  };
  const seen: string[] = [];
  let server: Server;
  let host = "";

  beforeAll(async () => {
    server = createServer(({ url = "" }, response) => {
      seen.push(url);
      const found = url === "/feed" ? feed(host) : pages[url];
      response.writeHead(found === undefined ? 404 : 200, { "content-type": "text/plain; charset=utf-8" }).end(found);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("are fetched from allowed hosts, and name the record without their secrets", async () => {
    const { code, stdout, stderr } = await saidby(["extract", `http://ana:secret@${host}/a.txt#b`], {
      env: { SAIDBY_ALLOW_HOSTS: `example.net:80,${host}` },
    });
    expect([code, stderr]).toEqual([0, ""]);
    const record = parseArticle(jsonLines(stdout)[0]);
    expect(record.source).toMatchObject({
      kind: "text",
      url: `http://${host}/a.txt`,
      contentType: "text/plain; charset=utf-8",
    });
    expect(stdout).not.toContain("secret");
  });

  it("are never fetched from this machine or network otherwise", async () => {
    seen.splice(0);
    const { code, stdout, stderr } = await saidby([
      "extract",
      `http://${host}/a.txt`,
      "http://ana:secret@localhost/",
      "ftp://example.com/",
    ]);
    expect(code).toBe(1);
    expect(jsonLines(stdout).map(({ error }) => (error as { code: string }).code)).toEqual(
      Array(3).fill("url-refused"),
    );
    expect(stderr.split("\n")[0]).toBe(`saidby: http://${host}/a.txt: it is not an address of the public internet.`);
    expect(seen).toEqual([]);
    expect(stdout + stderr).not.toContain("secret");
  });

  it("are fetched with leave of the site when there are several", async () => {
    const env = { SAIDBY_ALLOW_HOSTS: host };
    const one = await saidby(["extract", `http://${host}/b.txt`], { env });
    const many = await saidby(["extract", `http://${host}/b.txt`, `http://${host}/a.txt`, `http://${host}/c.txt`], {
      env,
    });
    expect(one.code).toBe(0);
    expect(jsonLines(many.stdout).map(({ error }) => (error as { code: string } | undefined)?.code)).toEqual([
      "robots-refused",
      undefined,
      "http-status",
    ]);
  });

  it("of feeds give the articles, full text or page, in the order of the feed", async () => {
    seen.splice(0);
    const { code, stdout } = await saidby(["extract", `http://${host}/feed`], { env: { SAIDBY_ALLOW_HOSTS: host } });
    const lines = jsonLines(stdout);
    expect(code).toBe(1);
    expect(lines.map(({ source, error }) => (source ?? error) as object)).toEqual([
      expect.objectContaining({ kind: "html", url: `http://${host}/page` }),
      expect.objectContaining({ code: "http-status", input: `http://${host}/feed: http://${host}/gone` }),
      expect.objectContaining({ code: "url-refused" }),
      expect.objectContaining({ kind: "feed", url: `http://${host}/full` }),
    ]);
    expect(seen.sort()).toEqual(["/feed", "/gone", "/page", "/robots.txt"]);
    const local = await saidby(["extract", "-"], { input: feed(host), env: { SAIDBY_ALLOW_HOSTS: host } });
    expect(jsonLines(local.stdout).map(({ statements }) => (statements as unknown[] | undefined)?.length)).toEqual([
      2,
      undefined,
      undefined,
      expect.any(Number),
    ]);
  });

  it("are read in the reader's plain form too", async () => {
    const { code, stdout } = await saidby(["read", `http://${host}/a.txt`], { env: { SAIDBY_ALLOW_HOSTS: host } });
    expect([code, stdout.includes("AB  Ana Berg  1 statement")]).toEqual([0, true]);
  });
});
