import { describe, expect, it } from "vitest";
import { parsePage } from "../page.js";
import { readMetadata } from "./read-metadata.js";
import { toldFacts } from "./told-facts.js";

function factsOf(head: string, body = ""): ReturnType<typeof toldFacts> {
  return toldFacts(
    readMetadata(parsePage(`<!doctype html><head>${head}</head><body>${body}`), "https://example.com/a"),
  );
}

describe("toldFacts", () => {
  it("gives each fact once, with every place that tells it", () => {
    const facts = factsOf(
      `<meta property="og:title" content="The bridge stays shut"><title>The bridge stays shut</title>
       <meta property="og:site_name" content="The Harbour Post">`,
      "<article><h1>The Bridge Stays Shut</h1><p>Words.</p></article>",
    );
    const title = facts.find(({ name }) => name === "title");
    expect(title?.places.map(({ where }) => where)).toEqual(expect.arrayContaining(["og:title", "h1"]));
    expect(title?.others).toEqual([]);
    expect(facts.find(({ name }) => name === "publisher")).toMatchObject({
      value: "The Harbour Post",
      places: [{ origin: "meta", where: "og:site_name" }],
    });
  });

  it("tells what else the page says", () => {
    const facts = factsOf(
      `<meta property="og:title" content="Why this bridge will shock you">
       <script type="application/ld+json">{"@type": "NewsArticle", "headline": "The bridge stays shut"}</script>`,
      "<article><h1>The bridge stays shut</h1><p>Words.</p></article>",
    );
    const title = facts.find(({ name }) => name === "title");
    expect(title?.value).toBe("The bridge stays shut");
    expect(title?.others.map(({ value }) => value)).toContain("Why this bridge will shock you");
  });

  it("leaves out what is not told", () => {
    expect(factsOf("").map(({ name }) => name)).not.toContain("byline");
    expect(factsOf("").map(({ name }) => name)).not.toContain("access");
  });

  it("keeps no more than a person looks at", () => {
    const sections = Array.from({ length: 40 }, (_, index) => `"Desk ${index}"`);
    const facts = factsOf(
      `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A", "articleSection": [${sections}]}</script>`,
    );
    expect(facts.find(({ name }) => name === "section")?.others).toHaveLength(3);
  });
});
