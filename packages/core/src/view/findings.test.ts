import { expect, it } from "vitest";
import { extract } from "../extract/index.js";
import { findingLists } from "./findings.js";

it("tells positions, events and numbers in words, with their place in the text", () => {
  const article = extract(
    "Ana Berg rejected the plan of the council. Tom Reid was arrested on Tuesday. The bridge cost at least $5 million. About 40 people came.",
    { publishedAt: "2026-03-12" },
  );
  const shown = findingLists(article).map(({ heading, findings }) => [
    heading,
    ...findings.map(({ span, details }) => [article.text.slice(span.start, span.end), ...details].join(" | ")),
  ]);
  expect(shown).toEqual([
    ["Positions", "the plan of the council | Ana Berg | rejects"],
    ["Events", "arrested | arrest | Tom Reid | Tue 10 Mar"],
    ["Numbers", "$5 million | money | at least $5000000", "40 | count | about 40 | people"],
  ]);
});

it("leaves out what there is none of", () => {
  expect(findingLists(extract("Nobody came."))).toEqual([]);
});
