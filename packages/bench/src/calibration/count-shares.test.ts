import { describe, expect, it } from "vitest";
import { type Case, countShares, evenOut, evenOutBands } from "./count-shares.ts";

function cases(evidence: readonly string[], right: number, of: number): Case[] {
  return Array.from({ length: of }, (_, index) => ({ evidence, right: Number(index < right) }));
}

describe("countShares", () => {
  it("counts evidence and everything more general, and leaves out what is rare", () => {
    const counted = countShares([
      ...cases(["name", "rivals"], 9, 12),
      ...cases(["name", "no rival"], 20, 20),
      ...cases(["noun"], 1, 2),
    ]);
    expect(Array.from(counted)).toEqual([
      ["", [30, 34]],
      ["name", [29, 32]],
      ["name > no rival", [20, 20]],
      ["name > rivals", [9, 12]],
    ]);
  });
});

describe("evenOut", () => {
  it("counts together what is out of order, and nothing else", () => {
    expect(
      evenOut([
        [5, 10],
        [8, 10],
        [6, 10],
        [9, 10],
      ]),
    ).toEqual([
      [5, 10],
      [14, 20],
      [14, 20],
      [9, 10],
    ]);
    expect(
      evenOut([
        [9, 10],
        [8, 10],
        [1, 10],
      ]),
    ).toEqual([
      [18, 30],
      [18, 30],
      [18, 30],
    ]);
    expect(evenOut([])).toEqual([]);
  });
});

describe("evenOutBands", () => {
  it("evens out the bands of the same evidence only", () => {
    const evened = evenOutBands(
      new Map([
        ["name > below", [9, 10]],
        ["name > from 0.9", [7, 10]],
        ["noun > below", [1, 10]],
        ["noun > rivals", [9, 10]],
      ] as const),
    );
    expect(Object.fromEntries(evened)).toEqual({
      "name > below": [16, 20],
      "name > from 0.9": [16, 20],
      "noun > below": [1, 10],
      "noun > rivals": [9, 10],
    });
  });
});
