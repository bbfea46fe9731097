import { plainText } from "../../../text/plain-text.js";
import { fold } from "../fold.js";
import { field, isNode, listOf } from "../json-ld/graph.js";
import type { PageFacts } from "../page-facts.js";

const mostKeywords = 50;
const longestKeyword = 80;

/** Names of `<meta>` that hold keywords, the most telling first; the next is read when those before have none. */
const metaKeywords = [
  "news_keywords",
  "article:tag",
  "parsely-tags",
  "sailthru.tags",
  "cxenseparse:tags",
  "citation_keywords",
  "keywords",
];

/** The keywords of an article: those of its linked data, else those of the first kind of meta tag that has some. Each once. */
export function readKeywords({ article, metas }: PageFacts): string[] {
  const linked = article
    ? listOf(field(article.node, "keywords")).map((word) => (isNode(word) ? field(word, "name") : word))
    : [];
  const places = [linked, ...metaKeywords.map(metas)];
  for (const place of places) {
    const words = place.flatMap((value) => (typeof value === "string" ? split(plainText(value)) : []));
    if (words.length > 0) return distinct(words);
  }
  return [];
}

const split = (value: string): string[] =>
  value
    .split(/[,;|、，]/)
    .map((word) => word.trim())
    .filter((word) => word !== "" && word.length <= longestKeyword);

function distinct(words: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const word of words) if (!byFold.has(fold(word))) byFold.set(fold(word), word);
  return [...byFold.values()].slice(0, mostKeywords);
}
