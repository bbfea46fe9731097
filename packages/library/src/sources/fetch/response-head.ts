import { SourceError } from "../source-error.js";
import type { RawResponse } from "./connection.js";

/** The first value of a header, or an empty string. */
export function headerOf({ headers }: Pick<RawResponse, "headers">, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where a response sends the reader on to; null when it does not. */
export function redirectOf(response: RawResponse): string | null {
  return redirects.has(response.status) ? headerOf(response, "location") || null : null;
}

/** Milliseconds that a server asks to wait: seconds or a date (RFC 9110, 10.2.3). 0 when it does not ask. */
export function retryAfterOf(response: RawResponse, now: number): number {
  if (response.status !== 429 && response.status !== 503) return 0;
  const value = headerOf(response, "retry-after");
  const milliseconds = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  // A date that is none is no request.
  return Math.max(milliseconds || 0, 0);
}

/** Kinds of content that are no articles, whatever else they are. */
const otherContent = /^\s*(image|audio|video|font|model)\/|^\s*application\/(pdf|zip|x-7z|x-rar|octet-stream-video)/i;

const statusMeanings: Readonly<Record<number, string>> = {
  401: "the server asks for a password (401)",
  403: "the server refuses it (403)",
  404: "the server has no such page (404)",
  410: "the page is gone (410)",
  429: "the server asks to be left alone for a while (429)",
  451: "the page may not be shown for legal reasons (451)",
};

/**
 * Refuses, before its body is read, a response that is no page.
 * @throws SourceError `http-status`, `too-large`, `binary`.
 */
export function checkHead(response: RawResponse, limit: number): void {
  const { status } = response;
  if (status !== 200 && status !== 203)
    throw new SourceError("http-status", statusMeanings[status] ?? `the server answered with status ${status}`, {
      status,
    });
  if (Number(headerOf(response, "content-length")) > limit)
    throw new SourceError("too-large", `it is over the limit of ${limit / 1_000_000} MB`);
  if (otherContent.test(headerOf(response, "content-type")))
    throw new SourceError("binary", "it is a picture, a film or a document of another kind, not a page of text");
}
