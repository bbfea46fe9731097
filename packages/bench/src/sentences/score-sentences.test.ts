import { expect, it } from "vitest";
import { placeOf } from "../testing/fake-core.ts";
import { scoreSentences } from "./score-sentences.ts";

const text = "Tom left. “Why? Because,” he said. Nobody came.";
const spans = (...sentences: string[]): { start: number; end: number }[] =>
  sentences.map((sentence) => placeOf(text, sentence));

it("counts the ends of sentences that agree, those inside quotations too", () => {
  const gold = spans("Tom left.", "“Why?", "Because,” he said.", "Nobody came.");
  const joined = spans("Tom left.", "“Why? Because,” he said. Nobody came.");
  expect(scoreSentences(gold, gold)).toEqual({ gold: 4, ours: 4, right: 4 });
  expect(scoreSentences(gold, joined)).toEqual({ gold: 4, ours: 2, right: 2 });
});
