import { encodingOfMark } from "./encoding/declared-encoding.js";

/** Control bytes that no text file holds; form feed, tab, line ends, escape and NUL can occur in text that is merely damaged. */
function isBinaryByte(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b && byte !== 0;
}

/** True for bytes that are no text in an encoding we read: many control bytes or NULs at the start (a picture, an archive, a PDF). */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  if (encodingOfMark(head)?.startsWith("utf-16")) return false;
  if (head[0] === 0x25 && head[1] === 0x50 && head[2] === 0x44 && head[3] === 0x46) return true;
  let control = 0;
  let zero = 0;
  for (const byte of head) {
    if (byte === 0) zero++;
    else if (isBinaryByte(byte)) control++;
  }
  return control > head.length / 100 || zero > head.length / 10;
}
