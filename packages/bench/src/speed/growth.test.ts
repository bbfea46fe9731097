import { expect, it } from "vitest";
import { families, familyText } from "./families.ts";
import { isLinear, measureGrowth } from "./growth.ts";
import { quantile } from "./quantile.ts";

it("allows a little more than twice the time for twice the text", () => {
  expect(isLinear([1, 2, 4])).toBe(true);
  expect(isLinear([0.001, 0.2, 0.6])).toBe(true);
  expect(isLinear([1, 4, 16])).toBe(false);
  expect(isLinear([1, 2, 8])).toBe(false);
  expect(isLinear([25])).toBe(false);
});

it("tries a quarter, a half and the whole", () => {
  const shares: number[] = [];
  expect(measureGrowth((share) => shares.push(share))).toHaveLength(3);
  expect(shares).toEqual([0.25, 0.5, 1]);
});

it("makes texts that grow with their share", () => {
  for (const family of families) {
    const [half, full] = [familyText(family, 0.005).length, familyText(family, 0.01).length];
    expect(full / half, family.name).toBeGreaterThan(1.9);
    expect(full / half, family.name).toBeLessThan(2.2);
  }
});

it("takes the nearest rank", () => {
  expect([0, 0.5, 0.95, 1].map((share) => quantile([4, 1, 3, 2], share))).toEqual([1, 2, 4, 4]);
  expect(quantile([], 0.5)).toBe(0);
});
