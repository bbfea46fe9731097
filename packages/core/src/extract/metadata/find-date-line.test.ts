import { expect, test } from "vitest";
import { findParagraphs } from "../paragraphs/find-paragraphs.js";
import { findDateline } from "./find-dateline.js";

const read = (text: string) =>
  findDateline(
    text,
    findParagraphs(text).map(({ span }) => span),
  );

test.each([
  ["Friday, July 21, 2017", "2017-07-21"],
  ["Published: 27 Nov 2025, 10:15 GMT", "2025-11-27"],
  ["10:15 a.m. EST, Nov. 27, 2025", "2025-11-27"],
  ["2025-11-27", "2025-11-27"],
])("%s under the headline is the day of the article", (line, date) => {
  const text = `Harbour reopens\n\n${line}\n\nThe harbour reopened yesterday, the port said.`;
  const start = text.indexOf(line);
  expect(read(text)).toEqual({ date, span: { start, end: start + line.length } });
});

test("a dateline without a day takes it from that line", () => {
  const text = "Harbour reopens\n\nNovember 27, 2025\n\nOSLO — The harbour reopened yesterday, the port said.";
  expect(read(text)).toMatchObject({ place: "OSLO", date: "2025-11-27" });
});

test.each(["November 27", "Nov. 14-16, 2025", "The storm of November 27, 2025", "10:15 GMT"])(
  "%s does not tell it",
  (line) => {
    expect(read(`Harbour reopens\n\n${line}\n\nThe harbour reopened yesterday, the port said.`)).toBeNull();
  },
);
