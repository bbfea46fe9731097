import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePage } from "../page.js";
import { readMetadata } from "./read-metadata.js";

const read = (html: string, url?: string) => readMetadata(parsePage(html), url);
const script = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const names = (html: string, url?: string): string[] => read(html, url).byline.map(({ name }) => name);

const paragraph =
  "<p>The old swing bridge over the harbour mouth opened again to traffic on Monday, a year after a barge struck it.</p>";
const body = paragraph.repeat(9);

const story = `<!doctype html><html lang="en-GB"><head>
<title>Harbour bridge reopens after a year | Harbour Times</title>
<meta property="og:title" content="Harbour bridge reopens after a year">
<meta property="og:site_name" content="Harbour Times">
<meta property="og:type" content="article">
<meta property="article:section" content="Ports">
<link rel="canonical" href="/2025/03/12/bridge">
${script({
  "@graph": [
    {
      "@type": "NewsArticle",
      headline: "Harbour bridge reopens",
      datePublished: "2025-03-12T09:30:00+00:00",
      dateModified: "2025-03-13T08:00:00+00:00",
      author: [{ "@id": "#jane" }, { "@type": "Person", name: "John Roe" }],
      keywords: ["bridges", "Bridges", "ports"],
      isAccessibleForFree: "False",
      publisher: { "@type": "Organization", name: "Harbour Times" },
    },
    { "@id": "#jane", "@type": "Person", name: "Jane Doe" },
  ],
})}
</head><body><nav><a href="/">Harbour Times</a></nav><main><article>
<h1>Harbour bridge reopens after a year</h1>
<p class="byline">By <a rel="author" href="/jane">Jane Doe</a> and John Roe, Harbour Reporters</p>
${body}
</article></main>
<aside class="related"><h2>More news</h2><div class="card"><h3>Ferry fares rise</h3><time datetime="2024-01-01">1 January 2024</time> By Mary Major</div></aside>
</body></html>`;

describe("readMetadata", () => {
  it("reads a news page", () => {
    const metadata = read(story, "https://www.harbourtimes.example/2025/03/12/bridge?ref=rss");
    expect(metadata).toMatchObject({
      title: { value: "Harbour bridge reopens after a year", origin: "markup" },
      byline: [
        { name: "Jane Doe", origin: "json-ld" },
        { name: "John Roe", origin: "json-ld" },
      ],
      publishedAt: { value: "2025-03-12T09:30:00Z", precision: "instant", origin: "json-ld" },
      modifiedAt: { value: "2025-03-13T08:00:00Z" },
      publisher: "Harbour Times",
      language: { value: "en-GB", origin: "markup" },
      section: "Ports",
      keywords: ["bridges", "ports"],
      canonicalUrl: "https://www.harbourtimes.example/2025/03/12/bridge",
      isAccessibleForFree: false,
      article: { isArticle: true },
    });
    expect(metadata.article.confidence).toBeGreaterThan(0.95);
  });

  it("keeps every candidate with its place", () => {
    const { candidates } = read(story);
    expect(candidates.title.map(({ where }) => where).sort()).toEqual([
      "<title>",
      "NewsArticle.headline",
      "h1",
      "og:title",
    ]);
    expect(candidates.byline.map(({ where }) => where)).toEqual(
      expect.arrayContaining(["NewsArticle.author", "rel=author", "byline", "by line"]),
    );
  });

  it("knows nothing of a page that tells nothing", () => {
    expect(read("")).toMatchObject({
      title: null,
      byline: [],
      publishedAt: null,
      modifiedAt: null,
      publisher: null,
      language: null,
      section: null,
      keywords: [],
      canonicalUrl: null,
      isAccessibleForFree: null,
      article: { isArticle: false },
    });
  });

  it("takes the printed headline before the one written for search engines", () => {
    const page = `<title>10 bridges you must see | Bridges</title><meta property="og:title" content="10 bridges you must see"><article><h1>The bridges of our coast, and ten you must see</h1>${body}</article>`;
    expect(read(page).title?.value).toBe("The bridges of our coast, and ten you must see");
  });

  it("does not take the name of the site or of a section for the headline", () => {
    const page = `<title>Bridge reopens - Harbour Times</title><header><h1>Harbour Times</h1></header><h2 class="headline">Bridge reopens</h2>${body}`;
    expect(read(page, "https://harbourtimes.example/bridge").title?.value).toBe("Bridge reopens");
  });

  it("reads bylines that only the visible words tell", () => {
    expect(names(`<h1>Bridge reopens</h1><div>Posted on <b>3 May 2025</b> by <i>Jane Doe</i></div>${body}`)).toEqual([
      "Jane Doe",
    ]);
    expect(names(`<h1>Brücke offen</h1><p>Von Erika Muster und Hans Beispiel</p>${body}`)).toEqual([
      "Erika Muster",
      "Hans Beispiel",
    ]);
    expect(names(`<h1>Bridge reopens</h1><div><span>Jane Doe</span><span>May 3, 2025</span></div>${body}`)).toEqual([
      "Jane Doe",
    ]);
  });

  it("does not take the authors, days and keywords of other articles in cards", () => {
    const page = `<h1>Bridge reopens</h1>${body}<div class="related-posts"><h3>Ferry fares rise</h3><p class="author">By Mary Major</p><time datetime="2024-01-01">1 January</time></div>`;
    expect(read(page)).toMatchObject({ byline: [], publishedAt: null });
  });

  it("gives a page that tells only when it was changed that day", () => {
    const page = `<h1>Bridge reopens</h1><p>Last updated: 3 May 2025</p>${body}`;
    expect(read(page)).toMatchObject({
      publishedAt: { value: "2025-05-03", origin: "text" },
      modifiedAt: { value: "2025-05-03" },
    });
  });

  it("reads numeric days in the order of the page’s language", () => {
    const page = (lang: string): string => `<html lang="${lang}"><h1>Bridge reopens</h1><p>03/04/2025</p>${body}`;
    expect(read(page("en-US")).publishedAt?.value).toBe("2025-03-04");
    expect(read(page("en-GB")).publishedAt?.value).toBe("2025-04-03");
  });

  it("believes the words before a template that names another language", () => {
    const german =
      "<p>Die alte Brücke über die Hafeneinfahrt ist seit Montag wieder offen, und die Schiffe fahren wie vor dem Unfall nach dem Plan.</p>".repeat(
        3,
      );
    expect(read(`<html lang="en"><h1>Brücke offen</h1>${german}`).language).toMatchObject({
      value: "de",
      origin: "text",
    });
  });

  it("gives only addresses of the web", () => {
    const canonical = (href: string): string | null =>
      read(`<link rel="canonical" href="${href}">`, "https://example.org/a/b").canonicalUrl;
    expect(canonical("javascript:alert(1)")).toBeNull();
    expect(canonical("data:text/html,x")).toBeNull();
    expect(canonical("../c?d=1")).toBe("https://example.org/c?d=1");
    expect(canonical("https://user:pass@example.org/x")).toBe("https://example.org/x");
    // A front page named for every article is no address of this one.
    expect(canonical("https://example.org/")).toBeNull();
  });

  it("gives plain text where values hold markup or entities", () => {
    const page = script({
      "@type": "NewsArticle",
      headline: "Harbour &amp; <b>bridge</b><script>x()<\\/script>",
      author: "<i>Jane Doe</i>",
    });
    expect(read(page)).toMatchObject({ title: { value: "Harbour & bridge" }, byline: [{ name: "Jane Doe" }] });
  });

  it("keeps few candidates of a page with more than anybody reads", () => {
    const { candidates } = read(
      `<h1>Bridge</h1>${"<h2 class=title>News</h2><p class=author>By Jane Doe</p><p>Published 3 May 2025</p><time>3 May 2025</time>".repeat(5000)}`,
    );
    for (const list of Object.values(candidates)) expect(list.length).toBeLessThan(150);
  });

  it("reads the section from the trail of crumbs, and access from its tier, where nothing else tells", () => {
    const crumb = (name: string) => ({ "@type": "ListItem", item: { name } });
    const page = `<meta property="article:content_tier" content="locked">${script({ "@type": "BreadcrumbList", itemListElement: ["Start", "Ports", "Bridge reopens"].map(crumb) })}`;
    expect(read(page)).toMatchObject({ section: "Ports", isAccessibleForFree: false });
  });

  it("never breaks, and gives only text without control characters and addresses of the web", () => {
    const pieces = fc.constantFrom(
      "<h1>",
      "</h1>",
      "<p>",
      "By ",
      "Jane Doe",
      "<time datetime='",
      "2025-03-04",
      "'>",
      "<meta name='author' content='",
      "<script type='application/ld+json'>",
      '{"@type":"NewsArticle","author":',
      '["',
      '"]',
      "}",
      "</script>",
      "<link rel=canonical href='javascript:x'>",
      "<div class='byline'>",
      "</div>",
      "\0",
      "&#27;",
      "<svg><title>",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const { title, byline, publisher, section, keywords, canonicalUrl, article } = read(
          parts.join(""),
          "https://example.org/x",
        );
        for (const text of [title?.value, ...byline.map(({ name }) => name), publisher, section, ...keywords])
          expect([...(text ?? "")].every((sign) => sign >= " ")).toBe(true);
        expect(canonicalUrl ?? "https:").toMatch(/^https?:/);
        expect(article.confidence >= 0 && article.confidence <= 1).toBe(true);
      }),
    );
  });
});

describe("article or not", () => {
  const verdict = (html: string, url: string) => read(html, url).article;

  it("accepts an essay of a small site that declares nothing", () => {
    expect(
      verdict(
        `<h1>Bridges I have known</h1><p>by Jane Doe, 3 May 2025</p>${body}`,
        "https://jane.example/blog/bridges-i-have-known",
      ).isArticle,
    ).toBe(true);
  });

  it.each([
    [
      "a front page",
      `<h1>Harbour Times</h1>${'<article><h2><a href="/x">Bridge reopens after a year</a></h2></article>'.repeat(30)}`,
      "https://harbourtimes.example/",
    ],
    [
      "a product",
      `${script({ "@type": "Product", name: "Lamp" })}<h1>Ship lamp</h1><p>$49.00</p><p>$59.00</p><p>$5.00</p>${paragraph}`,
      "https://shop.example/products/ship-lamp",
    ],
    [
      "a thread of a forum",
      `<h1>Which rope?</h1>${"<div>Sailor wrote, and this goes on for a while</div><a>Reply</a><a>Quote</a>".repeat(8)}`,
      "https://sea.example/forum/thread/17",
    ],
    ["a form", "<h1>Contact</h1><form><input><input></form>", "https://harbourtimes.example/contact"],
  ])("refuses %s", (_, html, url) => {
    expect(verdict(html, url).isArticle).toBe(false);
  });

  it("tells what speaks for and against", () => {
    const { signs } = verdict(story, "https://harbourtimes.example/2025/03/12/bridge");
    expect(signs).toContainEqual({ sign: "declared", value: "article", points: 3 });
  });
});
