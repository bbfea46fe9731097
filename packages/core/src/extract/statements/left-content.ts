import {
  coordinators,
  isAdverb,
  monthsAndDays,
  prepositions,
  relatives,
  subordinators,
} from "../lexicon/function-words.js";
import { workNouns } from "../lexicon/works.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { skipCircumstances } from "./content.js";
import { isParticiple, openingWords, opensNounPhrase } from "./noun-phrase.js";
import { trimFinalMarks } from "./right-edge.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit, UnitRange } from "./unit.js";
import { hasVerb, isFiniteVerb } from "./word-class.js";

/** Content to the left of the verb: “…,” she said; the plan is dead, she said. */
export function leftContent(units: readonly Unit[], verb: ReportingVerb, from: number): UnitRange | null {
  let end = verb.clauseFrom;
  while (end > from && coordinators.has(units[end - 1]?.lower ?? "")) end--;
  const before = units[end - 1];
  if (!before || end <= from) return null;
  if (before.quote)
    return isTitle(units, end - 1) || isProgramme(units, from, end - 1)
      ? null
      : { from: quoteClauseStart(units, from, end - 1), to: end };
  if (before.lower === "," || before.lower === "—" || before.lower === "–") {
    const inner = units[end - 2];
    // A quotation left of `from` belongs to the report before.
    if (inner?.quote && end - 2 >= from)
      return isTitle(units, end - 2) || isProgramme(units, from, end - 2)
        ? null
        : { from: quoteClauseStart(units, from, end - 2), to: end - 1 };
    const apposed = quoteBeforeRole(units, from, end - 1);
    if (apposed >= 0) return { from: quoteClauseStart(units, from, apposed), to: apposed + 1 };
    // The bridge, she said, would close: two words are enough where the clause goes on behind the verb.
    const fewest = units[skipCircumstances(units, verb.clauseTo, units.length)]?.lower === "," ? 1 : 3;
    // The time of an entry is no part of its heading: *13:20* Two drones, say police.
    const start = units[from]?.token?.kind === "number" && units[from]?.lower.includes(":") ? from + 1 : from;
    return end - 1 - start >= fewest ? { from: start, to: end - 1 } : null;
  }
  return null;
}

/** “…,” *one user*, Ada Moreno, posted: the quotation before the words that say who the name behind them is; -1 when there is none. */
function quoteBeforeRole(units: readonly Unit[], from: number, comma: number): number {
  for (let index = comma - 1; index >= from && comma - index <= 5; index--) {
    const quote = units[index]?.quote;
    if (quote) return quote.endsWithComma && index < comma - 1 && opensNounPhrase(units, index + 1) ? index : -1;
    if (
      units[index]?.token?.kind !== "word" ||
      isFiniteVerb(units, index) ||
      prepositions.has(units[index]?.lower ?? "")
    )
      return -1;
  }
  return -1;
}

/** On the radio’s “Morning Table,” Reed said: a name in marks at the end of an opening phrase. */
function isProgramme(units: readonly Unit[], from: number, quote: number): boolean {
  const opening = units[from]?.lower ?? "";
  const adverbial = prepositions.has(opening) || monthsAndDays.has(opening);
  const named = (units[quote]?.quote?.titleWords ?? 0) > 0 && units[quote - 1]?.token?.kind === "word";
  return quote > from && named && adverbial && !hasVerb(units, from, quote);
}

/** True when words before the marks make them hold a title: her memoir, “The Slow River”. */
export function isTitle(units: readonly Unit[], quote: number): boolean {
  const before = units[quote - 1]?.lower === "," ? units[quote - 2] : units[quote - 1];
  // An event billed as “Hard Hats”.
  const named = before?.lower === "as" ? units[quote - 2] : before;
  return named !== undefined && (workNouns.has(named.lower) || namingWords.has(named.lower));
}

const namingWords = new Set(["titled", "entitled", "named", "headed", "headlined", "nicknamed", "dubbed", "billed"]);

/** Words before a closing quotation that belong to the same clause: The media are “shaping this,” he said. */
function quoteClauseStart(units: readonly Unit[], from: number, quote: number): number {
  let start = from;
  // When I put it to them, “No,” they said: the opening clause is no part of what was said.
  if (
    units[quote - 1]?.lower === "," &&
    (isOpeningAdverbial(units, { from: start, to: quote }) || subordinators.has(units[start]?.lower ?? ""))
  )
    return quote;
  while (
    start < quote &&
    (units[start]?.lower === "," ||
      units[start]?.lower === ":" ||
      coordinators.has(units[start]?.lower ?? "") ||
      openingWords.has(units[start]?.lower ?? "") ||
      units[start]?.lower === ";")
  )
    start++;
  return start;
}

/** The campaign, *he said*, had been moved: the clause goes on behind the reporting words. */
export function parenthetical(
  units: readonly Unit[],
  verb: ReportingVerb,
  left: UnitRange,
  limit: number,
): UnitRange[] | null {
  const comma = skipCircumstances(units, verb.clauseTo, limit);
  const next = units[comma + 1];
  if (
    units[comma]?.lower !== "," ||
    units[verb.clauseFrom - 1]?.lower !== "," ||
    !next ||
    verb.subject?.method === "shared-subject" ||
    verb.subject?.method === "inverted-subject"
  )
    return null;
  const opening = next.lower;
  if (
    (coordinators.has(opening) && !(opening === "and" && goesOnBehind(units, comma + 2, limit))) ||
    tellsWhen(units, comma + 1) ||
    (subordinators.has(opening) && opening !== "that" && opening !== "because") ||
    (relatives.has(opening) && opening !== "that") ||
    opening.endsWith("ing") ||
    opening === "according"
  )
    return null;
  const to = trimFinalMarks(units, comma + 1, limit);
  if (to <= comma + 1) return null;
  const rest = { from: comma + 1, to };
  // Still, he said, officials decide: what opens the sentence is no part of what was said.
  return isApart(units, left, next) || openingWords.has(units[left.from]?.lower ?? "") ? [rest] : [left, rest];
}

const ongoing: ReadonlySet<number> = new Set([tag["VERB.base"], tag["AUX.finite"], tag["AUX.modal"]]);

/** He would strike the bell, she said, and *make* them listen; there is a play, she said, and perhaps *a book*: the same clause goes on. */
function goesOnBehind(units: readonly Unit[], index: number, limit: number): boolean {
  if (ongoing.has(tagOfUnit(units, index) ?? tag.X)) return true;
  return isAdverb(units[index]?.lower ?? "") || maybe.has(units[index]?.lower ?? "")
    ? opensNounPhrase(units, index + 1) && !hasVerb(units, index, limit)
    : false;
}

const maybe = new Set(["perhaps", "maybe"]);

const timeUnits = new Set("seconds minutes hours days weeks months years moments".split(" "));

/** He spoke on Tuesday, *hours before* the guns fell silent: when it was said. */
function tellsWhen(units: readonly Unit[], index: number): boolean {
  const behind = units[index + 1]?.lower;
  return timeUnits.has(units[index]?.lower ?? "") && (behind === "before" || behind === "after");
}

/**
 * True for an opening that is no part of what was said: *In a statement*, she said, …; *When I asked them*, they said, “…”; but *In the north*, she
 * said, the river rose.
 */
function isApart(units: readonly Unit[], left: UnitRange, next: Unit): boolean {
  const opening = units[left.from]?.lower ?? "";
  const closing = units[left.to - 1]?.lower ?? "";
  const asker = units[left.from + 1]?.lower;
  if (next.quote && (opening === "when" || opening === "after") && (asker === "i" || asker === "we")) return true;
  // to look at the coast, *where*, she claimed, boats sank
  if (left.to - left.from > 1 && (closing === "where" || closing === "which" || closing === "when")) return true;
  // As for the book, there is one, she said: the clause stands behind the comma.
  const topic = opening === "as" && units[left.from + 1]?.lower === "for";
  return isOpeningAdverbial(units, left) && !topic && !isRegion(units, left);
}

const regions = new Set("parts areas regions provinces villages towns cities countries states".split(" "));

/** "In parts of the south": where it is so, and not where it was said. */
function isRegion(units: readonly Unit[], { from, to }: UnitRange): boolean {
  return (
    units[from]?.lower === "in" && units.slice(from + 1, Math.min(to, from + 4)).some(({ lower }) => regions.has(lower))
  );
}

/** "In a statement", "After the vote": no part of what was said when the reporting words follow it. */
function isOpeningAdverbial(units: readonly Unit[], { from }: UnitRange): boolean {
  const opening = units[from]?.lower ?? "";
  return prepositions.has(opening) || isAdverb(opening) || isParticiple(units, from);
}

/** True when the quotation ends with a comma, question or exclamation mark, or a comma follows: its clause goes on. */
export function isAttached(units: readonly Unit[], left: UnitRange, verb: ReportingVerb): boolean {
  const quote = units[left.to - 1]?.quote;
  if (!quote) return false;
  // The “ferry war” *began* in spring: such a verb reports only what ends with a mark of its own.
  if (verb.group.verbs.every((item) => item.adjacentOnly))
    return units[left.to]?.token?.kind === "mark" || quote.endsWithComma || quote.endsWithQuestion || !quote.closed;
  if (units[left.to]?.lower === "," || units[left.to]?.lower === "—") return true;
  if (left.to === verb.clauseFrom || left.to === verb.group.from) return true;
  return !quote.closed;
}

/** “A,” he said, “B”: the second quotation of a sentence, right behind the reporting words. */
export function nextQuotation(units: readonly Unit[], from: number, limit: number): UnitRange | null {
  for (let index = from; index < limit; index++) {
    if (!units[index]?.quote) continue;
    const before = units[index - 1]?.lower;
    if (before !== "," && before !== ":" && before !== "—" && index !== from) return null;
    // "wrote in her memoir, “A Patient Element”": the marks hold a title.
    if (before === "," && isTitle(units, index)) return null;
    return { from: index, to: trimFinalMarks(units, index, endOfMixed(units, index, limit)) };
  }
  return null;
}

/** “A,” they wrote in a letter, *that the port would sink*; “A,” the paper states, *begins “in May.”*: the clause goes on behind the report. */
export function clauseGoesOn(units: readonly Unit[], from: number, limit: number): UnitRange | null {
  const comma = skipCircumstances(units, from, limit);
  if (units[comma]?.lower !== ",") return null;
  const goesOn = units[comma + 1]?.lower === "that" || (comma === from && isFiniteVerb(units, comma + 1));
  const to = trimFinalMarks(units, comma + 1, limit);
  return goesOn && to > comma + 2 ? { from: comma + 1, to } : null;
}

function endOfMixed(units: readonly Unit[], index: number, limit: number): number {
  const region = units[index]?.quote;
  const next = units[index + 1];
  return region && next && next.lower !== "." && next.lower !== "," ? limit : index + 1;
}
