import { plainText } from "../../../text/plain-text.js";
import type { Candidate } from "../candidate.js";
import { field, isNode, listOf } from "../json-ld/graph.js";
import type { PageFacts } from "../page-facts.js";
import { isSite } from "../site-names.js";

const longestName = 60;
const metaSections = [
  "article:section",
  "parsely-section",
  "sailthru.section",
  "cxenseparse:section",
  "section",
  "dc.subject",
];

/** Every place of a page that tells the section it stands in, the most telling first. */
export function collectSections({ article, graph, metas, siteNames }: PageFacts): Candidate<string>[] {
  const linked = article ? listOf(field(article.node, "articleSection")) : [];
  const trail = graph.nodes.find(({ types }) => types.includes("BreadcrumbList"));
  // The last crumb is the page itself, the first its site.
  const crumbs = trail ? listOf(field(trail.node, "itemListElement")).slice(1, -1) : [];
  const crumb = crumbs.findLast(isNode);
  const item = crumb && field(crumb, "item");
  const crumbName = (crumb && field(crumb, "name")) ?? (isNode(item) ? field(item, "name") : undefined);
  const told = [
    ...linked.map((value) => ({ value, origin: "json-ld" as const, where: "articleSection", weight: 3 })),
    ...metaSections.map((where) => ({ value: metas(where)[0], origin: "meta" as const, where, weight: 2 })),
    { value: crumbName, origin: "json-ld" as const, where: "BreadcrumbList", weight: 1 },
  ];
  return told.flatMap((place) => {
    const value = typeof place.value === "string" ? plainText(place.value) : "";
    const isName = value !== "" && value.length <= longestName && !isSite(value, siteNames);
    return isName ? [{ ...place, value }] : [];
  });
}
