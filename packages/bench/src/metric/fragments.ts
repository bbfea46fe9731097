import type { QuoteRegion } from "./quote-regions.ts";
import { hasWord, linePieces, type Span, trimEdges } from "./span.ts";
import { sharedCount, wordsWithin } from "./tokens.ts";

/** Wholly in quotation marks, without any, or partly. */
export type ContentType = "direct" | "indirect" | "mixed";

/** The type of a content by the share of its words that stand in quotation marks. */
export function contentType(
  words: readonly Span[],
  regions: readonly QuoteRegion[],
  ids: ReadonlySet<number>,
): ContentType {
  const quotedWords = wordsWithin(
    words,
    regions.map((region) => region.inner),
  );
  const quoted = sharedCount(ids, quotedWords);
  if (quoted === 0) return "indirect";
  return quoted === ids.size ? "direct" : "mixed";
}

/** The parts of a content inside quotation marks, one for each region, trimmed of marks and punctuation. */
export function quotedFragments(text: string, regions: readonly QuoteRegion[], content: readonly Span[]): Span[] {
  const pieces = linePieces(text, content);
  return regions.flatMap(({ inner }) => {
    const within = pieces
      .map((piece) => ({ start: Math.max(piece.start, inner.start), end: Math.min(piece.end, inner.end) }))
      .filter((part) => part.end > part.start && hasWord(text, part));
    if (within.length === 0) return [];
    const start = Math.min(...within.map((part) => part.start));
    const end = Math.max(...within.map((part) => part.end));
    return [trimEdges(text, { start, end })];
  });
}
