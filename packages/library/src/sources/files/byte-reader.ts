/** Reads a stream of bytes piece by piece, as archives are read. */
export interface ByteReader {
  /** The next line without its end (LF or CRLF); null at the end of the stream or when the line is over the limit. */
  line(limit: number): Promise<string | null>;
  /** The next bytes; null when the stream ends before. */
  take(size: number): Promise<Uint8Array | null>;
  /** Passes over bytes; false when the stream ends before. */
  skip(size: number): Promise<boolean>;
}

/** A reader of a stream. Holds no more than what is asked for and one chunk. */
export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    rest = next.done ? new Uint8Array() : next.value;
    return !next.done;
  };
  const pull = async (size: number): Promise<Uint8Array[] | null> => {
    const parts: Uint8Array[] = [];
    let missing = size;
    while (missing > 0) {
      if (rest.length === 0 && !(await more())) return null;
      const part = rest.subarray(0, missing);
      rest = rest.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    return parts;
  };
  return {
    async line(limit) {
      const parts: Uint8Array[] = [];
      for (let length = 0; length <= limit; ) {
        if (rest.length === 0 && !(await more())) return length > 0 ? Buffer.concat(parts).toString("utf8") : null;
        const end = rest.indexOf(0x0a);
        const part = end < 0 ? rest : rest.subarray(0, end);
        parts.push(part);
        length += part.length;
        rest = end < 0 ? new Uint8Array() : rest.subarray(end + 1);
        if (end >= 0) return length > limit ? null : Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
      }
      return null;
    },
    async take(size) {
      const parts = await pull(size);
      return parts && Buffer.concat(parts);
    },
    async skip(size) {
      for (let missing = size; missing > 0; ) {
        if (rest.length === 0 && !(await more())) return false;
        const step = Math.min(missing, rest.length);
        rest = rest.subarray(step);
        missing -= step;
      }
      return true;
    },
  };
}
