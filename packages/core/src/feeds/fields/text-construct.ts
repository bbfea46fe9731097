import { fromBase64 } from "@exodus/bytes/base64.js";
import { decodeBytes } from "../../ingest/decode-bytes.js";
import { plainText, singleLine } from "../../text/plain-text.js";
import { hasElements, textOf, type XmlElement } from "../xml/xml-element.js";
import { innerHtml } from "./inner-html.js";

/** What an element of a feed holds: HTML, or plain text. */
export interface TextConstruct {
  kind: "html" | "text";
  value: string;
}

/** Types of Atom, with the media types they stand for. */
const htmlTypes = new Set(["html", "text/html", "xhtml", "application/xhtml+xml", "application/xhtml"]);

function decodeBase64(text: string): string {
  try {
    return decodeBytes(fromBase64(text.replace(/\s+/g, ""))).text;
  } catch {
    return text;
  }
}

/** Base64 as `mode="base64"` of Atom 0.3 tells it, or a media type of Atom 1.0 that is neither text nor XML. */
function isBase64(mode: string, type: string): boolean {
  return mode === "base64" || (type.includes("/") && !/^text\/|xml$/.test(type) && mode === "");
}

/**
 * Reads a text of Atom (RFC 4287, section 3.1; Atom 0.3 with `mode`): `type` tells whether it is text, escaped HTML or markup. Elements where
 * none belong are markup.
 */
export function atomText(element: XmlElement): TextConstruct {
  const type = element.attributes.get("type")?.trim().toLowerCase() ?? "";
  const mode = element.attributes.get("mode")?.trim().toLowerCase() ?? "";
  if (hasElements(element)) return { kind: "html", value: innerHtml(element) };
  const text = isBase64(mode, type) ? decodeBase64(textOf(element)) : textOf(element);
  return { kind: htmlTypes.has(type) || isBase64(mode, type) ? "html" : "text", value: text };
}

/** Reads a text of RSS: escaped HTML by common practice, markup where it has elements. */
export function rssText(element: XmlElement): TextConstruct {
  return { kind: "html", value: hasElements(element) ? innerHtml(element) : textOf(element) };
}

/** Reads an element as its format tells. */
export function textConstruct(element: XmlElement): TextConstruct {
  return element.name.startsWith("atom:") || element.attributes.has("mode") ? atomText(element) : rssText(element);
}

/** The construct as plain text in one line; null when there is none. */
export function toPlainText({ kind, value }: TextConstruct): string | null {
  return (kind === "html" ? plainText(value) : singleLine(value)) || null;
}
