import type { StatementMark } from "@org/core/view";
import { expect, test } from "vitest";
import { markClass } from "./mark-class";

const mark: StatementMark = {
  id: "s/content/0",
  start: 0,
  end: 1,
  statementId: "s",
  role: "content",
  kind: "mixed",
  negated: false,
  hypothetical: false,
  depth: 0,
  confidence: 1,
  slot: 3,
  initials: "AL",
};

test.each([
  [{}, "mark mixed slot-3 lane-0"],
  [{ hypothetical: true }, "mark hypothetical slot-3 lane-0"],
  [{ hypothetical: true, negated: true }, "mark negated slot-3 lane-0"],
  [{ confidence: 0.89 }, "mark mixed slot-3 lane-0 thin"],
  [{ confidence: 0.9 }, "mark mixed slot-3 lane-0"],
  [{ slot: "unknown" }, "mark mixed slot-unknown lane-0"],
  [{ role: "cue" }, "mark-cue slot-3"],
] satisfies [Partial<StatementMark>, string][])("%o", (change, classes) => {
  expect(markClass({ ...mark, ...change }, 0)).toBe(classes);
});

test("lines deeper than the third stay on the third", () => {
  expect(markClass(mark, 1)).toContain("lane-1");
  expect(markClass(mark, 7)).toContain("lane-2");
});
