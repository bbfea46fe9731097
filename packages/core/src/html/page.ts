import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { guardedAdapter, overLimit } from "./guarded-adapter.js";
import { type PageLimits, pageLimits } from "./limits.js";

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;
export type PageNode = DefaultTreeAdapterTypes.Node;

/** A parsed page. Each text and element knows its offsets (`sourceCodeLocation.startOffset`, `.endOffset`) in `html`, UTF-16 code units. */
export interface Page {
  /** The source as given, but halves of surrogate pairs are U+FFFD. */
  html: string;
  root: DefaultTreeAdapterTypes.Document;
}

/** True when a text has more runs of characters between white space than the limit. */
function hasMoreWords(text: string, limit: number): boolean {
  if (text.length < 2 * limit) return false;
  let words = 0;
  let inSpace = true;
  for (let index = 0; index < text.length && words <= limit; index++) {
    const space = text.charCodeAt(index) <= 0x20;
    if (inSpace && !space) words++;
    inSpace = space;
  }
  return words > limit;
}

/**
 * Parses a page as a browser that runs scripts does (WHATWG HTML), except that comments are left out and attribute values over the limit cut.
 * @throws SaidbyError `over-limit` when the page is larger, or more deeply nested, than `limits` allow.
 */
export function parsePage(html: string, limits: PageLimits = pageLimits): Page {
  if (html.length > limits.length) throw overLimit(`it is longer than ${limits.length} characters`);
  if (hasMoreWords(html, limits.words)) throw overLimit(`it has more than ${limits.words} words`);
  const wellFormed = html.isWellFormed() ? html : html.toWellFormed();
  return {
    html: wellFormed,
    root: parse(wellFormed, { treeAdapter: guardedAdapter(limits), sourceCodeLocationInfo: true }),
  };
}
