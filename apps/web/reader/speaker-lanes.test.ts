import { speakerGroups } from "@org/core/view";
import { expect, test } from "vitest";
import { articleOf, type GivenStatement } from "../test/support/article";
import { speakerLanes, stripWidth } from "./speaker-lanes";

const names = ["Ada Lund", "Bo Ek", "Cy Dahl", "Di Falk", "Ed Berg", "Flo Holm", "Gus Moe", "Hal Ness"];
const text = names.map((name, index) => `“${name} ${"word ".repeat(index + 1)}”`).join("\n");
const statements: GivenStatement[] = text.split("\n").map((words, index) => ({ words, speaker: names[index] ?? null }));

function lanesOf(given: GivenStatement[]) {
  return speakerLanes(speakerGroups(articleOf(text, given)), text.length);
}

test("most words first, words without a speaker last", () => {
  const [first, second, third] = statements;
  const lanes = lanesOf([{ words: third?.words ?? "" }, first ?? { words: "" }, second ?? { words: "" }]);
  expect(lanes.map(({ label }) => label)).toEqual(["Bo Ek", "Ada Lund", "speaker not given"]);
});

test("from the seventh speaker on they share a row, and no statement is lost", () => {
  const lanes = lanesOf(statements);
  expect(lanes).toHaveLength(6);
  expect(lanes.at(-1)?.label).toBe("3 other speakers");
  expect(lanes.reduce((sum, { bars }) => sum + bars.length, 0)).toBe(statements.length);
});

test("bars lie inside the strip, where the words lie in the text, and can be seen", () => {
  for (const { bars } of lanesOf(statements))
    for (const { start, width } of bars) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(0);
      expect(start + width).toBeLessThanOrEqual(stripWidth);
    }
});
