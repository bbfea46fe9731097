import fc from "fast-check";
import { expect, test } from "vitest";
import { isCharacterBoundary } from "../../text/offsets.js";
import { findBylines, findDateline, findTitle } from "./index.js";

const pieces = fc.constantFrom(
  ..."By Jane Doe , and | — - ( ) / GENEVA Wash. March 3 2025 Reuters Staff Writer de la . ’ “ ” \n The truce held 👩‍👧 é".split(
    " ",
  ),
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.array(pieces, { maxLength: 30 }).map((words) => words.join(" ")),
  fc.array(pieces, { maxLength: 30 }).map((words) => words.join("")),
);

function linesOf(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return line.length > 0 ? [span] : [];
  });
}

test("any text: spans lie in it, at characters, over the words they give, the same again", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = linesOf(text);
      const title = findTitle(text, lines);
      const bylines = findBylines(text, lines);
      const dateline = findDateline(text, lines);
      for (const item of [title, dateline, ...bylines]) {
        if (!item?.span) continue;
        const { start, end } = item.span;
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(isCharacterBoundary(text, start) && isCharacterBoundary(text, end)).toBe(true);
      }
      for (const { name, span } of bylines) expect(span && text.slice(span.start, span.end)).toBe(name);
      expect([findTitle(text, lines), findBylines(text, lines), findDateline(text, lines)]).toEqual([
        title,
        bylines,
        dateline,
      ]);
    }),
    { numRuns: 400 },
  );
});
