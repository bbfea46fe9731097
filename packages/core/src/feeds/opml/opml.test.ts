import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedsOf, type Opml, type Outline } from "./opml.js";
import { readOpml } from "./read-opml.js";
import { writeOpml } from "./write-opml.js";

const empty: Omit<Outline, "text"> = {
  type: null,
  xmlUrl: null,
  htmlUrl: null,
  url: null,
  description: null,
  language: null,
  categories: [],
  children: [],
};

const list = `<?xml version="1.0"?>
<opml version="2.0"><head><title>My papers</title></head><body>
  <outline text="News">
    <outline text="Harbour Post" type="rss" xmlUrl="https://example.org/feed?a=1&amp;b=2" htmlUrl="https://example.org/" category="/News/Local,port"/>
    <outline text="Deeper"><outline title="Bay Weekly" TYPE="rss" xmlURL="http://example.net/rss"/></outline>
  </outline>
  <outline text="Trap" type="rss" xmlUrl="javascript:alert(1)" htmlUrl="file:///etc/passwd" url="data:text/html,x"/>
</body></opml>`;

describe("readOpml", () => {
  it("reads folders within folders, names in any case, titles for texts", () => {
    const { title, outlines } = readOpml(list);
    expect(title).toBe("My papers");
    expect(outlines[0]?.children[0]).toEqual({
      ...empty,
      text: "Harbour Post",
      type: "rss",
      xmlUrl: "https://example.org/feed?a=1&b=2",
      htmlUrl: "https://example.org/",
      categories: ["/News/Local", "port"],
    });
    expect(feedsOf(readOpml(list)).map(({ text }) => text)).toEqual(["Harbour Post", "Bay Weekly"]);
  });

  it("keeps no link that is not on the web", () => {
    expect(readOpml(list).outlines[1]).toEqual({ ...empty, text: "Trap", type: "rss" });
  });

  it("reads what is broken as far as it goes", () => {
    expect(readOpml('<opml><outline text="A & B"><outline text="C"').outlines[0]?.text).toBe("A & B");
  });

  it("refuses what is no list, entities, and depth without end", () => {
    expect(() => readOpml("<rss/>")).toThrow(/it is no OPML/);
    expect(() => readOpml('<!DOCTYPE opml [<!ENTITY a "b">]><opml/>')).toThrow(/declares XML entities/);
    expect(() => readOpml(`<opml>${"<outline>".repeat(1000)}`)).toThrow(
      expect.objectContaining({ code: "over-limit" }),
    );
  });
});

const text = fc.string({ unit: "binary", maxLength: 12 });
const url = fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true }), { nil: null });
const outlineArbitrary = fc.letrec<{ outline: Outline }>((tie) => ({
  outline: fc.record({
    text,
    type: fc.option(text, { nil: null }),
    xmlUrl: url,
    htmlUrl: url,
    url,
    description: fc.option(text, { nil: null }),
    language: fc.option(text, { nil: null }),
    categories: fc.array(text.map((word) => word.replaceAll(",", ""))),
    children: fc.oneof({ depthSize: "small" }, fc.constant<Outline[]>([]), fc.array(tie("outline"), { maxLength: 2 })),
  }),
})).outline;

describe("writeOpml", () => {
  it("writes what readOpml gives back, whatever the texts hold", () => {
    fc.assert(
      fc.property(fc.array(outlineArbitrary, { maxLength: 3 }), text, (outlines, title) => {
        // What has been written once holds only what the format can; from there on nothing may change.
        const once = readOpml(writeOpml({ title, outlines }));
        expect(readOpml(writeOpml(once))).toEqual(once);
        const count = (list: readonly Outline[]): number =>
          list.reduce((sum, { children }) => sum + 1 + count(children), 0);
        expect(count(once.outlines)).toBe(count(outlines));
      }),
    );
  });

  it("gives plain words and links back as they are, and lets no text break out", () => {
    const opml: Opml = {
      title: 'A "list" <of> mine & yours',
      outlines: [{ ...empty, text: `"/><script>alert(1)</script>`, xmlUrl: "https://example.org/?q=%22&x=1" }],
    };
    expect(readOpml(writeOpml(opml))).toEqual(opml);
    expect(writeOpml(opml)).not.toContain("<script");
  });

  it("writes no link that is not on the web", () => {
    expect(
      writeOpml({ title: null, outlines: [{ ...empty, text: "a", htmlUrl: "javascript:alert(1)" }] }),
    ).not.toContain("script");
  });
});
