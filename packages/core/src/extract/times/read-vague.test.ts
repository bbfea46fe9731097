import { expect, test } from "vitest";
import { timeRows, timesOf } from "../../../test/time-rows.js";

test.each([
  ["He recently left.", "recently", { latest: "2025-11-28" }],
  ["In the past, he left early.", "the past", { latest: "2025-11-28" }],
  ["He will leave in the near future.", "the near future", { earliest: "2025-11-28" }],
  ["He left years ago.", "years ago", { latest: "2025-11-28" }],
])("%s is bounded by publication and no more", (text, words, bounds) => {
  const [time] = timesOf(text);
  expect(time).toMatchObject({ text: words, value: null, status: "constrained", ...bounds });
  expect([time?.earliest, time?.latest].filter(Boolean)).toHaveLength(1);
  expect(timesOf(text, null)).toMatchObject([{ text: words, value: null, status: "constrained", anchor: "none" }]);
});

test.each(["now", "currently", "at the moment", "these days"])("%s is a time that tells nothing", (words) => {
  expect(timesOf(`He lives there ${words}.`)).toMatchObject([{ text: words, value: null, status: "unresolved" }]);
});

test("adverbs leave the article to their noun; a length is no past", () => {
  expect(timeRows("The recently passed law and the now empty hall remain.")).toEqual(["recently = ?", "now = ?"]);
  expect(timeRows("It rose in the past year.")).toEqual(["the past year = P1Y"]);
  expect(timeRows("The future stadium and the past glory are his.")).toEqual([]);
});

test.each(["Earlier, police came.", "Later, police came.", "Police came afterwards."])(
  "%s tells the order alone",
  (text) => {
    expect(timesOf(text)).toMatchObject([{ value: null, status: "unresolved" }]);
  },
);

test("“earlier” inside a sentence is no time of its own", () => {
  expect(timesOf("Police came earlier, he said.")).toEqual([]);
});
