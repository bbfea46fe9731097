import { seasons } from "./data/seasons.js";
import type { Reading } from "./meaning.js";
import { readShift } from "./read-month.js";
import { readOfYear } from "./read-year.js";
import { at, type Words } from "./words.js";

const seasonPrepositions = new Set("in during over by until since through throughout early late mid -".split(" "));
/** What may stand behind "the fall" when it is a season and not a verb or a collapse. */
const notSeason = new Set(["of", "in", "from", "to", "back", "into", "-"]);

/** Reads a season: "last summer", "the fall of 2022", "in the spring". "Spring to action" and "the fall of Kabul" are none. */
export function readSeason(words: Words, index: number): Reading | null {
  const shifted = readShift(words, index);
  const seasonAt = shifted?.end ?? index;
  const { word, upper } = at(words, seasonAt);
  const code = seasons.get(word);
  if (code === undefined || (upper && seasonAt > 0 && at(words, seasonAt - 1).upper)) return null;
  const behind = readOfYear(words, seasonAt + 1);
  if (behind) return { start: index, end: behind.end, meaning: { type: "season", season: code, year: behind.year } };
  const next = at(words, seasonAt + 1).word;
  if (shifted) {
    const isSeason = at(words, index).word !== "past" && at(words, index).word !== "coming" && !notSeason.has(next);
    return isSeason
      ? { start: index, end: seasonAt + 1, meaning: { type: "season", season: code, shift: shifted.shift } }
      : null;
  }
  const before = at(words, index - 1).word;
  const preposition = before === "the" ? at(words, index - 2).word : word === "fall" || word === "spring" ? "" : before;
  if (!seasonPrepositions.has(preposition) || notSeason.has(next)) return null;
  return { start: index, end: index + 1, meaning: { type: "season", season: code } };
}
