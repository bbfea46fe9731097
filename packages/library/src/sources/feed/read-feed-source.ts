import { decodeBytes } from "@org/core";
import { type FeedItem, plainText, readFeed } from "@org/core/feeds";
import { inOrder } from "../../in-order.js";
import type { Located, Location, WebAddress } from "../location.js";
import { failed, type Sourced, type SourceItem } from "../source-item.js";
import { plainAddress } from "../web/plain-address.js";

/** Fetches the page of an entry. */
export type FetchPage = (address: WebAddress) => Promise<Exclude<Located, { address: WebAddress }>>;

/** Opens the page that was fetched for an entry. */
export type OpenPage = (page: Location) => AsyncIterable<Sourced>;

/** A teaser is shorter than this, in UTF-16 code units; a full text longer. */
const leastFullText = 1000;

/** Pages that are fetched ahead of their turn. */
const ahead = 4;

interface Content {
  kind: "html" | "text";
  content: string;
}

/** What the feed has of an entry's words, the fullest first. */
function contentsOf({ contentHtml, contentText, summaryHtml, summary }: FeedItem): Content[] {
  const contents: { kind: "html" | "text"; content: string | null }[] = [
    { kind: "html", content: contentHtml },
    { kind: "text", content: contentText },
    { kind: "html", content: summaryHtml },
    { kind: "text", content: summary },
  ];
  return contents.filter((entry): entry is Content => Boolean(entry.content?.trim()));
}

function isFullText({ kind, content }: Content): boolean {
  return content.length >= leastFullText && (kind === "text" || plainText(content).length >= leastFullText);
}

function itemOf(entry: FeedItem, { kind, content }: Content, input: string, { source }: Location): SourceItem {
  const url = plainAddress(entry.link ?? "");
  const { file, retrievedAt } = source;
  return {
    input,
    kind,
    content,
    source: {
      kind: "feed",
      ...(url === null ? {} : { url }),
      ...(url === null && entry.id ? { ref: entry.id } : {}),
      ...(file === undefined ? {} : { file }),
      ...(retrievedAt === undefined ? {} : { retrievedAt }),
    },
    given: {
      title: entry.title ?? undefined,
      byline: entry.authors,
      publishedAt: entry.publishedAt?.value,
      language: entry.language ?? undefined,
      keywords: entry.categories,
    },
  };
}

async function collect(page: Located, openPage: OpenPage): Promise<Sourced[]> {
  if (!page.location) return page.failure ? [{ failure: page.failure }] : [];
  const found: Sourced[] = [];
  for await (const sourced of openPage(page.location)) found.push(sourced);
  return found;
}

/**
 * Opens the articles of a feed, in its order: the full text where the feed has it, else the page it links to, else whatever words there are.
 * @throws SaidbyError `invalid-feed`, `over-limit`.
 */
export async function* readFeedSource(
  bytes: Uint8Array,
  location: Location,
  fetchPage: FetchPage,
  openPage: OpenPage,
): AsyncGenerator<Sourced> {
  const { url, contentType } = location.source;
  const feed = readFeed(decodeBytes(bytes, { kind: "xml", contentType }).text, { url });
  if (feed.items.length === 0) yield failed("no-articles", "the feed has no articles", location.name);

  const open = async (entry: FeedItem): Promise<Sourced[]> => {
    const address = plainAddress(entry.link ?? "");
    const input = `${location.name}: ${address ?? entry.id ?? "an entry without address"}`;
    const contents = contentsOf(entry);
    const content = contents.find(isFullText) ?? (address === null ? contents[0] : undefined);
    if (content) return [{ item: itemOf(entry, content, input, location) }];
    if (address === null) return [failed("no-articles", "the entry has neither words nor an address", input)];
    return collect(await fetchPage({ name: input, url: address }), openPage);
  };
  async function* entries(): AsyncGenerator<FeedItem> {
    yield* feed.items;
  }
  for await (const sourced of inOrder(entries(), ahead, open)) yield* sourced;
}
