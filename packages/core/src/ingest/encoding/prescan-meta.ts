import { charsetParameter, encodingOfInnerLabel } from "./labels.js";

/** Bytes of a page in which the standard looks for a declaration. */
export const prescanLength = 1024;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

interface Attribute {
  name: string;
  value: string;
}

/** Reads attributes as the standard's "get an attribute" does; `position` stands behind what was read. `text` has one character a byte. */
class AttributeReader {
  readonly #text: string;
  position: number;

  constructor(text: string, position: number) {
    this.#text = text;
    this.position = position;
  }

  #code(): number {
    return this.#text.charCodeAt(this.position);
  }

  #skipSpace(): void {
    while (isSpace(this.#code())) this.position++;
  }

  /** The text up to a character that ends it; null when the bytes end first. */
  #until(ends: (code: number) => boolean): string | null {
    const start = this.position;
    while (this.position < this.#text.length && !ends(this.#code())) this.position++;
    return this.position < this.#text.length ? this.#text.slice(start, this.position) : null;
  }

  #value(): string | null {
    const quote = this.#code();
    if (quote !== 0x22 && quote !== 0x27) return this.#until((code) => isSpace(code) || code === 0x3e);
    this.position++;
    const value = this.#until((code) => code === quote);
    this.position++;
    return value;
  }

  /** The next attribute; null at the end of the tag, or when the bytes end within one. */
  next(): Attribute | null {
    while (isSpace(this.#code()) || this.#code() === 0x2f) this.position++;
    if (this.position >= this.#text.length || this.#code() === 0x3e) return null;
    const start = this.position++;
    if (this.#until((code) => isSpace(code) || code === 0x3d || code === 0x2f || code === 0x3e) === null) return null;
    const name = this.#text.slice(start, this.position).toLowerCase();
    this.#skipSpace();
    if (this.#code() !== 0x3d) return { name, value: "" };
    this.position++;
    this.#skipSpace();
    const value = this.#value();
    return value === null ? null : { name, value };
  }
}

/** The encoding that one `meta` element declares. */
function encodingOfMeta(attributes: readonly Attribute[]): string | null {
  const first = (name: string): string | undefined => attributes.find((attribute) => attribute.name === name)?.value;
  const charset = first("charset");
  if (charset !== undefined) return encodingOfInnerLabel(charset);
  if (first("http-equiv")?.toLowerCase() !== "content-type") return null;
  const label = charsetParameter(first("content") ?? "");
  return label === null ? null : encodingOfInnerLabel(label);
}

/**
 * Finds the encoding that a `meta` element declares in the bytes given (HTML Standard, "prescan a byte stream to determine its encoding");
 * null when there is none. `text` has one character a byte.
 */
export function prescanMeta(text: string): string | null {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    if (text.startsWith("!--", at + 1)) {
      const end = text.indexOf("-->", at + 2);
      if (end < 0) return null;
      at = end + 3;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    const closing = next === 0x2f && isLetter(text.charCodeAt(at + 2));
    if (isLetter(next) || closing) {
      const nameEnd = /[\t\n\f\r >/]/g;
      nameEnd.lastIndex = at + 1 + (closing ? 1 : 0);
      const end = nameEnd.exec(text)?.index;
      if (end === undefined) return null;
      const reader = new AttributeReader(text, end);
      const attributes: Attribute[] = [];
      for (let found = reader.next(); found; found = reader.next()) attributes.push(found);
      const isMeta = text.slice(at + 1, end).toLowerCase() === "meta" && text[end] !== ">";
      // A tag that the bytes cut is not one yet.
      const encoding = isMeta && reader.position < text.length ? encodingOfMeta(attributes) : null;
      if (encoding !== null) return encoding;
      at = reader.position;
      continue;
    }
    if (next === 0x21 || next === 0x2f || next === 0x3f) {
      const end = text.indexOf(">", at);
      if (end < 0) return null;
      at = end;
      continue;
    }
    at++;
  }
  return null;
}
