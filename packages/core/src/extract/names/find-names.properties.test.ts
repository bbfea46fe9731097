import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReading } from "../../../test/make-reading.js";
import { findNames } from "./find-names.js";

const words = [
  "Mr.",
  "Jane",
  "Doe",
  "Ministry",
  "of",
  "the",
  "Kyiv",
  "said",
  "President",
  "and",
  "“",
  "”",
  ",",
  ".",
  "\n",
  "de",
  "’s",
  "NATO",
  "One",
  "London-based",
  "&",
];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(" "));

describe("findNames", () => {
  it("gives ordered spans inside the text that begin and end at tokens, the core inside the whole", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const reading = makeReading(text.toWellFormed());
        let last = 0;
        for (const { span, core, tokenStart, tokenEnd, confidence } of findNames(reading)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.start).toBe(reading.tokens[tokenStart]?.start);
          expect(core.start).toBeGreaterThanOrEqual(span.start);
          expect(core.end).toBe(span.end);
          expect(core.start).toBeLessThan(core.end);
          expect(span.end).toBeLessThanOrEqual(reading.tokens[tokenEnd - 1]?.end ?? 0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = span.end;
        }
      }),
    );
  });

  it("is the same every time", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const sound = text.toWellFormed();
        expect(findNames(makeReading(sound))).toEqual(findNames(makeReading(sound)));
      }),
    );
  });
});
