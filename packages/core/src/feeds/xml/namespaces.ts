/** Namespace URIs in lower case, without what versions of them differ in, and the prefix we call them by; plain names are of RSS. */
const prefixes: readonly [uri: string, prefix: string][] = [
  ["http://purl.org/rss/1.0/modules/content", "content"],
  ["http://purl.org/rss/1.0/modules/syndication", "sy"],
  ["http://purl.org/rss/1.0", ""],
  ["http://my.netscape.com/rdf/simple/0.9", ""],
  ["http://channel.netscape.com/rdf/simple/0.9", ""],
  ["http://my.netscape.com/publish/formats/rss", ""],
  ["http://backend.userland.com/rss", ""],
  ["http://blogs.law.harvard.edu/tech/rss", ""],
  ["http://purl.org/net/rss1.1", ""],
  ["http://www.w3.org/2005/atom", "atom"],
  ["http://purl.org/atom/ns", "atom"],
  ["http://purl.org/dc/elements/1", "dc"],
  ["http://purl.org/dc/terms", "dcterms"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://video.search.yahoo.com/mrss", "media"],
  ["http://www.rssboard.org/media-rss", "media"],
  ["http://www.itunes.com/dtds/podcast-1.0", "itunes"],
  ["http://www.itunes.com/dtd/podcast-1.0", "itunes"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
  ["http://www.w3.org/xml/1998/namespace", "xml"],
];

/** Prefixes that mean the same although nothing declares them. */
const wellKnown = new Set(["content", "dc", "dcterms", "media", "itunes", "rdf", "atom", "xml", "xhtml"]);

/** Declared prefixes and what we call them; the default one is the empty string. */
export type NamespaceScope = ReadonlyMap<string, string>;

/** The scope before any declaration. */
export const rootScope: NamespaceScope = new Map();

/** Our prefix of a namespace; one that is not known stands for itself, so that nothing of it is taken for a feed's. */
function prefixOf(uri: string, declared: string): string {
  const lower = uri.trim().toLowerCase();
  const known = prefixes.find(([start]) => lower.startsWith(start));
  if (known) return known[1];
  // An unknown default namespace is taken for no namespace: feeds have made up many.
  return declared === "" ? "" : `?${declared}`;
}

/** The scope within an element with these attributes. */
export function scopeWithin(outer: NamespaceScope, attributes: ReadonlyMap<string, string>): NamespaceScope {
  let inner: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const declared = name.slice(6).toLowerCase();
    inner ??= new Map(outer);
    inner.set(declared, prefixOf(value, declared));
  }
  return inner ?? outer;
}

/** The name of an element as we call it: in lower case, with our prefix. */
export function canonicalName(name: string, scope: NamespaceScope): string {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(":");
  const declared = colon < 0 ? "" : lower.slice(0, colon);
  const local = colon < 0 ? lower : lower.slice(colon + 1);
  const prefix = scope.get(declared) ?? (declared === "" || wellKnown.has(declared) ? declared : `?${declared}`);
  return prefix === "" ? local : `${prefix}:${local}`;
}
