import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

function contentOf(text: string): string[] {
  const article = extract(text, { publishedAt: "2026-03-12" });
  return article.statements.flatMap(({ content }) => content.map(({ start, end }) => article.text.slice(start, end)));
}

describe("words behind what was said that tell how and when", () => {
  it.each([
    ["The ferry company announced the sale in a letter to passengers on Monday.", "the sale"],
    ["Mara Lindqvist denied the claims in an interview with the Sea Gazette.", "the claims"],
    ["Mara Lindqvist recommended the repair in June, after a flood.", "the repair"],
    ["Mara Lindqvist rejected the offer on Tuesday.", "the offer"],
  ])("are no content: %s", (text, content) => {
    expect(contentOf(text)).toContain(content);
  });

  it.each([
    ["Mara Lindqvist announced a rally on Friday.", "a rally on Friday"],
    ["Mara Lindqvist rejected the findings in a report on bridges.", "the findings in a report on bridges"],
    ["Mara Lindqvist criticized the tone in the letter.", "the tone in the letter"],
    ["Mara Lindqvist said that the bridge closed on Monday.", "that the bridge closed on Monday"],
  ])("stay where they may be what is spoken of: %s", (text, content) => {
    expect(contentOf(text)).toContain(content);
  });
});
