import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { guardedAdapter, overLimit } from "./guarded-adapter.js";
import { type PageLimits, pageLimits } from "./limits.js";

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;
export type PageNode = DefaultTreeAdapterTypes.Node;

/** A parsed page. Each text and element knows its offsets (`sourceCodeLocation.startOffset`, `.endOffset`) in `html`, UTF-16 code units. */
export interface Page {
  html: string;
  root: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;
}

function options(html: string, limits: PageLimits) {
  if (html.length > limits.length) throw overLimit(`it is longer than ${limits.length} characters`);
  return { treeAdapter: guardedAdapter(limits), sourceCodeLocationInfo: true };
}

/**
 * Parses a page as a browser that runs scripts does (WHATWG HTML), except that comments are left out and attribute values over the limit cut.
 * @throws SaidbyError `over-limit` when the page is larger, or more deeply nested, than `limits` allow.
 */
export function parsePage(html: string, limits: PageLimits = pageLimits): Page {
  return { html, root: parse(html, options(html, limits)) };
}

/**
 * Parses a piece of HTML as the content of a page's body.
 * @throws SaidbyError `over-limit` as `parsePage` does.
 */
export function parsePiece(html: string, limits: PageLimits = pageLimits): Page {
  return { html, root: parseFragment(html, options(html, limits)) };
}
