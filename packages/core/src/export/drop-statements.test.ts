import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { type Event, parseArticle } from "../schema/index.js";
import { dropStatementsBelow } from "./drop-statements.js";

const position = { actorId: null, act: "demand", target: null, polarity: "positive", confidence: 1 } as const;
const event: Omit<Event, "id"> = {
  trigger: { start: 0, end: 1 },
  type: "meet",
  participants: [],
  status: "reported",
  confidence: 1,
};
const article = makeArticle(
  "a b c d",
  [
    { words: ["a"], speaker: null, confidence: 0.9 },
    { words: ["b"], speaker: null, confidence: 0.4 },
    { words: ["c"], speaker: null, confidence: 0.9, nestedIn: "s1" },
    { words: ["d"], speaker: null, confidence: 0.9, nestedIn: "s2" },
  ],
  {
    positions: [
      { ...position, id: "both", content: { start: 0, end: 1 }, basis: ["s0", "s1"] },
      { ...position, id: "gone", content: { start: 2, end: 3 }, basis: ["s1"] },
      { ...position, id: "own", content: { start: 2, end: 3 }, basis: [] },
    ],
    events: [
      { ...event, id: "e0", assertedBy: "s0" },
      { ...event, id: "e1", assertedBy: "s3" },
    ],
  },
);

describe("dropStatementsBelow", () => {
  const filtered = dropStatementsBelow(article, 0.5);

  it("drops what is below, and what is nested in it at any depth", () => {
    expect(filtered.statements.map(({ id }) => id)).toEqual(["s0"]);
  });

  it("leaves a valid record", () => {
    expect(parseArticle(filtered)).toEqual(filtered);
    expect(filtered.positions.map(({ id, basis }) => [id, basis])).toEqual([
      ["both", ["s0"]],
      ["own", []],
    ]);
    expect(filtered.events.map(({ assertedBy }) => assertedBy)).toEqual(["s0", undefined]);
  });

  it("keeps what is exactly at the limit", () => {
    expect(dropStatementsBelow(article, 0.4)).toBe(article);
  });
});
