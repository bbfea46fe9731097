/** The first bytes of a stream, and the stream as if nothing had been read. */
export interface PeekedBytes {
  head: Uint8Array;
  chunks: AsyncIterable<Uint8Array>;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

/** Reads until there are `size` bytes or no more. */
export async function peekBytes(source: AsyncIterable<Uint8Array>, size: number): Promise<PeekedBytes> {
  const iterator = source[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  async function* replay(): AsyncGenerator<Uint8Array> {
    try {
      yield* parts;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: join(parts).subarray(0, size), chunks: replay() };
}

/** All bytes of a stream; null when there are more than the limit, and then no more is read. */
export async function readBytes(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limit) return null;
  }
  return join(parts.length === 0 ? [new Uint8Array()] : parts);
}

/** One line without its line feed; null bytes for a line over the limit. */
export interface ByteLine {
  /** Counted from 1. */
  number: number;
  bytes: Uint8Array | null;
}

/** The lines of a stream that are not empty, one after the other: never more than one line, up to the limit, is kept. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end));
      number++;
      if (length > 0) yield take();
      start = end + 1;
    }
    // Chunks may be reused by their reader: what is kept is copied.
    if (start < chunk.length) add(chunk.slice(start));
  }
  number++;
  if (length > 0) yield take();
}
