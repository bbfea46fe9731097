import { singularUnits } from "./data/units.js";
import type { Meaning, Part, Reader, Reading } from "./meaning.js";
import { at, skipPossessive, type Words } from "./words.js";

const partWords = new Map<string, Part>([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["earlier", "earlier"],
  ["later", "later"],
]);

const edges = new Map<string, Part>([
  ["start", "early"],
  ["beginning", "early"],
  ["middle", "mid"],
  ["end", "end"],
  ["close", "end"],
  ["latter", "late"],
]);

const deadlines = new Set(["by", "until", "till", "before", "through"]);
const dividable = new Set(["day", "week", "month", "quarter", "year", "decade", "century"]);

/** "the week", "the year" behind "end of" or "earlier in": the current one. */
function readCurrent(words: Words, index: number): { end: number; meaning: Meaning } | null {
  const unitAt = at(words, index).word === "the" ? index + 1 : index;
  const name = at(words, unitAt).word;
  const unit = singularUnits.get(name);
  if (!unit || unitAt === index || !dividable.has(name) || unit.times > 1) return null;
  return { end: unitAt + 1, meaning: { type: "unit", unit: unit.unit, offset: 0 } };
}

function part(start: number, name: Part, of: { end: number; meaning: Meaning }, deadline = false): Reading {
  return { start, end: of.end, meaning: { type: "part", part: name, of: of.meaning, ...(deadline && { deadline }) } };
}

/** The end of "the end of the year", "year-end", "the month’s end". */
function readEdge(words: Words, index: number, readWhole: Reader): Reading | null {
  const name = edges.get(at(words, index).word);
  if (name && at(words, index + 1).word === "of") {
    const from = at(words, index + 2).word === "the" ? index + 3 : index + 2;
    const whole = readWhole(words, from) ?? readCurrent(words, index + 2);
    const preposition = at(words, index - 1).word === "the" ? at(words, index - 2).word : at(words, index - 1).word;
    return whole && part(index, name, whole, name === "end" && deadlines.has(preposition));
  }
  const unit = singularUnits.get(at(words, index).word);
  if (!unit || !dividable.has(at(words, index).word)) return null;
  const possessive = skipPossessive(words, index + 1);
  const endAt = at(words, possessive).word === "-" ? possessive + 1 : possessive;
  if (at(words, endAt).word !== "end" || endAt > index + 3) return null;
  const before = at(words, index - 1).word;
  const preposition = before === "the" ? at(words, index - 2).word : before;
  const whole = { end: endAt + 1, meaning: { type: "unit", unit: unit.unit, offset: 0 } as const };
  return part(index, "end", whole, deadlines.has(preposition));
}

/** Makes a reader of parts ("mid-October", "earlier this week", "late in 2014", "the end of the year") out of a reader of wholes. */
export function readPartOf(readWhole: Reader): Reader {
  return (words, index) => {
    const { word } = at(words, index);
    const name = partWords.get(word);
    if (!name) return readEdge(words, index, readWhole);
    let from = index + 1;
    if (at(words, from).word === "-") from++;
    const preposition = ["in", "on"].includes(at(words, from).word);
    if (preposition) from++;
    if (name === "mid" && at(words, from).word === "week")
      return part(index, "mid", { end: from + 1, meaning: { type: "unit", unit: "week", offset: 0 } });
    const current = preposition ? readCurrent(words, from) : null;
    const whole = current ?? readWhole(words, at(words, from).word === "the" ? from + 1 : from);
    return whole && part(index, name, whole);
  };
}
