import { describe, expect, it } from "vitest";
import { sample } from "./random.ts";

const items = Array.from({ length: 50 }, (_, index) => index);

describe("sample", () => {
  it("draws the same for the same seed, and something else for another", () => {
    expect(sample(items, 10, 1)).toEqual(sample(items, 10, 1));
    expect(sample(items, 10, 1)).not.toEqual(sample(items, 10, 2));
  });

  it("draws nothing twice and no more than there is", () => {
    expect(sample(items, 80, 3).sort((a, b) => a - b)).toEqual(items);
    expect(new Set(sample(items, 20, 3)).size).toBe(20);
  });
});
