import type { Article, Span } from "../schema/index.js";

/** Words at each end of a long passage by which it is found again. */
const edgeWords = 5;

/** Percent-encodes a part of a text directive; `-` and `,` are its syntax. */
function encodePart(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}

function isWebUrl(url: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(url);
}

/**
 * A link to a passage on the publisher's page, as a Text Fragment (WICG draft): the whole passage, or its first and last words. Null when
 * the article has no web address.
 */
export function textFragmentUrl(
  article: Pick<Article, "text" | "canonicalUrl" | "source">,
  { start, end }: Span,
): string | null {
  const address = article.canonicalUrl ?? article.source.url;
  if (!address || !isWebUrl(address)) return null;
  const words = article.text.slice(start, end).toWellFormed().split(/\s+/).filter(Boolean);
  const parts = words.length > 2 * edgeWords ? [words.slice(0, edgeWords), words.slice(-edgeWords)] : [words];
  return `${address.split("#")[0]}#:~:text=${parts.map(encodePart).join(",")}`;
}
