import { maxInputBytes } from "@org/core";
import { byteReader } from "../files/byte-reader.js";
import type { Location } from "../location.js";
import { SourceError } from "../source-error.js";
import { failed, type Sourced } from "../source-item.js";
import { plainAddress } from "../web/plain-address.js";
import { bodyOf, readHttpMessage } from "./http-message.js";
import { readWarcHead, type WarcHead } from "./warc-record.js";

/** Room for the head of an answer before its body. */
const headRoom = 100_000;

/** The kind of article that a content type stands for; null for pictures, scripts and the like. */
function articleKind(contentType: string): "html" | "text" | null {
  if (/^\s*(text\/html|application\/xhtml\+xml)/i.test(contentType)) return "html";
  return /^\s*text\/plain/i.test(contentType) ? "text" : null;
}

/** Records that can hold an article: answers of servers, resources, and texts made of them. */
const articleRecords: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);

function cutOff(): SourceError {
  return new SourceError("broken-archive", "the web archive ends inside a record");
}

function targetOf({ fields }: WarcHead): string {
  return (fields.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
}

async function readBlock(
  head: WarcHead,
  block: Uint8Array,
  location: Location,
  input: string,
): Promise<Sourced | null> {
  const isAnswer = head.fields.get("warc-type") === "response";
  const message = isAnswer ? readHttpMessage(block) : null;
  if (isAnswer && message?.status !== 200) return null;
  const contentType = (message ?? head).fields.get("content-type") ?? "";
  const kind = articleKind(contentType);
  if (!kind) return null;
  const url = plainAddress(targetOf(head));
  const retrievedAt = head.fields.get("warc-date");
  return {
    item: {
      input,
      kind,
      content: message ? await bodyOf(message, maxInputBytes) : block,
      source: {
        kind,
        ...location.source,
        ...(url === null ? {} : { url }),
        ...(retrievedAt === undefined ? {} : { retrievedAt }),
        contentType,
      },
    },
  };
}

/**
 * Reads the pages of a web archive (WARC 1.0 and 1.1) as they come; one record is held at a time. Redirects, pictures, requests and
 * metadata are passed over.
 * @throws SourceError `broken-archive`.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, location: Location): AsyncGenerator<Sourced> {
  const reader = byteReader(chunks);
  for (let head = await readWarcHead(reader); head; head = await readWarcHead(reader)) {
    const input = `${location.name}: ${targetOf(head) || "a record without address"}`;
    const wanted = articleRecords.has(head.fields.get("warc-type") ?? "");
    if (!wanted || head.length > maxInputBytes + headRoom) {
      if (wanted) yield failed("too-large", `it is over the limit of ${maxInputBytes / 1_000_000} MB`, input);
      if (!(await reader.skip(head.length))) throw cutOff();
      continue;
    }
    const block = await reader.take(head.length);
    if (!block) throw cutOff();
    try {
      const sourced = await readBlock(head, block, location, input);
      if (sourced) yield sourced;
    } catch (error) {
      if (!SourceError.isInstance(error)) throw error;
      yield failed(error.code, error.message, input);
    }
  }
}
