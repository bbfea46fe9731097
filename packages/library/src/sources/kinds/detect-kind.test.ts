import { describe, expect, it } from "vitest";
import { SourceError } from "../source-error.js";
import { detectKind } from "./detect-kind.js";

function detect(text: string, name = "stdin", contentType?: string): string {
  try {
    return detectKind(new TextEncoder().encode(text), { name, contentType });
  } catch (error) {
    if (SourceError.isInstance(error)) return error.code;
    throw error;
  }
}

describe("detectKind", () => {
  it.each([
    ["“Come in,” she said.", "text"],
    ["", "text"],
    ["{sic} he wrote", "text"],
    ["[Update] The bridge", "text"],
    ["< 5 per cent", "text"],
    ["<3 this town", "text"],
    ["Subject: nobody knew", "text"],
    ["Berlin: the council met", "text"],
    ['\ufeff{"text": "a"}\n', "ndjson"],
    ['{"text": "a"}', "ndjson"],
    ['{"text": NaN}\n{"text": "a"}\n', "ndjson"],
    ['{"text": "cut off\n{"text": "a"}\n', "ndjson"],
    ['{"text": "a long line without end', "ndjson"],
    ['{\n  "schema": "saidby/article@1",\n', "record"],
    ['{ "schema": "saidby/article@1",\n  "id"', "record"],
    ['[{"schema": "saidby/article@1"}]', "record"],
    ['[\n  {\n    "schema"', "record"],
    ["\n<!DOCTYPE html><p>", "html"],
    ["<html lang=en>", "html"],
    ["<!-- saved --><HEAD>", "html"],
    ["<p>A piece of a page", "html"],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>', "html"],
    ['<?xml version="1.0"?><rss>', "feed"],
    ['<?xml version="1.0"?>\n<!-- made by hand -->\n<feed xmlns="http://www.w3.org/2005/Atom">', "feed"],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', "feed"],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', "feed"],
    ['{\n  "version": "https:\\/\\/jsonfeed.org\\/version\\/1"', "feed"],
    ["From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nHello", "mail"],
    ["Received: by x\nFrom: a@example.com\n\nHello", "mail"],
    ["WARC/1.0\r\nWARC-Type: warcinfo\r\n", "warc"],
    ['<?xml version="1.0"?><opml>', "other-kind"],
    ['<?xml version="1.0"?><invoice>', "other-kind"],
    ["\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000", "binary"],
    ["%PDF-1.7", "binary"],
  ])("takes %j for %s", (text, kind) => {
    expect(detect(text)).toBe(kind);
  });

  it("believes a name that says NDJSON or mail, even when the first line is broken", () => {
    expect(detect("oops\n", "rows.ndjson")).toBe("ndjson");
    expect(detect("oops\n", "letter.eml")).toBe("mail");
    expect(detect("oops\n", "rows.txt")).toBe("text");
  });

  it("believes the server or the name that says HTML, where the words could be plain", () => {
    expect(detect("Just words", "https://example.com/", "text/html; charset=utf-8")).toBe("html");
    expect(detect("Just words", "a.htm")).toBe("html");
    expect(detect("Just words", "https://example.com/", "text/plain")).toBe("text");
    expect(detect("<rss>", "https://example.com/", "text/html")).toBe("feed");
  });

  it("reads UTF-16 by its mark", () => {
    const bytes = new Uint8Array(Buffer.from("\ufeff<!doctype html>", "utf16le"));
    expect(detectKind(bytes, { name: "a" })).toBe("html");
  });

  it("takes no long time for comments without end", () => {
    expect(detect(`<!--${"<!--".repeat(900)}`)).toBe("text");
  });
});
