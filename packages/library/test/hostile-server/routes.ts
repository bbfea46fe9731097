import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import type { SourceFailureCode } from "../../src/index.js";
import { type Answer, again, flood, raw, say, sendTo } from "./answers.js";

/** One thing a server may do, and what becomes of a reader that asks for it. */
export type Route = readonly [path: string, answer: Answer, outcome: SourceFailureCode];

/** The limit of the tests is 1 MB. */
const huge = Buffer.alloc(50_000_000, "a");
const page = Buffer.from("<!doctype html><p>“No,” Ana Berg said.</p>".repeat(200));
const html = { "content-type": "text/html" };
const head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length / 2);
const packed = (encoding: string, bytes: Uint8Array): Answer =>
  say(200, { ...html, "content-encoding": encoding }, bytes);
/** Members of gzip with nothing inside: bytes without end that never become a body. */
const emptyMembers = Buffer.concat(Array.from({ length: 1000 }, () => gzipSync("")));

/** Answers that send the reader to places it must not reach; `internal` is a server that counts who comes. */
export function redirectRoutes(internal: number): readonly Route[] {
  const refused = (name: string, target: string): Route => [`/to/${name}`, sendTo(target), "url-refused"];
  return [
    refused("loopback", `http://127.0.0.1:${internal}/`),
    refused("localhost", `http://localhost:${internal}/`),
    refused("localhost-dot", `http://localhost.:${internal}/`),
    refused("ipv6", `http://[::1]:${internal}/`),
    refused("mapped", `http://[::ffff:127.0.0.1]:${internal}/`),
    refused("compatible", `http://[::127.0.0.1]:${internal}/`),
    refused("decimal", `http://2130706433:${internal}/`),
    refused("hex", `http://0x7f000001:${internal}/`),
    refused("octal", `http://0177.0.0.1:${internal}/`),
    refused("short", `http://127.1:${internal}/`),
    refused("zero", `http://0.0.0.0:${internal}/`),
    refused("userinfo", `http://example.com@127.0.0.1:${internal}/`),
    refused("no-scheme", `//127.0.0.1:${internal}/`),
    refused("private", "http://10.0.0.1/"),
    refused("metadata", "http://169.254.169.254/latest/meta-data/"),
    refused("metadata-name", "http://metadata.google.internal/"),
    refused("nat64", "http://[64:ff9b::7f00:1]/"),
    refused("resolves-to-loopback", "http://rebinding.example.com/"),
    refused("resolves-to-both", "http://mixed.example.com/"),
    refused("mail-port", "http://example.com:25/"),
    refused("file", "file:///etc/passwd"),
    refused("data", "data:text/html,<p>x"),
    refused("ftp", "ftp://example.com/"),
    refused("gopher", "gopher://example.com/"),
    refused("script", "javascript:alert(1)"),
    refused("nothing", "http://"),
    refused("long", `http://example.com/${"a".repeat(5000)}`),
    [
      "/to/full-width",
      raw(`HTTP/1.1 302 Found\r\nLocation: http://１２７.0.0.1:${internal}/\r\nContent-Length: 0\r\n\r\n`),
      "url-refused",
    ],
    ["/to/two", sendTo("/to/loopback"), "url-refused"],
    ["/to/permanent", sendTo(`http://127.0.0.1:${internal}/`, 308), "url-refused"],
    ["/to/itself", sendTo("/to/itself"), "bad-response"],
    ["/to/circle-a", sendTo("/to/circle-b"), "bad-response"],
    ["/to/circle-b", sendTo("/to/circle-a"), "bad-response"],
    ["/to/nowhere", say(302), "http-status"],
    ["/to/with-endless-body", flood(`HTTP/1.1 302 Found\r\nLocation: /to/loopback\r\n\r\n`, page), "url-refused"],
  ];
}

/** Answers that never come to an end, or not for a long time. */
export const slowRoutes: readonly Route[] = [
  ["/slow/never", () => {}, "timed-out"],
  ["/slow/headers", again(20, () => "a", head), "timed-out"],
  ["/slow/body", again(20, () => "a", `${head}Content-Length: 1000000\r\n\r\n`), "timed-out"],
  ["/slow/chunks", again(20, () => "1\r\na\r\n", `${head}Transfer-Encoding: chunked\r\n\r\n`), "timed-out"],
  ["/slow/stalled", again(60_000, () => "", `${head}Content-Length: 900000\r\n\r\nhalf`), "timed-out"],
  ["/slow/informational", again(20, () => "HTTP/1.1 103 Early Hints\r\n\r\n"), "timed-out"],
  [
    "/slow/redirect",
    (response) => setTimeout(() => sendTo("/slow/redirect")(response, response.req), 250),
    "timed-out",
  ],
];

/** Answers that are too much. */
export const largeRoutes: readonly Route[] = [
  ["/large/endless", flood(`${head}\r\n`, page), "too-large"],
  [
    "/large/chunked",
    flood(`${head}Transfer-Encoding: chunked\r\n\r\n`, Buffer.from(`10000\r\n${"a".repeat(65_536)}\r\n`)),
    "too-large",
  ],
  ["/large/length", raw(`${head}Content-Length: 99999999999\r\n\r\n<p>`), "too-large"],
  ["/large/gzip", packed("gzip", gzipSync(huge)), "too-large"],
  ["/large/brotli", packed("br", brotliCompressSync(huge)), "too-large"],
  ["/large/zstd", packed("zstd", zstdCompressSync(huge)), "too-large"],
  ["/large/empty-members", flood(`${head}Content-Encoding: gzip\r\n\r\n`, emptyMembers), "too-large"],
  ["/large/header-lines", again(1, () => `X-${"a".repeat(500)}: b\r\n`, head), "bad-response"],
  ["/large/header", raw(`${head}X-A: ${"a".repeat(100_000)}\r\n\r\n`), "bad-response"],
];

/** Answers that are not what they say. */
export const brokenRoutes: readonly Route[] = [
  ["/broken/gzip-half", packed("gzip", half(gzipSync(page))), "bad-response"],
  ["/broken/brotli-half", packed("br", half(brotliCompressSync(page))), "bad-response"],
  ["/broken/zstd-half", packed("zstd", half(zstdCompressSync(page))), "bad-response"],
  ["/broken/not-gzip", packed("gzip", page), "bad-response"],
  ["/broken/not-brotli", packed("br", page), "bad-response"],
  ["/broken/gzip-twice", packed("gzip, gzip", gzipSync(gzipSync(page))), "bad-response"],
  ["/broken/gzip-chain", packed(Array(100).fill("gzip").join(", "), page), "bad-response"],
  ["/broken/unknown-packing", packed("compress", page), "bad-response"],
  ["/broken/prototype-packing", packed("constructor", page), "bad-response"],
  ["/broken/short", raw(`${head}Content-Length: 5000\r\n\r\n<p>`), "bad-response"],
  ["/broken/chunk-size", raw(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n<p>\r\n0\r\n\r\n`), "bad-response"],
  ["/broken/chunk-cut", raw(`${head}Transfer-Encoding: chunked\r\n\r\nff\r\n<p>`), "bad-response"],
  ["/broken/two-lengths", raw(`${head}Content-Length: 3\r\nContent-Length: 4\r\n\r\n<p>x`), "bad-response"],
  [
    "/broken/length-and-chunks",
    raw(`${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n\r\n`),
    "bad-response",
  ],
  ["/broken/no-http", raw("220 mail.example.com ESMTP\r\n"), "bad-response"],
  ["/broken/status-line", raw("HTTP/1.1 2000 Fine\r\n\r\n"), "bad-response"],
  ["/broken/old-http", raw("<p>just the page"), "bad-response"],
  ["/broken/closed", raw(), "bad-response"],
];

/** Statuses that come without a page, and pages that are none. */
export const emptyRoutes: readonly Route[] = [
  ...[204, 206, 304, 400, 401, 403, 404, 410, 416, 418, 451, 500, 503].map(
    (status): Route => [`/status/${status}`, say(status, html), "http-status"],
  ),
  ["/status/come-back-next-year", say(503, { ...html, "retry-after": "31536000" }), "http-status"],
  ["/status/come-back-never", say(429, { ...html, "retry-after": "never" }), "http-status"],
  ["/type/picture", say(200, { "content-type": "image/png" }, huge.subarray(0, 1000)), "binary"],
  ["/type/film", flood("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n", huge.subarray(0, 65_536)), "binary"],
  ["/type/pdf", say(200, { "content-type": "application/pdf" }, "%PDF-1.7"), "binary"],
];
