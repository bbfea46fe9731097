import type { Time } from "@org/core";
import { expect, it } from "vitest";
import { placeOf } from "../testing/fake-core.ts";
import { timeOf } from "../testing/fake-time.ts";
import type { DateRow, GoldTime } from "./date-sets.ts";
import { scoreDates } from "./score-dates.ts";

const text = "On Thursday he said that in mid-October, two years ago, they met for three days. May agreed.";

function gold(words: string, earliest: string | null, latest: string | null, duration: string | null = null): GoldTime {
  const period = earliest && latest ? { earliest, latest } : null;
  return { ...placeOf(text, words), value: duration ?? (period ? `${earliest}/${latest}` : ""), period, duration };
}

const ours = (words: string, { value = null, ...parts }: Partial<Time>): Time => timeOf(text, words, value, parts);

const row: DateRow = {
  text,
  published: "2025-11-28",
  times: [
    gold("Thursday", "2025-11-27", "2025-11-27"),
    gold("mid-October", "2025-10-01", "2025-10-31"),
    gold("two years ago", "2023-01-01", "2023-12-31"),
    gold("three days", null, null, "P3D"),
  ],
};

it("counts what is found, what is right in value, interval and length, and false alarms", () => {
  const times = [
    ours("On Thursday", { value: "2025-11-27" }),
    ours("mid-October", { value: "2025-10", earliest: "2025-10-11", latest: "2025-10-20" }),
    ours("years", { kind: "duration", value: "P2Y" }),
    ours("three days", { kind: "duration", value: "P3D" }),
    ours("May", { value: "2025-05" }),
  ];
  expect(scoreDates([row], [times])).toEqual({
    gold: 4,
    found: 4,
    spanExact: 2,
    dated: 3,
    valueExact: 2,
    intervalExact: 1,
    intervalInside: 2,
    durations: 1,
    durationExact: 1,
    sameValue: 3,
    ours: 5,
    falseAlarms: 1,
  });
});

it("takes the time that shares most with gold, and counts nothing for a row without times", () => {
  const times = [ours("Thursday he said that in mid", { value: "2020" }), ours("mid-October", { value: "2025-10" })];
  const scores = scoreDates([row], [times]);
  expect([scores.found, scores.valueExact]).toEqual([2, 1]);
  expect(scoreDates([row], [[]])).toMatchObject({ gold: 4, found: 0, valueExact: 0, ours: 0, falseAlarms: 0 });
});
