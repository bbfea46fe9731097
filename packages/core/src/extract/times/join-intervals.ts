import type { Meaning, Reading } from "./meaning.js";
import { at, type Words } from "./words.js";

const joinable: ReadonlySet<Meaning["type"]> = new Set(["fixed", "month-day", "month", "year", "weekday", "part"]);
const days: ReadonlySet<Meaning["type"]> = new Set(["month-day", "weekday"]);
const moves = new Set(
  "moved postponed delayed rescheduled pushed shifted changed brought move postpone delay".split(" "),
);

/** "Moved the vote from Monday to Wednesday" names two days, not the days between them. */
function isMoved(words: Words, start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - 7); index--)
    if (moves.has(at(words, index).word)) return true;
  return false;
}

/** The words by which one time runs on to another: "and" behind "between"; "to" behind "from", or between two days. */
function runsOn(words: Words, from: Reading, to: Reading): boolean {
  if (to.start !== from.end + 1) return false;
  const joiner = at(words, from.end).word;
  const before = at(words, from.start - 1).word;
  if (joiner === "and") return before === "between";
  if (joiner === "through" || joiner === "-" || joiner === "–") return true;
  if (joiner !== "to" && joiner !== "until" && joiner !== "till") return false;
  const areDays = days.has(from.meaning.type) && days.has(to.meaning.type);
  return (before === "from" || (areDays && joiner === "to")) && !isMoved(words, from.start);
}

/** Makes one interval of two times that run on: "from Monday to Friday", "between 2019 and 2021". `readings` are in order. */
export function joinIntervals(words: Words, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const to of readings) {
    const from = joined.at(-1);
    const fits = from && joinable.has(from.meaning.type) && joinable.has(to.meaning.type) && runsOn(words, from, to);
    if (!fits) joined.push(to);
    else
      joined[joined.length - 1] = {
        start: from.start,
        end: to.end,
        meaning: { type: "between", from: from.meaning, to: to.meaning },
      };
  }
  return joined;
}
