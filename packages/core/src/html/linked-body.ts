import { asSeen, collapse } from "./blocks/collapse.js";
import { visibleText } from "./blocks/visible-text.js";
import type { PageFacts } from "./metadata/page-facts.js";

const looksLikeHtml = /<\/?[a-z]|&[a-z#]/i;

/**
 * The paragraphs of the article as the page's linked data give it (JSON-LD, schema.org `articleBody`): where a script would have shown them. Often
 * cut, or without paragraphs; they have no place that the page shows.
 */
export function readLinkedBody({ article }: PageFacts): string[] {
  const body = article?.node.articleBody;
  if (typeof body !== "string") return [];
  const lines = looksLikeHtml.test(body) ? visibleText(body).split("\n\n") : body.split("\n");
  return lines.map((line) => asSeen(collapse(line.toWellFormed()))).filter(Boolean);
}
