import { describe, expect, it, vi } from "vitest";
import { extractWeighed } from "../extract.js";

vi.mock("./shares.js", () => ({
  wordsShares: { "": [90, 100], guess: [20, 100] },
  linkShares: { "": [90, 100], pronoun: [20, 100] },
  statementShares: { "": [90, 100] },
}));

describe("a guess that is wrong more often than not", () => {
  const text = "Ada Moreno works at the harbour. “The bridge was never going to open in May, was it?”";

  it("names nobody, and keeps who was guessed among the candidates", () => {
    const { found, speaker } = extractWeighed(text).weighed[0]?.speaker ?? {};
    expect(found).toMatchObject({ name: "Ada Moreno", method: "adjacent-mention", confidence: 0.2 });
    expect(speaker).toMatchObject({ entityId: null, name: null, span: null, method: "none", confidence: 0 });
    expect(speaker?.alternatives).toMatchObject([{ name: "Ada Moreno", confidence: 0.2 }]);
  });
});

describe("a link that is wrong more often than not", () => {
  const text = "Ada Moreno arrived early. “The bridge will open in May,” she said.";

  it("leaves open who it is, not whose words they are", () => {
    const { article, weighed } = extractWeighed(text);
    expect(weighed[0]?.speaker.found.name).toBe("Ada Moreno");
    const speaker = article.statements[0]?.speaker;
    expect(speaker).toMatchObject({ entityId: null, name: null, method: "subject", confidence: 0 });
    expect(text.slice(speaker?.span?.start, speaker?.span?.end)).toBe("she");
    expect(speaker?.alternatives).toMatchObject([{ name: "Ada Moreno" }]);
  });
});
