import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { SourceError } from "../source-error.js";

/** How much a packed file may grow: text shrinks to a tenth, a bomb to a thousandth. */
const mostGrowth = 100;

/** Bytes that may come out whatever went in. */
const freeBytes = 10_000_000;

/** True for bytes that begin as gzip does (RFC 1952). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Unpacks gzip while it is read, several members after each other too.
 * @throws SourceError `broken-archive` when it is cut off or damaged; `too-large` when it grows as only a bomb does.
 */
export async function* unpackGzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted(), { objectMode: false });
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > freeBytes && unpacked > packed * mostGrowth)
        throw new SourceError("too-large", `it unpacks to more than ${mostGrowth} times its size`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
      throw new SourceError("broken-archive", "it is packed with gzip and cut off or damaged", { cause: error });
    throw error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
