import type { Feed, FeedItem } from "@org/core/feeds";
import { parseFragment } from "parse5";
import type { FeedAssertion } from "./feed-cases.ts";

/** What an assertion asks for. */
export type AskedField = "title" | "link" | "id" | "date";

interface Tree {
  nodeName: string;
  value?: string;
  childNodes?: readonly Tree[];
}

function wordsOf(node: Tree): string {
  return node.nodeName === "#text" ? (node.value ?? "") : (node.childNodes ?? []).map(wordsOf).join("");
}

/** The words of expected HTML, by a parser that core's feeds do not use. */
function wordsOfHtml(html: string): string {
  return wordsOf(parseFragment(html) as Tree)
    .replace(/\s+/g, " ")
    .trim();
}

type Read = (from: Feed | FeedItem) => string | null;

const link: Read = (from) => ("link" in from ? from.link : from.url);
const updated: Read = (from) => from.updatedAt?.value ?? null;
const published: Read = (from) => ("publishedAt" in from ? (from.publishedAt?.value ?? null) : null);

/** Fields of feedparser, and ours. */
const fields: Readonly<Record<string, { asked: AskedField; read: Read }>> = {
  title: { asked: "title", read: ({ title }) => title },
  "title_detail/value": { asked: "title", read: ({ title }) => title },
  link: { asked: "link", read: link },
  "links/0/href": { asked: "link", read: link },
  id: { asked: "id", read: ({ id }) => id },
  published: { asked: "date", read: published },
  published_parsed: { asked: "date", read: published },
  created_parsed: { asked: "date", read: published },
  updated: { asked: "date", read: updated },
  updated_parsed: { asked: "date", read: updated },
};

function instantOf(value: unknown): number {
  if (!Array.isArray(value)) return Date.parse(String(value));
  const [year, month, day, hour, minute, second] = value as number[];
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}

/** Titles of ours are plain text: expected HTML is compared by its words. Links and dates are compared by what they mean. */
function agrees(asked: AskedField, ours: string | null, value: unknown): boolean {
  if (ours === null) return false;
  if (asked === "date") return Date.parse(ours) === instantOf(value);
  if (asked === "link") return URL.canParse(String(value)) && ours === new URL(String(value)).href;
  const expected = String(value);
  return ours === expected.replace(/\s+/g, " ").trim() || (asked === "title" && ours === wordsOfHtml(expected));
}

/** Whether a feed is read as an assertion says; null when it asks for nothing that a record of ours has. */
export function judge(
  feed: Feed | null,
  { path, op, value }: FeedAssertion,
): { asked: AskedField; right: boolean } | null {
  const [place, index] = path;
  const field = fields[path.slice(place === "feed" ? 1 : 2).join("/")];
  if (!field || op !== "eq" || (place !== "feed" && place !== "entries")) return null;
  const from = place === "feed" ? feed : feed?.items[Number(index)];
  return { asked: field.asked, right: from ? agrees(field.asked, field.read(from), value) : false };
}
