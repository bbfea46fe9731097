import { webUrl } from "../../../text/web-url.js";
import type { Candidate } from "../candidate.js";
import { field, isNode } from "../json-ld/graph.js";
import type { PageFacts } from "../page-facts.js";

/** Every address of the page in it that is one of the web, the most telling first; relative ones are resolved against the page. */
export function collectUrls({ found, metas, article, url }: PageFacts): Candidate<string>[] {
  const base = (found.head.base === null ? null : webUrl(found.head.base, url)) ?? url;
  const canonical = found.head.links.find(({ rel }) => rel.split(" ").includes("canonical"))?.href;
  const page = article ? field(article.node, "mainEntityOfPage") : undefined;
  const told: readonly { value: unknown; origin: Candidate<string>["origin"]; where: string }[] = [
    { value: canonical, origin: "meta", where: "rel=canonical" },
    { value: metas("og:url")[0], origin: "meta", where: "og:url" },
    { value: article && field(article.node, "url"), origin: "json-ld", where: "url" },
    { value: isNode(page) ? field(page, "@id") : page, origin: "json-ld", where: "mainEntityOfPage" },
  ];
  return told.flatMap(({ value, origin, where }) => {
    const address = typeof value === "string" && value.trim() !== "" ? webUrl(value.trim(), base) : null;
    // A site that names its front page for every article tells nothing.
    const isUsable = address !== null && (!isRoot(address) || url === null || isRoot(url));
    return isUsable ? [{ value: address, origin, where, weight: 1 }] : [];
  });
}

const isRoot = (url: string): boolean => /^https?:\/\/[^/]+\/?(?:[?#].*)?$/.test(url);
