import fc from "fast-check";
import { expect, test } from "vitest";
import { Time } from "../../schema/index.js";
import { findTimes } from "./find-times.js";

/** Pieces that time expressions are made of, so that random texts are full of almost-times. */
const pieces = fc.constantFrom(
  ..."Monday Nov. May 31 2019 1990s 3 p.m. a year two three-year weeks ago earlier later the last next this past mid - – , . ' s of in from to between and quarter half third early end day every Christmas Easter fall 99999999 decades century hours ½ \n “ ” told will 2025-11-27 03/04/2025 é 日本 👩‍👧".split(
    " ",
  ),
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(" ")),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join("")),
);
const dates = fc.constantFrom("0001-01-01", "9999-12-31", "2024-02-29", "2025-11-28", "2025-11", "2025", null);

test("any text: valid, grounded, ordered, not overlapping, the same again", () => {
  fc.assert(
    fc.property(texts, dates, fc.nat(), (text, date, cut) => {
      const middle = text.length > 0 ? cut % text.length : 0;
      const context = {
        sentences: [
          { start: 0, end: middle },
          { start: middle, end: text.length },
        ],
        publishedAt: date === null ? null : ({ value: date, precision: "day", origin: "given" } as const),
        dateline: null,
      };
      const times = findTimes(text, context);
      let end = 0;
      for (const time of times) {
        Time.parse({ ...time, id: "t" });
        expect(time.span.start).toBeGreaterThanOrEqual(end);
        expect(time.span.end).toBeGreaterThan(time.span.start);
        expect(time.span.end).toBeLessThanOrEqual(text.length);
        expect(time.text).toBe(text.slice(time.span.start, time.span.end));
        if (time.earliest && time.latest) expect(time.earliest <= time.latest).toBe(true);
        if (time.status === "unresolved") expect(time.value).toBeNull();
        end = time.span.end;
      }
      expect(findTimes(text, context)).toEqual(times);
    }),
    { numRuns: 500 },
  );
});

test("the same words in the same surroundings are found again however often they stand", () => {
  const sentence = "He told reporters Thursday that sales fell last month. ";
  const copies = 200;
  const text = sentence.repeat(copies);
  const sentences = Array.from({ length: copies }, (_, index) => ({
    start: index * sentence.length,
    end: (index + 1) * sentence.length,
  }));
  const times = findTimes(text, {
    sentences,
    publishedAt: { value: "2025-11-28", precision: "day", origin: "given" },
    dateline: null,
  });
  expect(times).toHaveLength(copies * 2);
  expect(new Set(times.map(({ value }) => value))).toEqual(new Set(["2025-11-27", "2025-10"]));
});
