import type { Span } from "../../schema/index.js";
import { isAdverb, prepositions, relatives, subordinators } from "../lexicon/function-words.js";
import { isParticiple } from "../statements/noun-phrase.js";
import type { Unit, UnitRange } from "../statements/unit.js";
import { hasVerb } from "../statements/word-class.js";
import { addressingParticiples, objectKinds } from "./data/phrase-words.js";
import type { Adverbial } from "./phrase.js";
import { readAdverbials } from "./read-adverbials.js";
import { isPreposition } from "./read-phrase.js";
import type { TimesByStart } from "./times-by-start.js";

const breaks = new Set([",", "—", "–", "--", "-", "(", ")"]);
const dashes = new Set(["—", "–", "--", "-", "(", ")"]);
const clauseBreaks = new Set([";", ":"]);

/** The stretches between commas, the last first, as far left as the clause goes. */
function segmentsFromEnd(units: readonly Unit[]): UnitRange[] {
  const segments: UnitRange[] = [];
  let to = units.length;
  for (let index = units.length - 1; index >= 0; index--) {
    const lower = units[index]?.lower ?? "";
    if (!breaks.has(lower) && !clauseBreaks.has(lower)) continue;
    if (to > index + 1) segments.push({ from: index + 1, to });
    if (clauseBreaks.has(lower)) return segments;
    to = index;
  }
  if (to > 0) segments.push({ from: 0, to });
  return segments;
}

/** Only names, numbers and titles: the rest of a place or day, *Delaware*. */
function isRestOfName(units: readonly Unit[], { from, to }: UnitRange): boolean {
  return units
    .slice(from, to)
    .every((unit) => unit.quote !== null || unit.token?.capital === true || unit.token?.kind === "number");
}

/** A clause of its own between commas, whose times and places are its own: when he came to Vienna on Monday. */
function isAside(units: readonly Unit[], from: number, to: number): boolean {
  const lower = units[from]?.lower ?? "";
  const clausal = subordinators.has(lower) && (!prepositions.has(lower) || hasVerb(units, from + 1, to));
  return (
    clausal || relatives.has(lower) || lower === "including" || (!isPreposition(lower) && isParticiple(units, from))
  );
}

/** An email — *six weeks before the fire* — warned. */
function isBetweenDashes(units: readonly Unit[], from: number, to: number): boolean {
  const closes = to === units.length || dashes.has(units[to]?.lower ?? "");
  return closes && dashes.has(units[from - 1]?.lower ?? "");
}

/** Words that begin another clause behind a comma: sales fell in May, *though* the firm said. */
const clauseOpeners = new Set(["but", "though", "although", "while", "whereas", "and", "yet"]);

/** Speaking to reporters, opening a debate: participles whose phrases tell of the saying. */
function tells(participle: string): boolean {
  return addressingParticiples.has(participle) || objectKinds.has(participle);
}

/** Reads one stretch; null when it is no adverbial, so that what stands left of it belongs to another clause. */
function readSegment(
  units: readonly Unit[],
  { from, to }: UnitRange,
  times: TimesByStart,
  skipped: readonly Span[],
): readonly Adverbial[] | null {
  let start = from;
  // In his book, “Stone and Tide,” and in an interview: the title stands before the comma.
  while (start < to && units[start]?.quote) start++;
  while (start < to && (clauseOpeners.has(units[start]?.lower ?? "") || isOpeningAdverb(units, start, times))) start++;
  const addressing = tells(units[start]?.lower ?? "");
  if (!addressing && (isAside(units, start, to) || isBetweenDashes(units, from, to))) return [];
  const run = readAdverbials(units, start, to, times, skipped);
  if (run.found.length === 0)
    return run.to === to || addressing || isRestOfName(units, { from: start, to }) ? [] : null;
  const rest = units[run.to]?.lower ?? "";
  return run.to < to && !relatives.has(rest) && hasVerb(units, run.to, to) ? null : run.found;
}

/** Reads the adverbials that stand before a reporting clause: "On Tuesday, in a letter to shareholders," */
export function readBefore(units: readonly Unit[], times: TimesByStart, skipped: readonly Span[]): Adverbial[] {
  // The mayor left in November after *he* said: what stands before the conjunction is told of another clause.
  const last = units.at(-1)?.lower ?? "";
  if (units.length > 1 && (subordinators.has(last) || relatives.has(last))) return [];
  const found: Adverbial[][] = [];
  for (const segment of segmentsFromEnd(units)) {
    const adverbials = readSegment(units, segment, times, skipped);
    if (adverbials === null) break;
    found.unshift([...adverbials]);
    if (segment.from > 0 && clauseOpeners.has(units[segment.from]?.lower ?? "")) break;
  }
  return found.flat();
}

/** But *later*, on Tuesday: an adverb before an adverbial; a time that is an adverb is none. */
function isOpeningAdverb(units: readonly Unit[], index: number, times: TimesByStart): boolean {
  const unit = units[index];
  return unit !== undefined && isAdverb(unit.lower) && !isPreposition(unit.lower) && times.at(unit.start) === null;
}
