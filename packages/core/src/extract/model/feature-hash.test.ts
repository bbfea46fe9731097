import { expect, it } from "vitest";
import { combineHashes, featureKey, hashText } from "./feature-hash.js";

it("hashes the characters of a part as it hashes them alone", () => {
  expect(hashText("unsaid", 2, 6)).toBe(hashText("said"));
  expect(hashText("said")).not.toBe(hashText("sadi"));
});

it("never changes, as the models are trained on it", () => {
  expect(hashText("said")).toBe(-1140640484);
  expect(combineHashes(1, hashText("said"))).toBe(-158212367);
  expect(featureKey(hashText("said"), 22)).toBe(1079965);
});

it("tells the order of two numbers", () => {
  expect(combineHashes(1, 2)).not.toBe(combineHashes(2, 1));
});

it("spreads features over all keys", () => {
  const keys = new Set<number>();
  for (let template = 0; template < 20; template++)
    for (let value = 0; value < 5000; value++)
      keys.add(featureKey(combineHashes(template, hashText(`word${value}`)), 24));
  // 100,000 random keys of 16.8 million would share about 300.
  expect(keys.size).toBeGreaterThan(99_500);
});
