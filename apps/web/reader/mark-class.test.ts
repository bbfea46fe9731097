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
  [{}, "mark mixed slot-3 depth-0"],
  [{ hypothetical: true }, "mark hypothetical slot-3 depth-0"],
  [{ hypothetical: true, negated: true }, "mark negated slot-3 depth-0"],
  [{ confidence: 0.89 }, "mark mixed slot-3 depth-0 thin"],
  [{ confidence: 0.9 }, "mark mixed slot-3 depth-0"],
  [{ depth: 5, slot: "unknown" }, "mark mixed slot-unknown depth-2"],
  [{ role: "cue" }, "mark-cue slot-3"],
] satisfies [Partial<StatementMark>, string][])("%o", (change, classes) => {
  expect(markClass({ ...mark, ...change })).toBe(classes);
});
