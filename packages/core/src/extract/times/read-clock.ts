import { dayParts, timeZones } from "./data/cue-words.js";
import type { Reader, Reading } from "./meaning.js";
import { wholeNumber } from "./read-number.js";
import { at, skipPossessive, type Words } from "./words.js";

const clockPrepositions = new Set("at around by until till from about before after between since and".split(" "));
const withHalf = /^(?:1[0-2]|[1-9])(?:am|pm)$/;

/** The end of "a.m.", "pm", "p.m". */
function skipHalf(words: Words, index: number): number | null {
  const { word } = at(words, index);
  if (word === "am" || word === "pm") return index + 1;
  if ((word !== "a" && word !== "p") || at(words, index + 1).word !== "." || at(words, index + 2).word !== "m")
    return null;
  if (at(words, index + 2).gap) return null;
  return at(words, index + 3).word === "." && !at(words, index + 3).gap ? index + 4 : index + 3;
}

function skipMinutes(words: Words, index: number): number {
  const mark = at(words, index);
  const minutes = at(words, index + 1);
  const isTime =
    (mark.word === ":" || mark.word === ".") && !mark.gap && !minutes.gap && /^[0-5]\d(?:am|pm)?$/.test(minutes.word);
  return isTime ? index + 2 : index;
}

function skipZone(words: Words, index: number): number {
  const { word } = at(words, index);
  if (word === "(" && timeZones.has(at(words, index + 1).word)) return skipBracket(words, index);
  if (!timeZones.has(word)) return index;
  const next = at(words, index + 1).word;
  const afterStandard = next === "standard" || next === "daylight" ? index + 2 : index + 1;
  return at(words, afterStandard).word === "time" ? afterStandard + 1 : afterStandard;
}

function skipBracket(words: Words, index: number): number {
  for (let end = index; end < index + 8; end++) if (at(words, end).word === ")") return end + 1;
  return index;
}

/** The end of a time of day, its zone included: "3 p.m.", "10:30 a.m. EST", "noon", "22:30". */
function skipClock(words: Words, index: number): number | null {
  const { word } = at(words, index);
  // "Midnight Oil" is a band.
  if (at(words, index).upper && at(words, index + 1).upper && at(words, index + 1).gap) return null;
  if (word === "noon" || word === "midnight" || word === "midday") return skipZone(words, index + 1);
  if (withHalf.test(word)) return skipZone(words, index + 1);
  const hour = wholeNumber(word);
  if (hour === null || hour > 24 || word.length > 2) return null;
  const minutes = skipMinutes(words, index + 1);
  const half = skipHalf(words, minutes);
  if (half !== null) return skipZone(words, half);
  if (minutes > index + 1 && /[ap]m$/.test(at(words, minutes - 1).word)) return skipZone(words, minutes);
  const isTime =
    minutes > index + 1 && at(words, index + 1).word === ":" && clockPrepositions.has(at(words, index - 1).word);
  return isTime ? skipZone(words, minutes) : null;
}

function skipJoin(words: Words, index: number): number {
  let end = index;
  if (at(words, end).word === ",") end++;
  if (["on", "of", "the"].includes(at(words, end).word)) end++;
  return end;
}

/** Makes a reader of days with a time of day, "3 p.m. Thursday" or "Thursday at noon", out of a reader of days. The value is the day. */
export function readClockWith(readDay: Reader): Reader {
  return (words, index): Reading | null => {
    const clock = skipClock(words, index);
    if (clock !== null) {
      const behind = readDay(words, skipJoin(words, clock));
      if (behind) return { ...behind, start: index };
      return { start: index, end: clock, meaning: { type: "vague", side: null } };
    }
    const day = readDay(words, index);
    if (!day) return null;
    let from = skipPossessive(words, day.end) === day.end ? day.end : -1;
    if (at(words, from).word === ",") from++;
    if (!["at", "around", "by", "about", "before", "after"].includes(at(words, from).word)) return null;
    const end = skipClock(words, from + 1);
    return end === null || dayParts.has(at(words, end).word) ? null : { ...day, end };
  };
}
