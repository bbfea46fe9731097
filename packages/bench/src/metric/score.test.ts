import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { dataRoot } from "../data/data-root.ts";
import { quoteSets, readQuoteSet } from "../data/quote-sets.ts";
import { damagedGold, everyMark } from "../testing/fake-systems.ts";
import { scoreCases } from "../testing/score-cases.ts";
import type { ScoreOptions } from "./prepare.ts";
import type { GoldRow, PredictionRow } from "./quote-row.ts";
import { type QuoteScores, scoreQuotes } from "./score.ts";

/** The figures of a run as plain rows: precision, recall, F1, right, ours, gold. */
interface Figures {
  measures: Record<string, number[]>;
  accuracies: Record<string, number[]>;
  regions: number[];
}

function figuresOf({ measures, accuracies, regions, attributedRegions }: QuoteScores): Figures {
  return {
    measures: Object.fromEntries(
      Array.from(measures, ([name, s]) => [name, [s.precision, s.recall, s.f1, s.correct, s.predicted, s.gold]]),
    ),
    accuracies: Object.fromEntries(Array.from(accuracies, ([name, { right, of }]) => [name, [right / of, of]])),
    regions: [regions, attributedRegions],
  };
}

/** Made by the reference scorer from `score-cases.ts`. */
const expected: Record<string, Figures> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../testing/score-expected.json"), "utf8"),
);

describe("scoreQuotes on our own cases", () => {
  it("has an expectation for each case and a case for each expectation", () => {
    expect(scoreCases.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(scoreCases)("gives the figures of the reference scorer: $name", ({ name, gold, predictions, options }) => {
    const scores = scoreQuotes(gold, new Map(Object.entries(predictions)), options);
    expect(figuresOf(scores)).toEqual(expected[name]);
  });

  it("gives a perfect score to gold itself only", () => {
    const perfect = scoreCases.find(({ name }) => name === "gold itself");
    const scores = scoreQuotes(perfect?.gold ?? [], new Map(Object.entries(perfect?.predictions ?? {})), {
      speech: true,
    });
    expect(scores.measures.get("direct+speakerHead.e2e")?.f1).toBe(1);
    const worse = scoreQuotes(perfect?.gold ?? [], new Map(), { speech: true });
    expect(worse.measures.get("direct+speakerHead.e2e")?.f1).toBe(0);
  });
});

/** What the reference scorer returns. */
interface ReferenceScores {
  metrics: Record<string, { p: number; r: number; f: number; tp: number; np: number; ng: number }>;
  accuracy: Record<string, { acc: number; n: number }>;
  quoteMarks: { regions: number; attributed: number };
}

interface Reference {
  scoreDocs(gold: GoldRow[], predictions: Map<string, PredictionRow>, options: ScoreOptions): ReferenceScores;
}

function referenceFigures({ metrics, accuracy, quoteMarks }: ReferenceScores): Figures {
  return {
    measures: Object.fromEntries(Object.entries(metrics).map(([name, m]) => [name, [m.p, m.r, m.f, m.tp, m.np, m.ng]])),
    accuracies: Object.fromEntries(Object.entries(accuracy).map(([name, { acc, n }]) => [name, [acc, n]])),
    regions: [quoteMarks.regions, quoteMarks.attributed],
  };
}

const referenceFile = resolve(dataRoot(), "../tools/score-quotes.mjs");
const compared = ["guardian-guide", "polnear.dev"];
const present =
  existsSync(referenceFile) && compared.every((name) => existsSync(resolve(dataRoot(), quoteSets[name]?.file ?? "")));

describe.skipIf(!present)("scoreQuotes beside the reference scorer (skipped where the data sets are not)", () => {
  const systems = { everyMark, damagedGold: (row: GoldRow) => damagedGold(row, 7) };
  const cases = compared.flatMap((set) =>
    Object.entries(systems).flatMap(([name, system]) => [true, false].map((speech) => ({ set, name, system, speech }))),
  );

  it.each(cases)("agrees on $set for $name, speech scope $speech", async ({ set, system, speech }) => {
    const reference: Reference = await import(pathToFileURL(referenceFile).href);
    const gold = readQuoteSet(set);
    const predictions = gold.map(system);
    const theirs = reference.scoreDocs(gold, new Map(predictions.map((row) => [row.id, row])), { speech });
    const ours = scoreQuotes(gold, new Map(predictions.map((row) => [row.id, row.quotes])), { speech });
    expect(figuresOf(ours)).toEqual(referenceFigures(theirs));
  });
});
