import { decodeBytes, looksBinary } from "@org/core";
import { SourceError } from "../source-error.js";
import { rootElement } from "./root-element.js";
import type { SourceKind } from "./source-kinds.js";

/** Bytes that detection looks at. */
export const headSize = 4096;

/** What is known of bytes besides themselves. */
export interface Hints {
  /** File name or address. */
  name: string;
  /** Value of the HTTP header `Content-Type`. */
  contentType?: string | undefined;
}

/** Kinds that a name decides on, where the bytes could be several things. */
const kindsByName: readonly (readonly [name: RegExp, kind: SourceKind])[] = [
  [/\.(ndjson|jsonl)$/i, "ndjson"],
  [/\.(eml|mht|mhtml)$/i, "mail"],
  [/\.warc$/i, "warc"],
];

const feedRoots: ReadonlySet<string> = new Set(["rss", "feed", "rdf:rdf", "channel"]);

/** Elements that a page, or a piece of one, begins with. */
const pageRoots: ReadonlySet<string> = new Set(
  "html head body title meta link script style base div main article section header nav p h1 h2 h3 table ul ol figure img blockquote center font span b a".split(
    " ",
  ),
);

function parses(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** JSON on several lines breaks them after a bracket or a comma; a line of NDJSON, even a broken one, does not. */
function isJsonDocument(head: string): boolean {
  const lineEnd = head.indexOf("\n");
  const first = (lineEnd < 0 ? head : head.slice(0, lineEnd)).trim();
  return lineEnd >= 0 && /[{[,]$/.test(first) && !parses(first);
}

function jsonKind(text: string): SourceKind | null {
  const object = /^\{\s*("|\}|$)/.test(text);
  if (object && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(text)) return "feed";
  if (object) return isJsonDocument(text) ? "record" : "ndjson";
  return /^\[\s*\{\s*"/.test(text) ? "record" : null;
}

function markupKind(text: string): SourceKind | null {
  const root = rootElement(text);
  if (root === null) return null;
  if (feedRoots.has(root)) return "feed";
  if (pageRoots.has(root)) return "html";
  if (root === "opml") throw new SourceError("other-kind", "it is a list of feeds (OPML), not a feed or an article");
  if (text.startsWith("<?xml")) throw new SourceError("other-kind", `it is XML of a kind that is not read (<${root}>)`);
  return null;
}

/** Mail begins with header lines; MHTML is mail with a page inside. */
function isMail(text: string): boolean {
  const first = /^[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]/.test(text);
  return first && (/^mime-version:/im.test(text) || (/^(message-id|received):/im.test(text) && /^from:/im.test(text)));
}

/**
 * Tells what a source is by its first bytes (`headSize`), and where those could be several things, by its name or the server's word.
 * @throws SourceError `binary` and `other-kind` for what is not read.
 */
export function detectKind(head: Uint8Array, { name, contentType }: Hints): SourceKind {
  if (looksBinary(head))
    throw new SourceError("binary", "it is a picture, an office file or an archive of a kind that is not read");
  const named = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
  if (named) return named;
  const text = decodeBytes(head).text.trimStart();
  if (/^WARC\/\d/.test(text)) return "warc";
  const kind = markupKind(text) ?? jsonKind(text);
  if (kind) return kind;
  if (isMail(text)) return "mail";
  if (/\bx?html\b/i.test(contentType ?? "") || /\.x?html?$/i.test(name)) return "html";
  return "text";
}
