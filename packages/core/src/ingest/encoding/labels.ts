import { normalizeEncoding } from "@exodus/bytes/encoding-browser.js";

/**
 * The encoding that a label names (WHATWG Encoding, in lower case), or null when it names none. UTF-7, UTF-32 and other encodings that no
 * browser reads are none; `replacement` stands for those that must not be decoded at all.
 */
export function encodingOfLabel(label: string): string | null {
  return normalizeEncoding(label.trim());
}

/** The encoding of a label found inside the bytes, which cannot be UTF-16 since it was read as ASCII (HTML, "prescan a byte stream"). */
export function encodingOfInnerLabel(label: string): string | null {
  const encoding = encodingOfLabel(label);
  if (encoding === "utf-16le" || encoding === "utf-16be") return "utf-8";
  return encoding === "x-user-defined" ? "windows-1252" : encoding;
}

const quotes = ['"', "'"];

/** The value of `charset=` in a content type or in the `content` of a `meta` element; null when there is none (HTML, "extracting a character encoding"). */
export function charsetParameter(value: string): string | null {
  const lower = value.toLowerCase();
  for (let at = lower.indexOf("charset"); at >= 0; at = lower.indexOf("charset", at + 7)) {
    const rest = value.slice(at + 7).trimStart();
    if (!rest.startsWith("=")) continue;
    const given = rest.slice(1).trimStart();
    const quote = quotes.find((mark) => given.startsWith(mark));
    const end = quote ? given.indexOf(quote, 1) : given.search(/[\s;,]/);
    if (quote) return end < 0 ? null : given.slice(1, end);
    return end < 0 ? given : given.slice(0, end);
  }
  return null;
}
