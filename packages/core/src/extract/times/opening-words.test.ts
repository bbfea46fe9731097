import fc from "fast-check";
import { expect, test } from "vitest";
import { vagueTimes } from "./data/vague-times.js";
import { mayOpenTime } from "./opening-words.js";
import { readTime } from "./read-time.js";
import { at, splitWords } from "./words.js";

const pieces =
  "Monday Nov. May 31 2019 1990s 3 p.m. a year two three-year weeks ago earlier later the last next this past mid - , ' s of in from to and quarter half third early end day every year-ago nineties Christmas fall spring two thousand nineteen decades century hours Q3 now recently opening night weekend daily latest period fiscal current noon [ ten ] some that following before after yesterday near future".split(
    " ",
  );

test("no reader finds a time at a word that may open none", () => {
  const texts = fc.array(fc.constantFrom(...pieces, ...[...vagueTimes.keys()]), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (parts) => {
      const words = splitWords(parts.join(" "), 0, parts.join(" ").length);
      words.forEach((_, index) => {
        if (readTime(words, index)) expect(mayOpenTime(at(words, index))).toBe(true);
      });
    }),
    { numRuns: 3000 },
  );
});

test("most words open none", () => {
  for (const word of "minister said about plan of war".split(" "))
    expect(mayOpenTime(at(splitWords(word, 0, word.length), 0))).toBe(false);
});
