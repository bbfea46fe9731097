import { Readable } from "node:stream";
import { unpackBody } from "../fetch/unpack-body.js";
import { SourceError } from "../source-error.js";

/** An answer of a server as it was kept: head and body. */
export interface HttpMessage {
  status: number;
  /** Names in lower case. */
  fields: ReadonlyMap<string, string>;
  body: Uint8Array;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Takes a kept answer apart (RFC 9112); null when it is none. */
export function readHttpMessage(block: Uint8Array): HttpMessage | null {
  const bytes = asBuffer(block);
  const crlf = bytes.indexOf("\r\n\r\n");
  const lf = bytes.indexOf("\n\n");
  const plain = crlf < 0 || (lf >= 0 && lf < crlf);
  const end = plain ? lf : crlf;
  if (end < 0) return null;
  const [first = "", ...lines] = bytes.toString("latin1", 0, end).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(first)?.[1];
  if (status === undefined) return null;
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status: Number(status), fields, body: bytes.subarray(end + (plain ? 2 : 4)) };
}

/** Joins the chunks of a body; a body that has none, as archives often keep it, stays as it is. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf("\n", at);
    const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(body.toString("latin1", at, Math.min(lineEnd, at + 100)))?.[1];
    if (lineEnd < 0 || size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
  return Buffer.concat(parts);
}

/**
 * The body of a kept answer as its reader would have seen it. Archives differ in what they undo: what is not packed as it says is taken as it is.
 * @throws SourceError `too-large`.
 */
export async function bodyOf({ fields, body }: HttpMessage, limit: number): Promise<Uint8Array> {
  const bytes = asBuffer(body);
  const joined = /chunked/i.test(fields.get("transfer-encoding") ?? "") ? joinChunks(bytes) : bytes;
  const encoding = fields.get("content-encoding") ?? "";
  if (encoding === "" || joined.length === 0) return joined;
  try {
    return await unpackBody(Readable.from([joined], { objectMode: false }), encoding, limit);
  } catch (error) {
    if (SourceError.isInstance(error) && error.code === "too-large") throw error;
    return joined;
  }
}
