import { describe, expect, it } from "vitest";
import { atLeast, expectedCalibrationError, reliability, shareRight, type Trial } from "./reliability.ts";

function trials(confidence: number, right: number, wrong: number): Trial[] {
  return Array.from({ length: right + wrong }, (_, index) => ({ confidence, right: index < right }));
}

describe("reliability", () => {
  it("puts each confidence into the bin it opens, 1 into the last", () => {
    const counts = reliability(
      [0, 0.09, 0.1, 0.29, 0.3, 0.7, 0.99, 1].map((confidence) => ({ confidence, right: true })),
    );
    expect(counts.map(({ count }) => count)).toEqual([2, 1, 1, 1, 0, 0, 0, 1, 0, 2]);
  });

  it("tells the mean confidence and the share right of a bin", () => {
    const [bin] = reliability([...trials(0.82, 3, 1), ...trials(0.88, 0, 4)]).filter(({ count }) => count > 0);
    expect(bin).toMatchObject({ from: 0.8, count: 8, right: 3 / 8 });
    expect(bin?.confidence).toBeCloseTo(0.85);
  });
});

describe("expectedCalibrationError", () => {
  it("is 0 when nine of ten with 0.9 are right, and weighs the bins by their counts", () => {
    expect(expectedCalibrationError(trials(0.9, 9, 1))).toBeCloseTo(0);
    expect(expectedCalibrationError([...trials(0.9, 9, 1), ...trials(0.5, 10, 0)])).toBeCloseTo(0.25);
    expect(expectedCalibrationError([])).toBe(0);
  });
});

describe("atLeast", () => {
  it("keeps what has the confidence or more", () => {
    const sure = atLeast([...trials(0.9, 1, 0), ...trials(0.89, 0, 3)], 0.9);
    expect([sure.length, shareRight(sure)]).toEqual([1, 1]);
  });
});
