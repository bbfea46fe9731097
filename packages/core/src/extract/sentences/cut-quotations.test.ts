import fc from "fast-check";
import { expect, it } from "vitest";
import { soup } from "../../../test/soup.js";
import type { Span } from "../../schema/index.js";
import { reportsQuotation } from "../cues/reports-quotation.js";
import { findParagraphs } from "../paragraphs/find-paragraphs.js";
import { findQuoteRegions } from "../quotes/find-quote-regions.js";
import { cutQuotations } from "./cut-quotations.js";
import { findSentences } from "./find-sentences.js";

function read(text: string): { whole: Span[]; cut: Span[] } {
  const paragraphs = findParagraphs(text).map(({ span }) => span);
  const regions = findQuoteRegions(text, paragraphs);
  const reports = (at: number): boolean => reportsQuotation(text, at);
  const sentences = findSentences(text, paragraphs, regions, reports);
  const spans = (found: typeof sentences): Span[] => found.map(({ span }) => span);
  return { whole: spans(sentences), cut: spans(cutQuotations(text, sentences, regions, reports)) };
}

it.each([
  ["that stands alone is cut into its sentences", "Nobody came. | “We waited. | Why?” | The doors were shut."],
  ["that goes on in the next paragraph is cut as well", "“We waited. | Nobody came. | “Why? | I know.”"],
  [
    "that is reported is cut as well",
    "“We waited. | Nobody came. | Why?” she asked. | He said: “Go. | Now,” and left.",
  ],
  ["inside another stays whole", "“He said: ‘Go. Now.’ | We went.”"],
  ["of a title stays whole", "They sang “Stop! In the Name of Love” twice."],
])("a quotation %s", (_, marked) => {
  const text = marked.replaceAll(" | “", "\n“").replaceAll(" | ", " ");
  const found = read(text).cut.map(({ start, end }) => text.slice(start, end));
  expect(found.join(" | ")).toBe(marked);
});

it("only ever adds ends, and keeps those there are", () => {
  fc.assert(
    fc.property(soup, (text) => {
      const { whole, cut } = read(text);
      const ends = new Set(cut.map(({ end }) => end));
      expect(whole.filter(({ end }) => !ends.has(end))).toEqual([]);
      cut.slice(1).forEach(({ start }, index) => {
        expect(text.slice(cut[index]!.end, start).trim()).toBe("");
      });
    }),
    { numRuns: 300 },
  );
});
