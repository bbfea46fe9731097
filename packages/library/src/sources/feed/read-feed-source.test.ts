import { describe, expect, it } from "vitest";
import { failed } from "../source-item.js";
import { type FetchPage, readFeedSource } from "./read-feed-source.js";

const long = "“We asked for years,” Ana Berg said on Monday. ".repeat(30);
const feed = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour Post</title>
<item><title>Full</title><link>https://example.com/full</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>
  <description>Short.</description><content:encoded><![CDATA[<p>${long}</p>]]></content:encoded></item>
<item><title>Teaser</title><link>https://ana:secret@example.com/teaser#x</link><description>Short.</description></item>
<item><title>Gone</title><link>https://example.com/gone</link></item>
<item><title>Only words</title><guid isPermaLink="false">7</guid><description>Short, but all there is.</description></item>
<item><title>Nothing</title></item>
</channel></rss>`;

async function opened(text: string) {
  const fetched: string[] = [];
  const fetchPage: FetchPage = async ({ name, url }) => {
    fetched.push(url);
    if (url.endsWith("gone")) return failed("http-status", "it is gone", name);
    return { location: { name, source: { url }, open: async function* () {} } };
  };
  const found: string[] = [];
  const items = [];
  for await (const { item, failure } of readFeedSource(
    new TextEncoder().encode(text),
    { name: "feed.xml", source: { file: "feed.xml" }, open: async function* () {} },
    fetchPage,
    async function* ({ name, source }) {
      yield { item: { input: name, kind: "html", content: "fetched", source: { kind: "html", ...source } } };
    },
  )) {
    found.push(item ? `${item.kind} ${String(item.content).slice(0, 24)}` : `${failure.code} ${failure.input}`);
    if (item) items.push(item);
  }
  return { found, items, fetched };
}

describe("readFeedSource", () => {
  it("takes the full text, else the page, else what there is, in the order of the feed", async () => {
    const { found, items, fetched } = await opened(feed);
    expect(found).toEqual([
      "html <p>“We asked for years,”",
      "html fetched",
      "http-status feed.xml: https://example.com/gone",
      expect.stringMatching(/^(html|text) Short, but all there is/),
      "no-articles feed.xml: an entry without address",
    ]);
    expect(fetched).toEqual(["https://example.com/teaser", "https://example.com/gone"]);
    expect(items[0]).toMatchObject({
      source: { kind: "feed", url: "https://example.com/full", file: "feed.xml" },
      given: { title: "Full", publishedAt: expect.stringMatching(/^2026-03-02/) },
    });
    expect(items[2]?.source).toEqual({ kind: "feed", ref: "7", file: "feed.xml" });
  });

  it("tells that a feed is empty or none", async () => {
    expect((await opened('<?xml version="1.0"?><rss><channel/></rss>')).found).toEqual(["no-articles feed.xml"]);
    await expect(opened('<!DOCTYPE rss [<!ENTITY a "b">]><rss>&a;</rss>')).rejects.toMatchObject({
      code: "invalid-feed",
    });
  });
});
