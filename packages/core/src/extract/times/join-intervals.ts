import type { Meaning, Reading } from "./meaning.js";
import { at, type Words } from "./words.js";

const dated: ReadonlySet<Meaning["type"]> = new Set(["fixed", "month-day", "month", "year", "part"]);
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
  const areDays = isDay(from.meaning) && isDay(to.meaning);
  return (before === "from" || (areDays && joiner === "to")) && !isMoved(words, from.start);
}

const isDay = ({ type }: Meaning): boolean => type === "weekday" || type === "month-day";

/** "Between July and December 2004": the year stands behind the second and counts for both, or is the next one over New Year. */
function withYearOf(from: Meaning, to: Meaning): Meaning {
  const isPlain = (from.type === "month" || from.type === "month-day") && !from.year;
  if (!isPlain || (to.type !== "month" && to.type !== "month-day") || to.year?.type !== "number") return from;
  const year = from.month > to.month ? to.year.year - 1 : to.year.year;
  return { ...from, year: { type: "number", year } };
}

/**
 * Relates times that run on. Two weekdays become one stretch of days ("from Monday to Friday"), as neither has a date of its own;
 * of two dated times each stays one, as TIMEX3 has it ("between 2019 and 2021"), and the second is marked. `readings` are in order.
 */
export function joinIntervals(words: Words, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const to of readings) {
    const from = joined.at(-1);
    const last = joined.length - 1;
    if (!from || !runsOn(words, from, to)) joined.push(to);
    else if (from.meaning.type === "weekday" && to.meaning.type === "weekday") {
      joined[last] = {
        start: from.start,
        end: to.end,
        meaning: { type: "between", from: from.meaning, to: to.meaning },
      };
    } else if (dated.has(from.meaning.type) && dated.has(to.meaning.type)) {
      joined[last] = { ...from, meaning: withYearOf(from.meaning, to.meaning) };
      joined.push({ ...to, runsOn: true });
    } else joined.push(to);
  }
  return joined;
}
