import { plainText } from "../../../text/plain-text.js";
import type { Candidate } from "../candidate.js";
import { field, type LinkedNode, listOf, resolve } from "../json-ld/graph.js";
import type { PageFacts } from "../page-facts.js";
import { siteMetas } from "../site-names.js";

const longestName = 100;

/** What each place of the publisher's name counts; the other metas of `siteMetas` count 1. */
const weights = { publisher: 3, webSite: 2, "og:site_name": 3 } as const;

/** Every place of a page that names who publishes it. */
export function collectPublishers({ graph, article, webPage, metas }: PageFacts): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const add = (value: unknown, origin: Candidate<string>["origin"], where: string, weight: number): void => {
    const name = typeof value === "string" ? plainText(value) : "";
    if (name !== "" && name.length <= longestName) found.push({ value: name, origin, where, weight });
  };
  const named = (node: LinkedNode | null): unknown => node && field(node, "name");
  for (const placed of [article, webPage])
    for (const value of placed ? listOf(field(placed.node, "publisher")).slice(0, 3) : [])
      add(named(resolve(graph, value)), "json-ld", "publisher", weights.publisher);
  for (const name of siteMetas)
    add(metas(name)[0], "meta", name, name === "og:site_name" ? weights["og:site_name"] : 1);
  const site = graph.nodes.find(({ types }) => types.includes("WebSite"));
  add(named(site?.node ?? null), "json-ld", "WebSite.name", weights.webSite);
  return found;
}
