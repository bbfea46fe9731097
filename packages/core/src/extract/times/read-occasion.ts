import type { Reading } from "./meaning.js";
import { at, type Words } from "./words.js";

const kinds = new Set(["opening", "closing"]);
const days = new Set(["day", "night", "evening"]);

/** Reads the days by which an article calls its occasions: "opening night", "the closing day". */
export function readOccasion(words: Words, index: number): Reading | null {
  const kind = at(words, index).word;
  const name = at(words, index + 1).word;
  if (!kinds.has(kind) || !days.has(name)) return null;
  return { start: index, end: index + 2, meaning: { type: "occasion", name: `${kind} ${name}`, day: null } };
}

/** Gives occasions the day that stands beside them: "Saturday night, the opening night", "Opening night, January 23". In order. */
export function dateOccasions(words: Words, readings: readonly Reading[]): Reading[] {
  const isBeside = (left: Reading | undefined, right: Reading | undefined): boolean =>
    left !== undefined && right?.start === left.end + 1 && at(words, left.end).word === ",";
  return readings.map((reading, index) => {
    const { meaning } = reading;
    if (meaning.type !== "occasion") return reading;
    const [before, after] = [readings[index - 1], readings[index + 1]];
    const beside = isBeside(before, reading) ? before : isBeside(reading, after) ? after : null;
    return beside ? { ...reading, meaning: { ...meaning, day: beside.meaning } } : reading;
  });
}
