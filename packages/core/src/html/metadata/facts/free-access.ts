import { field, listOf, resolve } from "../json-ld/graph.js";
import type { Json } from "../json-ld/lenient-json.js";
import type { PageFacts } from "../page-facts.js";

const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

const toBoolean = (value: Json | undefined): boolean | null => {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  const word = value.trim().toLowerCase();
  return truths.get(word.slice(word.lastIndexOf("/") + 1)) ?? null;
};

const tiers: ReadonlyMap<string, boolean> = new Map([
  ["free", true],
  ["locked", false],
  ["metered", false],
]);

/**
 * Whether the whole article can be read without paying, as the page says (schema.org `isAccessibleForFree`, of the article or one of its parts, or
 * `article:content_tier`); null when it does not say.
 */
export function readFreeAccess({ article, graph, metas }: PageFacts): boolean | null {
  if (article) {
    const parts = listOf(field(article.node, "hasPart")).map((part) => resolve(graph, part));
    const told = [article.node, ...parts].map((node) => node && toBoolean(field(node, "isAccessibleForFree")));
    if (told.includes(false)) return false;
    if (told.includes(true)) return true;
  }
  return tiers.get(metas("article:content_tier")[0]?.toLowerCase() ?? "") ?? null;
}
