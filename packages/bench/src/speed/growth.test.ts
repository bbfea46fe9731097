import { expect, it } from "vitest";
import { families, familyText } from "./families.ts";
import { isLinear } from "./growth.ts";
import { measureInProcess } from "./measure-in-process.ts";
import { quantile } from "./quantile.ts";
import { subjectNames, subjectText } from "./subjects.ts";

it("allows a little more than twice the time for twice the text, and asks for all sizes", () => {
  const verdict = (...seconds: number[]): boolean => isLinear({ seconds, stopped: null });
  expect(verdict(1, 2, 4)).toBe(true);
  expect(verdict(0.001, 0.2, 0.6)).toBe(true);
  expect(verdict(1, 4, 16)).toBe(false);
  expect(verdict(1, 2, 8)).toBe(false);
  expect(verdict(25)).toBe(false);
});

it("measures in a process of its own", () => {
  const sound = measureInProcess("newlines");
  expect(sound.stopped).toBeNull();
  expect(sound.seconds).toHaveLength(3);
  expect(sound.seconds.every((taken) => taken > 0)).toBe(true);
  expect(measureInProcess("nothing")).toEqual({
    seconds: [],
    stopped: expect.stringContaining('there is no text "nothing"'),
  });
}, 60_000);

it("makes texts that grow with their share", () => {
  for (const family of families) {
    const [half, full] = [familyText(family, 0.005).length, familyText(family, 0.01).length];
    expect(full / half, family.name).toBeGreaterThan(1.9);
    expect(full / half, family.name).toBeLessThan(2.2);
  }
});

it("knows every text by its name, and no other", () => {
  expect(subjectNames).toHaveLength(families.length + 1);
  expect(subjectText("newlines", 0.00002)).toBe("\n\n");
  expect(subjectText("nothing", 1)).toBeNull();
});

it("takes the nearest rank", () => {
  expect([0, 0.5, 0.95, 1].map((share) => quantile([4, 1, 3, 2], share))).toEqual([1, 2, 4, 4]);
  expect(quantile([], 0.5)).toBe(0);
});
