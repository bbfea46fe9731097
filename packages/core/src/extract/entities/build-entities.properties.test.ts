import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReading } from "../../../test/make-reading.js";
import { Entity } from "../../schema/index.js";
import { findNames } from "../names/find-names.js";
import { buildEntities } from "./build-entities.js";

const words = [
  "Mr.",
  "Ms.",
  "Jane",
  "Peter",
  "Doe",
  "Lund",
  "he",
  "she",
  "they",
  "who",
  "I",
  "the mayor",
  "officials",
  "Kyiv",
  "Norda Bank",
  "and",
  ",",
  ".",
  "“",
  "”",
  "said",
  "’s",
  "\n",
  "of",
];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 5 })), { maxLength: 50 })
  .map((parts) => parts.join(" ").toWellFormed());

/** Asks for every stretch of three tokens and gives the entities that came of it. */
function readAll(text: string): { answers: unknown[]; entities: Entity[] } {
  const reading = makeReading(text);
  const index = buildEntities(reading, findNames(reading));
  let speaker: string | null = null;
  const answers = reading.tokens.map((token, tokenIndex) => {
    const end = reading.tokens[tokenIndex + (tokenIndex % 3)]?.end ?? token.end;
    const answer = index.resolve(
      { start: token.start, end },
      { tokenIndex, inQuoteOf: speaker, excluded: [], preferred: [] },
    );
    speaker = answer.entityId;
    return answer;
  });
  return { answers, entities: index.toEntities() };
}

describe("buildEntities", () => {
  it("gives valid entities with words that stand in the text, each id once, and answers that lead to them", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { answers, entities } = readAll(text);
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        for (const entity of entities) {
          expect(Entity.safeParse(entity).success).toBe(true);
          for (const item of [...entity.mentions, ...entity.roles])
            expect(text.slice(item.span.start, item.span.end)).toBe(item.text);
          expect(text).toContain(entity.name);
        }
        for (const answer of answers as { entityId: string | null; confidence: number }[]) {
          if (answer.entityId !== null) expect(ids).toContain(answer.entityId);
          expect(answer.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("gives the same entities every time", () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(readAll(text)).toEqual(readAll(text));
      }),
    );
  });
});
