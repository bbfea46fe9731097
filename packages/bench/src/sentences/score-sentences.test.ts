import { expect, it } from "vitest";
import { placeOf } from "../testing/fake-core.ts";
import { scoreSentences } from "./score-sentences.ts";

const text = "Tom left. “Why? Because,” he said. Nobody came.";
const spans = (...sentences: string[]): { start: number; end: number }[] =>
  sentences.map((sentence) => placeOf(text, sentence));

it("counts the ends of sentences that agree", () => {
  const gold = spans("Tom left.", "“Why? Because,” he said.", "Nobody came.");
  const joined = spans("Tom left. “Why? Because,” he said.", "Nobody came.");
  expect(scoreSentences(text, gold, gold)).toEqual({ gold: 3, ours: 3, right: 3, insideQuotes: 0 });
  expect(scoreSentences(text, gold, joined)).toEqual({ gold: 3, ours: 2, right: 2, insideQuotes: 0 });
});

it("asks for no end inside a quotation, and says how many there were", () => {
  const gold = spans("Tom left.", "“Why?", "Because,” he said.", "Nobody came.");
  const ours = spans("Tom left.", "“Why? Because,” he said.", "Nobody came.");
  expect(scoreSentences(text, gold, ours)).toEqual({ gold: 3, ours: 3, right: 3, insideQuotes: 1 });
});
