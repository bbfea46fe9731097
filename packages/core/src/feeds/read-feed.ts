import type { Feed, FeedOptions } from "./feed.js";
import { readJsonFeed } from "./read-json-feed.js";
import { readXmlFeed } from "./read-xml-feed.js";

/**
 * Reads a feed, already decoded: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed. Broken XML is read as far as it goes.
 * @throws SaidbyError `invalid-feed` when it is none, or declares XML entities; `over-limit` when it is larger than any feed.
 */
export function readFeed(text: string, options: FeedOptions = {}): Feed {
  return /^[\s\ufeff]*[{[]/.test(text.slice(0, 1000)) ? readJsonFeed(text, options) : readXmlFeed(text, options);
}
