import { reportsQuotation } from "../cues/reports-quotation.js";
import { findParagraphs } from "../paragraphs/find-paragraphs.js";
import { findQuoteRegions } from "../quotes/find-quote-regions.js";
import { findSentences } from "../sentences/find-sentences.js";
import { tokenize } from "../tokens/tokenize.js";
import type { Reading } from "./name-mention.js";

/** What the passes before names make of a plain text. */
export function readForNames(text: string): Reading {
  const paragraphs = findParagraphs(text).map(({ span }) => span);
  const quotes = findQuoteRegions(text, paragraphs);
  const sentences = findSentences(text, paragraphs, quotes, (at) => reportsQuotation(text, at)).map(({ span }) => span);
  return { text, tokens: tokenize(text), sentences, quotes };
}
