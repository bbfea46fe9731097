import { asciiView } from "./ascii-view.js";
import { charsetParameter, encodingOfInnerLabel, encodingOfLabel } from "./labels.js";
import { prescanLength, prescanMeta } from "./prescan-meta.js";

/** What the bytes are of; it decides where a declaration is looked for. */
export type ContentKind = "text" | "html" | "xml";

/** Encoding names by byte order mark. */
const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The encoding of the byte order mark at the start; null without one. */
export function encodingOfMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  return byteOrderMarks.find((mark) => startsWith(bytes, mark.bytes))?.encoding ?? null;
}

/** The encoding that the HTTP header `Content-Type` names; null when it names none. */
export function encodingOfHeader(contentType: string | undefined): string | null {
  const label = contentType === undefined ? null : charsetParameter(contentType);
  return label === null ? null : encodingOfLabel(label);
}

/** The encoding of an XML declaration (XML 1.0, appendix F), or of `<?` in UTF-16 without a mark; null without either. */
function encodingOfXml(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0x3c, 0, 0x3f, 0])) return "utf-16le";
  if (startsWith(bytes, [0, 0x3c, 0, 0x3f])) return "utf-16be";
  const head = asciiView(bytes.subarray(0, prescanLength)).trimStart();
  if (!head.startsWith("<?xml")) return null;
  const end = head.indexOf("?>");
  const declaration = end < 0 ? head : head.slice(0, end);
  const label = /encoding\s{0,20}=\s{0,20}["']([^"']{1,40})["']/.exec(declaration)?.[1];
  return label === undefined ? null : encodingOfInnerLabel(label);
}

/** Bytes of a page in which a declaration is still looked for when the standard's share of it has none and it is not UTF-8. */
const lateLength = 65_536;

/** Longest `meta` element that the end of the standard's share may cut. */
const longestMeta = 200;

/** The encoding of a `meta` element behind the first 1024 bytes. */
function encodingOfLateMeta(bytes: Uint8Array): string | null {
  if (bytes.length <= prescanLength) return null;
  const text = asciiView(bytes.subarray(0, lateLength));
  const start = prescanLength - longestMeta;
  for (
    let tries = 0, at = text.indexOf("<meta", start);
    at >= 0 && tries < 100;
    at = text.indexOf("<meta", at + 5), tries++
  ) {
    const encoding = prescanMeta(text.slice(at, at + prescanLength));
    if (encoding !== null) return encoding;
  }
  return null;
}

/** The encoding that the content itself declares; null when it declares none. */
export function encodingOfContent(bytes: Uint8Array, kind: ContentKind): string | null {
  if (kind === "text") return null;
  const head = bytes.subarray(0, prescanLength);
  const xml = encodingOfXml(bytes);
  return kind === "xml" ? xml : (prescanMeta(asciiView(head)) ?? xml ?? encodingOfLateMeta(bytes));
}

/** The language that the content declares for itself (`lang`, `xml:lang`, a feed's `language`): two or three letters, or null. */
export function declaredLanguage(bytes: Uint8Array, kind: ContentKind): string | null {
  if (kind === "text") return null;
  const head = asciiView(bytes.subarray(0, 4096));
  const found = /(?:\blang\s{0,9}=\s{0,9}["']?|<(?:dc:)?language>\s{0,9})([a-z]{2,3})\b/i.exec(head);
  return found?.[1]?.toLowerCase() ?? null;
}
