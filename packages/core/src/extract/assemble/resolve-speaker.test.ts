import { expect, it } from "vitest";
import { extract } from "../extract.js";

/** Who says the last statement of a text. */
function lastSpeaker(text: string): string | null {
  return extract(text).statements.at(-1)?.speaker.name ?? null;
}

it.each([
  [
    "whose agent it is, for “she”",
    "Mara Lindqvist sang. “It went well,” she said. Her agent told her that it had not.\n\n“He was asleep,” she said.",
    "Mara Lindqvist",
  ],
  [
    "whoever was called by name, in the next turn",
    "Otto Lund met Mr. Brandt on Monday. “That is no promise, Otto,” Mr. Brandt said.\n\n“It is not,” he said.",
    "Otto Lund",
  ],
  [
    "the body just told, for “they”",
    "“I told the parish council that it leaked, and they asked me whether it mattered,” Mara Lindqvist said.",
    "the parish council",
  ],
  [
    "the man just named, by the noun for one of his people",
    "Otto Lund trains the team. The Spaniard said that it could have scored six.",
    "Otto Lund",
  ],
  ["everyone", "“Everyone says it will pass, and I wanted to scream,” Mara Lindqvist said.", "Everyone"],
  ["a family in dear flats", "Families in a £62million block said that it was hot.", "Families in a £62million block"],
  [
    "the body that is told by its name",
    "A union representing some of its drivers, the Tidal Workers, said it had been told on Monday.",
    "Tidal Workers",
  ],
])("finds %s", (_, text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});
