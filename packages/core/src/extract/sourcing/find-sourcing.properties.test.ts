import fc from "fast-check";
import { expect, test } from "vitest";
import { Sourcing } from "../../schema/index.js";
import { isCharacterBoundary } from "../../text/offsets.js";
import { findSourcing } from "./find-sourcing.js";

const pieces = fc.constantFrom(
  ..."according to the a transcript of call published by The Post CNN told this newspaper leaked audio official who was not authorized speak on condition anonymity people familiar with , . ( ) — “ ” X wrote Reuters contributed report in interview Facebook post \n GENEVA 👩‍👧 é".split(
    " ",
  ),
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(" ")),
);

test("any text: valid, grounded, at characters, ordered, not overlapping, the same again", () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, cut) => {
      const middle = text.length > 0 ? cut % text.length : 0;
      const halves = [
        { start: 0, end: middle },
        { start: middle, end: text.length },
      ];
      const context = { paragraphs: halves, sentences: halves, quotes: [] };
      const found = findSourcing(text, context);
      let end = 0;
      for (const item of found) {
        Sourcing.parse({ ...item, id: "s" });
        expect(item.text).toBe(text.slice(item.span.start, item.span.end));
        expect(item.span.start).toBeGreaterThanOrEqual(end);
        expect(item.span.end).toBeGreaterThan(item.span.start);
        if (middle === 0) {
          expect(isCharacterBoundary(text, item.span.start)).toBe(true);
          expect(isCharacterBoundary(text, item.span.end)).toBe(true);
        }
        end = item.span.end;
      }
      expect(findSourcing(text, context)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});
