import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feed, Opml, Outline } from "@org/core/feeds";
import { dataFile } from "../data/data-root.ts";

/** A feed or a list of feedsmith's references, with its parsed form. */
export interface Reference {
  name: string;
  isOpml: boolean;
  text: string;
  parsed: unknown;
}

/**
 * The references of feedsmith.
 * @throws BenchError when they are missing.
 */
export function references(): Reference[] {
  const folder = dataFile("hostile/feeds-feedsmith");
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  return readdirSync(folder)
    .filter((name) => /\.(?:xml|opml)$/.test(name))
    .map((name) => ({
      name,
      isOpml: name.endsWith(".opml"),
      text: read(name),
      parsed: JSON.parse(read(name.replace(/\.\w+$/, ".json"))) as unknown,
    }));
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const squeeze = (value: unknown): string => String(value).replace(/\s+/g, " ").trim();

/** Pairs of what the reference says and what we read, of titles, links and ids that the reference has. */
function pairsOf(
  expected: Fields,
  ours: { title: string | null; link: string | null; id: string | null } | undefined,
): [string, string][] {
  const page =
    listOf(expected.links).find(({ rel }) => rel === undefined || rel === "alternate")?.href ?? expected.link;
  const title = fieldsOf(expected.title).value ?? expected.title;
  const id = fieldsOf(expected.guid).value ?? expected.guid ?? expected.id;
  return [
    ...(typeof title === "string" ? [[squeeze(title), ours?.title ?? ""] satisfies [string, string]] : []),
    ...(typeof page === "string" && URL.canParse(page)
      ? [[new URL(page).href, ours?.link ?? ""] satisfies [string, string]]
      : []),
    ...(typeof id === "string" ? [[squeeze(id), ours?.id ?? ""] satisfies [string, string]] : []),
  ];
}

/** What a reference feed says beside what we read. */
export function feedPairs(parsed: unknown, feed: Feed): [string, string][] {
  const expected = fieldsOf(parsed);
  const items = [...listOf(expected.items), ...listOf(expected.entries)];
  return [
    [String(items.length), String(feed.items.length)],
    ...pairsOf({ title: expected.title, link: expected.link, links: expected.links }, { ...feed, link: feed.url }),
    ...items.flatMap((item, index) => pairsOf(item, feed.items[index])),
  ];
}

function outlinePairs(expected: Fields, ours: Outline | undefined): [string, string][] {
  const told = (["text", "type", "xmlUrl", "htmlUrl", "url", "description", "language"] as const).flatMap((name) => {
    const value = expected[name];
    if (typeof value !== "string" || value.trim() === "") return [];
    const wanted = name.toLowerCase().endsWith("url") ? new URL(value).href : squeeze(value);
    return [[wanted, ours?.[name] ?? ""] satisfies [string, string]];
  });
  const children = listOf(expected.outlines);
  return [
    ...told,
    [String(children.length), String(ours?.children.length)],
    ...children.flatMap((child, index) => outlinePairs(child, ours?.children[index])),
  ];
}

/** What a reference list says beside what we read. */
export function opmlPairs(parsed: unknown, opml: Opml): [string, string][] {
  const { head, body } = fieldsOf(parsed);
  return [
    [squeeze(fieldsOf(head).title), opml.title ?? ""],
    ...outlinePairs(fieldsOf(body), { ...emptyOutline, children: opml.outlines }),
  ];
}

const emptyOutline: Outline = {
  text: "",
  type: null,
  xmlUrl: null,
  htmlUrl: null,
  url: null,
  description: null,
  language: null,
  categories: [],
  children: [],
};
