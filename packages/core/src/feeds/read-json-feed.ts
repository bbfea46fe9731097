import { SaidbyError } from "../error.js";
import { singleLine } from "../text/plain-text.js";
import { webUrl } from "../text/web-url.js";
import type { Feed, FeedItem, FeedOptions } from "./feed.js";
import { feedDate } from "./fields/feed-date.js";
import { feedLimits } from "./limits.js";

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of the object itself: what all objects have (`constructor`, `__proto__`) is none. */
function field(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A text that is not blank; numbers are taken for text, as identifiers often are. */
function textField(fields: Fields, name: string): string | null {
  const value = field(fields, name);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function lineField(fields: Fields, name: string): string | null {
  const value = textField(fields, name);
  return value === null ? null : singleLine(value) || null;
}

function listField(fields: Fields, name: string): unknown[] {
  const value = field(fields, name);
  return Array.isArray(value) ? value : [];
}

/** Names of `authors` (1.1) and `author` (1). */
function authorNames(fields: Fields): string[] {
  const people = [...listField(fields, "authors"), field(fields, "author")].filter(isFields);
  return [...new Set(people.flatMap((person) => lineField(person, "name") ?? []))];
}

function readItem(item: Fields, feed: Fields, base: string | null): FeedItem {
  const link = webUrl(textField(item, "url") ?? textField(item, "external_url") ?? "", base);
  const authors = authorNames(item);
  const date = (name: string): FeedItem["publishedAt"] => feedDate(textField(item, name) ?? "");
  return {
    title: lineField(item, "title"),
    link,
    id: lineField(item, "id"),
    publishedAt: date("date_published"),
    updatedAt: date("date_modified"),
    authors: authors.length > 0 ? authors : authorNames(feed),
    categories: listField(item, "tags").flatMap((tag) => (typeof tag === "string" ? singleLine(tag) || [] : [])),
    language: lineField(item, "language") ?? lineField(feed, "language"),
    summary: lineField(item, "summary"),
    summaryHtml: null,
    contentHtml: textField(item, "content_html"),
    contentText: textField(item, "content_text")?.toWellFormed() ?? null,
    base: link ?? base,
  };
}

function parse(json: string): Fields {
  if (json.length > feedLimits.length)
    throw new SaidbyError("over-limit", `the feed has over ${feedLimits.length} characters: it is not read`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new SaidbyError("invalid-feed", "it is no feed: it begins like JSON but is none", { cause });
  }
  if (isFields(value) && Array.isArray(field(value, "items"))) return value;
  throw new SaidbyError("invalid-feed", "it is no feed: JSON Feed has a list named items");
}

/**
 * Reads a JSON Feed (versions 1 and 1.1). Fields of a wrong type are passed over.
 * @throws SaidbyError `invalid-feed` when it is none; `over-limit` when it is larger than any feed.
 */
export function readJsonFeed(json: string, { url }: FeedOptions = {}): Feed {
  const feed = parse(json);
  const home = webUrl(textField(feed, "home_page_url") ?? "", url);
  const base = home ?? (url === undefined ? null : webUrl(url));
  return {
    kind: "json",
    title: lineField(feed, "title"),
    url: home,
    id: lineField(feed, "feed_url"),
    description: lineField(feed, "description"),
    language: lineField(feed, "language"),
    updatedAt: null,
    items: listField(feed, "items")
      .filter(isFields)
      .map((item) => readItem(item, feed, base)),
  };
}
