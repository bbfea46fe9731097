import type { ByteReader } from "../files/byte-reader.js";
import { SourceError } from "../source-error.js";

/** The head of a record of a web archive (ISO 28500). */
export interface WarcHead {
  /** Names in lower case. */
  fields: ReadonlyMap<string, string>;
  /** Bytes of the block that follows. */
  length: number;
}

const longestLine = 65_536;
const mostFields = 200;

function broken(message: string): SourceError {
  return new SourceError("broken-archive", message);
}

/** Passes over the empty lines between records. Null at the end of the archive. */
async function versionLine(reader: ByteReader): Promise<string | null> {
  for (;;) {
    const line = await reader.line(longestLine);
    if (line !== "") return line;
  }
}

/**
 * Reads the head of the next record; null at the end of the archive.
 * @throws SourceError `broken-archive`.
 */
export async function readWarcHead(reader: ByteReader): Promise<WarcHead | null> {
  const version = await versionLine(reader);
  if (version === null) return null;
  if (!/^WARC\/\d+\.\d+$/.test(version)) throw broken("a record of the web archive does not begin with its version");
  const fields = new Map<string, string>();
  for (;;) {
    const line = await reader.line(longestLine);
    if (line === null || fields.size > mostFields) throw broken("the web archive ends inside the head of a record");
    if (line === "") break;
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const length = fields.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length)) throw broken("a record of the web archive does not say how long it is");
  return { fields, length: Number(length) };
}
