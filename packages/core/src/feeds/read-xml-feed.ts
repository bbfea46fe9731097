import { SaidbyError } from "../error.js";
import { singleLine } from "../text/plain-text.js";
import { webUrl } from "../text/web-url.js";
import type { Feed, FeedDate, FeedItem, FeedOptions } from "./feed.js";
import { feedDate } from "./fields/feed-date.js";
import { firstOf } from "./fields/first-of.js";
import { pageLink } from "./fields/links.js";
import { authorsOf } from "./fields/people.js";
import { type TextConstruct, textConstruct, toPlainText } from "./fields/text-construct.js";
import { readXml } from "./xml/read-xml.js";
import { childrenNamed, elementsOf, textOf, type XmlElement } from "./xml/xml-element.js";

/** Elements by what they tell, the surer first. */
const names = {
  items: ["item", "entry", "atom:entry"],
  title: ["title", "atom:title", "dc:title", "itunes:title", "media:title"],
  id: ["guid", "id", "atom:id", "dc:identifier"],
  published: [
    "pubdate",
    "published",
    "atom:published",
    "issued",
    "atom:issued",
    "dcterms:issued",
    "dc:date",
    "dcterms:created",
    "created",
    "atom:created",
  ],
  updated: ["updated", "atom:updated", "modified", "atom:modified", "dcterms:modified", "lastbuilddate"],
  content: ["content:encoded", "content", "atom:content", "xhtml:body", "xhtml:div", "body"],
  summary: [
    "description",
    "summary",
    "atom:summary",
    "abstract",
    "dc:description",
    "itunes:summary",
    "media:description",
    "itunes:subtitle",
  ],
  description: [
    "description",
    "subtitle",
    "atom:subtitle",
    "tagline",
    "atom:tagline",
    "abstract",
    "dc:description",
    "itunes:summary",
  ],
  category: ["category", "atom:category", "dc:subject", "itunes:category"],
  language: ["language", "dc:language"],
};

const oneLine = (element: XmlElement): string | null => singleLine(textOf(element)) || null;

const dateOf = (element: XmlElement): FeedDate | null => feedDate(textOf(element));

const plain = (element: XmlElement): string | null => toPlainText(textConstruct(element));

const html = (element: XmlElement): string | null => {
  const { kind, value } = textConstruct(element);
  return kind === "html" && value.trim() !== "" ? value : null;
};

/** A language tag; feeds often part it with a low line. */
const languageOf = (element: XmlElement): string | null => oneLine(element)?.replace("_", "-") ?? null;

/** The full text; what lies elsewhere (`src`) is none. */
function contentOf(element: XmlElement): TextConstruct | null {
  return firstOf(element, names.content, (child) => {
    if (child.attributes.has("src")) return null;
    const construct = textConstruct(child);
    return construct.value.trim() === "" ? null : construct;
  });
}

function categoryOf(element: XmlElement): string | null {
  const { attributes } = element;
  return (
    singleLine(attributes.get("label") ?? attributes.get("term") ?? attributes.get("text") ?? textOf(element)) || null
  );
}

function identifierOf(element: XmlElement): string | null {
  return firstOf(element, names.id, oneLine) ?? element.attributes.get("rdf:about")?.trim() ?? null;
}

/** What an entry tells of its feed is not its own: RSS and Atom have `source` for entries taken over. */
function readItem(item: XmlElement, feedAuthors: readonly string[]): FeedItem {
  const content = contentOf(item);
  const holder = childrenNamed(item, names.content)[0] ?? item;
  const authors = authorsOf(item);
  return {
    title: firstOf(item, names.title, plain),
    link: pageLink(item),
    id: identifierOf(item),
    publishedAt: firstOf(item, names.published, dateOf),
    updatedAt: firstOf(item, names.updated, dateOf) ?? feedDate(item.attributes.get("lastmod") ?? ""),
    authors: authors.length > 0 ? authors : [...feedAuthors],
    categories: [...new Set(childrenNamed(item, names.category).flatMap((child) => categoryOf(child) ?? []))],
    language: firstOf(item, names.language, languageOf) ?? item.language,
    summary: firstOf(item, names.summary, plain),
    summaryHtml: firstOf(item, names.summary, html),
    contentHtml: content?.kind === "html" ? content.value : null,
    contentText: content?.kind === "text" ? content.value.trim() : null,
    base: holder.base ?? pageLink(item),
  };
}

/** The elements that hold a feed, by name, and what kind it is. */
const roots: readonly { names: readonly string[]; kind: Feed["kind"]; isIn: boolean }[] = [
  { names: ["rss"], kind: "rss", isIn: true },
  { names: ["rdf:rdf", "rdf"], kind: "rdf", isIn: true },
  { names: ["feed", "atom:feed"], kind: "atom", isIn: false },
  { names: ["channel"], kind: "cdf", isIn: false },
  { names: ["entry", "atom:entry"], kind: "atom", isIn: false },
];

interface Found {
  kind: Feed["kind"];
  root: XmlElement;
  channel: XmlElement;
}

function findFeed(document: XmlElement): Found | null {
  for (const element of elementsOf(document)) {
    const form = roots.find((candidate) => candidate.names.includes(element.name));
    if (!form) continue;
    const channel = form.isIn ? childrenNamed(element, ["channel"])[0] : undefined;
    return { kind: form.kind, root: element, channel: channel ?? element };
  }
  return null;
}

/** The entries: within the channel, and beside it as RSS 1.0 has them. */
function itemsOf({ root, channel }: Found): XmlElement[] {
  if (names.items.includes(root.name)) return [root];
  const beside = root === channel ? [] : childrenNamed(root, names.items);
  const within = childrenNamed(channel, names.items);
  // Some wrap the entries once more, as RSS 1.1 does.
  const wrapped = childrenNamed(channel, ["items", "entries"]).flatMap((list) => childrenNamed(list, names.items));
  return [...within, ...beside, ...wrapped];
}

/**
 * Reads a feed in XML: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF.
 * @throws SaidbyError `invalid-feed` when it is none, or declares entities; `over-limit` when it is larger than any feed.
 */
export function readXmlFeed(xml: string, { url }: FeedOptions = {}): Feed {
  const found = findFeed(readXml(xml, url === undefined ? null : webUrl(url)));
  if (!found) throw new SaidbyError("invalid-feed", "it is no feed: it begins with neither RSS, RDF nor Atom");
  const { kind, root, channel } = found;
  const authors = kind === "atom" && root.name.endsWith("feed") ? authorsOf(channel) : [];
  return {
    kind,
    title: firstOf(channel, names.title, plain),
    url: pageLink(channel),
    id: identifierOf(channel),
    description: firstOf(channel, names.description, plain),
    language: firstOf(channel, names.language, languageOf) ?? channel.language,
    updatedAt:
      firstOf(channel, [...names.updated, ...names.published], dateOf) ??
      feedDate(channel.attributes.get("lastmod") ?? ""),
    items: itemsOf(found).map((item) => readItem(item, authors)),
  };
}
