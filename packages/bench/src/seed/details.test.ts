import { expect, it } from "vitest";
import { checkedSample, sampleArticle, sampleSeed } from "../testing/seed-sample.ts";
import { compareDetails } from "./details.ts";
import { comparePositions } from "./positions.ts";

it("finds a detail where ours shares words with gold's, and tells ours", () => {
  const { article, statementFor } = checkedSample(sampleArticle());
  const results = compareDetails(sampleSeed.quotes, article, statementFor);
  expect(results.map(({ name, found, ours }) => [name, found, ours])).toEqual([
    ["audience", true, "told reporters"],
    ["medium", false, ""],
    ["provenance", true, "the transcript"],
  ]);
});

it("finds no detail of a quotation we do not have", () => {
  const { article, statementFor } = checkedSample({ ...sampleArticle(), statements: [] });
  expect(compareDetails(sampleSeed.quotes, article, statementFor).some(({ found }) => found)).toBe(false);
});

it("takes a position for right only with the same act and the same actor, or none in both", () => {
  const article = sampleArticle();
  expect(comparePositions(sampleSeed.quotes, article)).toMatchObject([{ quote: { id: "q11" }, actorRight: true }]);
  const [position] = article.positions;
  const invented = { ...article, positions: position ? [{ ...position, actorId: "e1" }] : [] };
  expect(comparePositions(sampleSeed.quotes, invented)).toMatchObject([{ position: { id: "p1" }, actorRight: false }]);
  const otherAct = { ...article, positions: position ? [{ ...position, act: "defend" as const }] : [] };
  expect(comparePositions(sampleSeed.quotes, otherAct)).toMatchObject([{ position: null, actorRight: false }]);
});
