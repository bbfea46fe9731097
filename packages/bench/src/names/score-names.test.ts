import { describe, expect, it } from "vitest";
import type { NameSpan } from "./name-row.ts";
import { f1, precision, recall, scoreNames } from "./score-names.ts";

const name = (start: number, end: number, type: NameSpan["type"]): NameSpan => ({ start, end, type });

describe("scoreNames", () => {
  it("asks for the borders and the type, and for the borders alone under any", () => {
    const gold = [name(0, 4, "PER"), name(6, 9, "ORG"), name(12, 15, "LOC")];
    const ours = [name(0, 4, "PER"), name(6, 9, "LOC"), name(12, 16, "LOC"), name(20, 22, "PER")];
    const scores = scoreNames([{ gold, ours }]);
    expect(scores.all).toEqual({ gold: 3, ours: 4, right: 1 });
    expect(scores.any).toEqual({ gold: 3, ours: 4, right: 2 });
    expect(scores.LOC).toEqual({ gold: 1, ours: 2, right: 0 });
    expect(precision(scores.PER)).toBe(1 / 2);
    expect(recall(scores.PER)).toBe(1);
    expect(f1(scores.PER)).toBeCloseTo(2 / 3);
  });

  it("is 0 where there is nothing", () => {
    const { all } = scoreNames([]);
    expect([precision(all), recall(all), f1(all)]).toEqual([0, 0, 0]);
  });
});
