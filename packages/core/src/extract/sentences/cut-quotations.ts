import type { Span } from "../../schema/index.js";
import { isWorkTitle, type QuoteRegion } from "../quotes/quote-region.js";
import { type FollowsQuotation, type FoundSentence, sentenceCutter } from "./find-sentences.js";

/**
 * Cuts sentences at the ends of those said in their quotations: [“A.] [B,” she said.] A quotation inside a quotation stays whole, and so does
 * the title of a work. Linear in the text.
 */
export function cutQuotations(
  text: string,
  sentences: readonly FoundSentence[],
  regions: readonly QuoteRegion[],
  reportsQuotation: FollowsQuotation,
): FoundSentence[] {
  const outer = regions.filter((region) => region.depth === 0 && !isWorkTitle(region));
  const cut = sentenceCutter(
    text,
    regions.filter(({ depth }) => depth === 1),
    reportsQuotation,
  );
  let region = 0;
  return sentences.flatMap(({ span, paragraph }) => {
    const pieces: Span[] = [];
    let start = span.start;
    for (; (outer[region]?.span.start ?? Number.POSITIVE_INFINITY) < span.end; region++) {
      const said = cut(outer[region]?.span ?? span);
      for (const [index, { end }] of said.slice(0, -1).entries()) {
        pieces.push({ start, end });
        start = said[index + 1]?.start ?? end;
      }
    }
    return [...pieces, { start, end: span.end }].map((piece) => ({ span: piece, paragraph }));
  });
}
