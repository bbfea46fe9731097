/** The one web API core needs (WHATWG Encoding): Node and browsers have it, the typings of the language do not. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/** Text decoded from bytes, and whether some bytes were not in the encoding. */
export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be";
  invalid: boolean;
}

/** Encoding names by byte order mark, the longest first. */
const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * Decodes plain text: by its byte order mark, else as UTF-8 (WHATWG Encoding). Bytes that are not in the encoding become U+FFFD and
 * `invalid` is true.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? "utf-8";
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, invalid: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, invalid: true };
  }
}

/** Control bytes that no text file holds; form feed, tab, line ends, escape and NUL can occur in text that is merely damaged. */
function isBinaryByte(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b && byte !== 0;
}

/** True for bytes that are no text in an encoding we read: many control bytes or NULs at the start (a picture, an archive, a PDF). */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  if (decodeBytes(head.subarray(0, 4)).encoding !== "utf-8") return false;
  if (head[0] === 0x25 && head[1] === 0x50 && head[2] === 0x44 && head[3] === 0x46) return true;
  let control = 0;
  let zero = 0;
  for (const byte of head) {
    if (byte === 0) zero++;
    else if (isBinaryByte(byte)) control++;
  }
  return control > head.length / 100 || zero > head.length / 10;
}
