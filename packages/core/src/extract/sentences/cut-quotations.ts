import type { QuoteRegion } from "../quotes/quote-region.js";
import { type FollowsQuotation, type FoundSentence, sentenceCutter } from "./find-sentences.js";

/**
 * Cuts the sentences that are nothing but one quotation into the sentences said in it; quotations inside it stay whole. One with words
 * around it that report it is left as it is. Linear in the text.
 */
export function cutQuotations(
  text: string,
  sentences: readonly FoundSentence[],
  regions: readonly QuoteRegion[],
  reportsQuotation: FollowsQuotation,
): FoundSentence[] {
  const outer = regions.filter(({ depth }) => depth === 0);
  const cut = sentenceCutter(
    text,
    regions.filter(({ depth }) => depth === 1),
    reportsQuotation,
  );
  let region = 0;
  return sentences.flatMap((sentence) => {
    const { span, paragraph } = sentence;
    while ((outer[region]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) region++;
    const quotation = outer[region]?.span;
    if (quotation?.start !== span.start || quotation.end !== span.end) return [sentence];
    return cut(span).map((said) => ({ span: said, paragraph }));
  });
}
