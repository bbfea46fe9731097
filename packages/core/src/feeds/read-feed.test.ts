import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SaidbyError } from "../error.js";
import { singleLine } from "../text/plain-text.js";
import type { FeedItem } from "./feed.js";
import { readFeed } from "./read-feed.js";

const rss = (items: string, channel = ""): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Harbour Post</title><link>https://example.org/</link><atom:link rel="self" href="https://example.org/feed"/>${channel}${items}</channel></rss>`;

const atom = (entries: string, attributes = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Harbour Post</title><link href="https://example.org/"/><author><name>Ana Berg</name></author>${entries}</feed>`;

const first = (text: string, url?: string): Partial<FeedItem> => readFeed(text, { url }).items[0] ?? {};

describe("RSS", () => {
  it("is read with its modules", () => {
    const item = first(
      rss(`<item><title>Bridge &amp;amp; ferry &lt;b&gt;closed&lt;/b&gt;</title><link>https://example.org/a?b=1&amp;c=2</link>
        <guid isPermaLink="false">urn:a</guid><pubDate>Thu, 12 Mar 2026 09:30:00 EST</pubDate><dc:creator>Ana Berg</dc:creator>
        <category>Traffic</category><description>It is &lt;i&gt;shut&lt;/i&gt;.</description>
        <content:encoded><![CDATA[<p>It is shut & closed.</p>]]></content:encoded></item>`),
    );
    expect(item).toEqual({
      title: "Bridge & ferry closed",
      link: "https://example.org/a?b=1&c=2",
      id: "urn:a",
      publishedAt: { value: "2026-03-12T09:30:00-05:00", precision: "instant" },
      updatedAt: null,
      authors: ["Ana Berg"],
      categories: ["Traffic"],
      language: null,
      summary: "It is shut.",
      summaryHtml: "It is <i>shut</i>.",
      contentHtml: "<p>It is shut & closed.</p>",
      contentText: null,
      base: "https://example.org/a?b=1&c=2",
    });
  });

  it("has the site's link, not its own", () => {
    const feed = readFeed(rss("", "<language>en_GB</language>"));
    expect(feed).toMatchObject({ kind: "rss", title: "Harbour Post", url: "https://example.org/", language: "en-GB" });
  });

  it.each([
    ["editor@example.org (Ana Berg)", ["Ana Berg"]],
    ["Ana Berg &lt;a@example.org&gt;", ["Ana Berg"]],
    ["a@example.org", []],
    ["https://example.org/ana", []],
  ])("takes the name of the author of %s", (author, names) => {
    expect(first(rss(`<item><author>${author}</author></item>`)).authors).toEqual(names);
  });

  it("takes a guid for the link only where it may be one", () => {
    expect(first(rss("<item><guid>https://example.org/a</guid></item>")).link).toBe("https://example.org/a");
    expect(first(rss('<item><guid isPermaLink="false">https://example.org/a</guid></item>')).link).toBeNull();
  });

  it("is read from RDF, with its entries beside the channel", () => {
    const feed = readFeed(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://example.org/"><title>Harbour Post</title></channel><item rdf:about="https://example.org/a"><title>Bridge closes</title></item></rdf:RDF>',
    );
    expect(feed).toMatchObject({
      kind: "rdf",
      items: [{ title: "Bridge closes", link: "https://example.org/a", id: "https://example.org/a" }],
    });
  });
});

describe("Atom", () => {
  it("is read with its three kinds of text", () => {
    const { items } = readFeed(
      atom(`<entry><title>A &lt;tag></title></entry><entry><title type="html">A &lt;b&gt;word&lt;/b&gt;</title></entry>
        <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>line</b><br/>more</div></title></entry>`),
    );
    expect(items.map(({ title }) => title)).toEqual(["A <tag>", "A word", "A line more"]);
  });

  it("gives entries the feed's author and language unless they have their own", () => {
    const { items } = readFeed(
      atom('<entry/><entry xml:lang="fr"><author><name>Tom Reid</name></author></entry>', 'xml:lang="en"'),
    );
    expect(items.map(({ authors, language }) => [authors, language])).toEqual([
      [["Ana Berg"], "en"],
      [["Tom Reid"], "fr"],
    ]);
  });

  it("resolves links against xml:base and the feed's own URL", () => {
    const entry = '<entry xml:base="news/"><link href="a.html"/><content type="html">&lt;p></content></entry>';
    expect(first(atom(entry, 'xml:base="/2026/"'), "https://example.org/feed")).toMatchObject({
      link: "https://example.org/2026/news/a.html",
      base: "https://example.org/2026/news/",
    });
  });

  it("takes the page, not the comments or the file, for the link", () => {
    const links =
      '<link rel="replies" href="https://example.org/r"/><link type="audio/mpeg" href="https://example.org/a.mp3"/><link rel="alternate" type="text/html" href="https://example.org/a"/>';
    expect(first(atom(`<entry>${links}</entry>`)).link).toBe("https://example.org/a");
  });

  it("hands markup over as HTML, prefixes dropped", () => {
    const entry =
      '<entry><content type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div><h:p class="a&quot;b">One<h:br/>two &amp; three</h:p></h:div></content></entry>';
    expect(first(atom(entry)).contentHtml).toBe('<div><p class="a&quot;b">One<br>two &amp; three</p></div>');
  });
});

describe("JSON Feed", () => {
  const json = (item: object, feed: object = {}): string =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Harbour Post",
      home_page_url: "https://example.org",
      ...feed,
      items: [item],
    });

  it("is read", () => {
    const item = {
      id: 7,
      url: "/a",
      title: "A <b> tag",
      content_html: "<p>Shut.</p>",
      date_published: "2026-03-12T09:30:00Z",
      authors: [{ name: "Ana Berg" }],
      tags: ["Traffic", 3],
    };
    expect(readFeed(json(item))).toMatchObject({
      kind: "json",
      url: "https://example.org/",
      items: [
        {
          id: "7",
          link: "https://example.org/a",
          title: "A <b> tag",
          contentHtml: "<p>Shut.</p>",
          authors: ["Ana Berg"],
          categories: ["Traffic"],
        },
      ],
    });
  });

  it("passes over fields of a wrong type, and what all objects have", () => {
    const text = '{"items":[{"title":["a"],"url":{"href":"x"},"constructor":1,"__proto__":{"title":"b"}},4,null]}';
    const { items } = readFeed(text);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ title: null, link: null });
  });

  it.each(["{", "[]", '{"items":3}', "[[[["])("refuses %s", (text) => {
    expect(() => readFeed(text)).toThrow(expect.objectContaining({ code: "invalid-feed" }));
  });
});

describe("what is broken or hostile", () => {
  it("is read as far as it goes", () => {
    const { items } = readFeed("<rss><channel><item><title>One & two &nbsp;&eacute;</title><item><title>Three");
    expect(items.map(({ title }) => title)).toEqual(["One & two é", "Three"]);
    expect(
      readFeed("<rss><channel><dc:date>2026</dc:date><ITEM><Title>A</TITLE><dc:creator>Ana Berg</dc:creator></ITEM>")
        .items[0],
    ).toMatchObject({ title: "A", authors: ["Ana Berg"] });
  });

  it("keeps no link that is not on the web, wherever it stands", () => {
    for (const hostile of [
      "javascript:alert(1)",
      "data:text/html,a",
      "file:///etc/passwd",
      "java\nscript:alert(1)",
      "vbscript:a",
      "//[",
      "https://",
    ])
      for (const text of [
        rss(`<item><link>${hostile}</link><guid>${hostile}</guid></item>`),
        atom(`<entry xml:base="${hostile}"><link href="${hostile}"/></entry>`),
        JSON.stringify({ items: [{ url: hostile, external_url: hostile }] }),
      ])
        expect(first(text)).toMatchObject({ link: null });
  });

  it("drops a user's name and password from links", () => {
    expect(first(rss("<item><link>https://ana:secret@example.org/a</link></item>")).link).toBe("https://example.org/a");
  });

  it("refuses entities of its own and what is no feed, in one sentence", () => {
    const laughs =
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>';
    expect(() => readFeed(laughs)).toThrow(/^the feed declares XML entities of its own, .*without$/);
    for (const text of ["", "Words.", "<html><body>a</body></html>", "<?xml"])
      expect(() => readFeed(text)).toThrow(/^it is no feed/);
  });

  it("passes over a document type without entities", () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.org/a>b.dtd" [<!-- ] --><!ELEMENT rss ANY>]>';
    expect(
      readFeed(`<?xml version="1.0"?><!-- a -->${doctype}<rss><channel><title>A</title></channel></rss>`).title,
    ).toBe("A");
  });

  it.each([
    ["depth", "<a>".repeat(400)],
    ["elements", "<a/>".repeat(150_001)],
    ["attributes", `<a ${Array.from({ length: 300 }, (_, index) => `a${index}=""`).join(" ")}/>`],
    ["length", "x".repeat(10_000_001)],
  ])("refuses %s without end", (_, part) => {
    expect(() => readFeed(rss(part))).toThrow(expect.objectContaining({ code: "over-limit" }));
  });

  it("throws nothing but its own errors, and gives plain lines and links of the web", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "<item>",
        "</item>",
        "<title>",
        "</title>",
        "<link>",
        "</link>",
        "<![CDATA[",
        "]]>",
        "&lt;",
        "&#0;",
        "<!--",
        "-->",
        'xml:base="',
        "<dc:date>",
        "{",
        '"items":[',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, wrapped) => {
        try {
          const feed = readFeed(wrapped ? rss(pieces.join("")) : pieces.join(""));
          for (const { title, link, authors } of feed.items) {
            expect(link ?? "https:").toMatch(/^https?:/);
            for (const line of [title ?? "", ...authors]) expect(line).toBe(singleLine(line));
          }
        } catch (error) {
          if (!SaidbyError.isInstance(error)) throw error;
        }
      }),
    );
  }, 30_000);
});
