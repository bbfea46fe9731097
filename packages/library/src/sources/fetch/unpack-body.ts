import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import { SourceError } from "../source-error.js";

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(),
  "x-gzip": () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  // Node.js 22.13 and 22.14 have none.
  ...("createZstdDecompress" in zlib ? { zstd: () => zlib.createZstdDecompress() } : {}),
};

/** What is asked for, the best first. */
export const acceptedEncodings = "zstd" in unpackers ? "zstd, br, gzip" : "br, gzip";

/**
 * The unpacker for a `Content-Encoding`; null when nothing is packed.
 * @throws SourceError `bad-response` for more than one encoding and for unknown ones.
 */
function unpackerFor(encoding: string): Transform | null {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return null;
  const make = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
  if (make) return make();
  throw new SourceError(
    "bad-response",
    name.includes(",") ? "the answer is packed more than once" : "the answer is packed in an unknown way",
  );
}

function counted(limit: number): (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array> {
  return async function* count(chunks) {
    let length = 0;
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > limit) throw new SourceError("too-large", `it is over the limit of ${limit / 1_000_000} MB`);
      yield chunk;
    }
  };
}

/**
 * Reads a body whole. Bytes are counted before and after unpacking; a packed stream that ends early is an error, never half a page.
 * @throws SourceError `too-large`, `bad-response`.
 */
export async function unpackBody(
  body: Readable,
  encoding: string,
  limit: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of chunks) parts.push(chunk);
  };
  const unpacker = unpackerFor(encoding);
  const options = signal ? { signal } : {};
  if (unpacker) await pipeline(body, counted(limit), unpacker, counted(limit), collect, options);
  else await pipeline(body, counted(limit), collect, options);
  return Buffer.concat(parts);
}
