import { maxInputBytes, SaidbyError } from "@org/core";
import type { FetchPage } from "./feed/read-feed-source.js";
import { type PeekedBytes, peekBytes, readBytes } from "./files/byte-window.js";
import { jsonDocument, jsonLines } from "./files/json-sources.js";
import { fileFailure } from "./files/locate-input.js";
import { isGzip, unpackGzip } from "./files/unpack-gzip.js";
import { detectKind, headSize } from "./kinds/detect-kind.js";
import type { SourceKind } from "./kinds/source-kinds.js";
import type { Location } from "./location.js";
import { SourceError } from "./source-error.js";
import { failed, type Sourced, type SourceItem } from "./source-item.js";

/** How sources are opened. */
export interface OpenOptions {
  /** Read everything as this kind. */
  from?: SourceKind;
  /** Fetches the pages that a feed links to. Without it feeds are not opened: a page that is a feed leads nowhere. */
  fetchPage?: FetchPage;
}

/** Mail carries pictures and films besides its words. */
const maxMailBytes = 50_000_000;

async function readWhole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const bytes = await readBytes(chunks, limit);
  if (bytes) return bytes;
  throw new SourceError("too-large", `it is over the limit of ${limit / 1_000_000} MB`);
}

function fileItem(kind: "text" | "html", content: Uint8Array, location: Location): SourceItem {
  return {
    input: location.name,
    kind,
    content,
    source: { kind, ...location.source },
    ...(location.given ? { given: location.given } : {}),
  };
}

type OpenKind = (
  chunks: AsyncIterable<Uint8Array>,
  location: Location,
  options: OpenOptions,
) => AsyncGenerator<Sourced>;

/** How each kind is opened. What only one kind needs is loaded with it. */
const openers: Record<SourceKind, OpenKind> = {
  async *text(chunks, location) {
    yield { item: fileItem("text", await readWhole(chunks, maxInputBytes), location) };
  },
  async *html(chunks, location) {
    yield { item: fileItem("html", await readWhole(chunks, maxInputBytes), location) };
  },
  async *feed(chunks, location, { fetchPage }) {
    if (!fetchPage) throw new SourceError("other-kind", "it is a feed, and not an article");
    const { readFeedSource } = await import("./feed/read-feed-source.js");
    const bytes = await readWhole(chunks, maxInputBytes);
    yield* readFeedSource(bytes, location, fetchPage, (page) => openLocation(page));
  },
  ndjson: jsonLines,
  async *record(chunks, location) {
    yield* jsonDocument(await readWhole(chunks, maxInputBytes), location);
  },
  async *mail(chunks, location) {
    const { readMail } = await import("./mail/read-mail.js");
    yield { item: await readMail(await readWhole(chunks, maxMailBytes), location) };
  },
  async *warc(chunks, location) {
    const { readWarc } = await import("./warc/read-warc.js");
    yield* readWarc(chunks, location);
  },
};

/** Bytes that tell gzip; more are not waited for when the kind is told, so that a slow stream is read line by line. */
const packedHeadSize = 2;

/** The stream unpacked when it is packed, with its first bytes and the name it then has. */
async function unpacked(location: Location, size: number): Promise<PeekedBytes & { name: string }> {
  const peeked = await peekBytes(location.open(), size);
  if (!isGzip(peeked.head)) return { ...peeked, name: location.name };
  return { ...(await peekBytes(unpackGzip(peeked.chunks), size)), name: location.name.replace(/\.gz$/i, "") };
}

/**
 * Opens a file or stream: detects what it is, unpacks it, and gives the articles in it, one after the other and unread. Nothing that is
 * wrong with it throws. Text, page or message are held whole; of rows and archives one line or record at a time.
 */
export async function* openLocation(location: Location, options: OpenOptions = {}): AsyncGenerator<Sourced> {
  let inside = false;
  try {
    const { head, chunks, name } = await unpacked(location, options.from ? packedHeadSize : headSize);
    const kind = options.from ?? detectKind(head, { name, contentType: location.source.contentType });
    for await (const sourced of openers[kind](chunks, location, options)) {
      inside = true;
      yield sourced;
      inside = false;
    }
  } catch (error) {
    if (SourceError.isInstance(error) || SaidbyError.isInstance(error))
      yield failed(error.code, error.message, location.name);
    else if (!inside && error instanceof Error && "code" in error) yield { failure: fileFailure(location.name, error) };
    else throw error;
  }
}
