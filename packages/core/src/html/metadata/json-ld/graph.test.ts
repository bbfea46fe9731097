import { describe, expect, it } from "vitest";
import { articleTypes, findDescribing } from "./article-node.js";
import { field, readGraph, resolve, typesOf } from "./graph.js";

const clues = {
  urls: new Set(["example.org/b"]),
  titles: new Set(["the bridge reopens"]),
  bareUrl: (url: string) => url,
};
const find = (...scripts: string[]) => findDescribing(readGraph(scripts), articleTypes, clues)?.node;

describe("readGraph", () => {
  it("finds objects in lists and under @graph, and resolves what refers to them", () => {
    const graph = readGraph([
      '{"@graph": [{"@type": "NewsArticle", "author": {"@id": "#jane"}}, {"@id": "#jane", "@type": "Person", "name": "Jane Doe"}]}',
    ]);
    const article = graph.nodes.find(({ types }) => types.includes("NewsArticle"));
    const author = article && resolve(graph, field(article.node, "author"));
    expect(author && field(author, "name")).toBe("Jane Doe");
  });

  it("reads what is wrapped in CDATA or a comment", () => {
    for (const script of [
      '<![CDATA[{"@type":"Article"}]]>',
      '//<![CDATA[\n{"@type":"Article"}\n//]]>',
      '/*<![CDATA[*/{"@type":"Article"}/*]]>*/',
      '<!-- {"@type":"Article"} -->',
    ])
      expect(find(script), script).toBeDefined();
  });

  it("takes types without their vocabulary", () => {
    expect(typesOf({ "@type": ["https://schema.org/NewsArticle", "schema:Article"] })).toEqual([
      "NewsArticle",
      "Article",
    ]);
  });

  it("sees own fields only", () => {
    expect(field(JSON.parse('{"@type":"Article"}'), "constructor")).toBeUndefined();
    const polluting = readGraph(['{"__proto__": {"name": "x"}, "@type": "Article"}']).nodes[0]?.node;
    expect(polluting && field(polluting, "name")).toBeUndefined();
  });

  it("ends on references in a circle and on depth without end", () => {
    const circle = readGraph([
      '{"@graph":[{"@id":"#a","x":1,"author":{"@id":"#b"}},{"@id":"#b","y":1,"author":{"@id":"#a"}}]}',
    ]);
    expect(circle.nodes.length).toBeGreaterThan(1);
    expect(readGraph([`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`]).nodes.length).toBeLessThan(20);
  });
});

describe("findDescribing", () => {
  const article = (headline: string, url: string): string => JSON.stringify({ "@type": "NewsArticle", headline, url });

  it("takes the article of this page among several, by its address or headline", () => {
    expect(find(article("Other news", "example.org/a"), article("The bridge reopens", "example.org/x"))?.headline).toBe(
      "The bridge reopens",
    );
    expect(find(article("Other news", "example.org/a"), article("Renamed", "example.org/b"))?.headline).toBe("Renamed");
  });

  it("does not take an article that is listed in something else", () => {
    expect(
      find(
        JSON.stringify({ "@type": "ItemList", itemListElement: [{ "@type": "NewsArticle", headline: "One of many" }] }),
      ),
    ).toBeUndefined();
  });
});
