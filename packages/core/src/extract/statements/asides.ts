import {
  coordinators,
  determiners,
  isAdverb,
  monthsAndDays,
  objectPronouns,
  prepositions,
  relatives,
  subordinators,
} from "../lexicon/function-words.js";
import { organizationNouns, personNouns } from "../lexicon/roles.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { modifiedSubject } from "./modified-subject.js";
import { isParticiple, nounPhraseEnd, nounPhraseStart, openingWords } from "./noun-phrase.js";
import type { Unit, UnitRange } from "./unit.js";

/** Words that open a phrase set off by commas behind a name: "Smith, *a* teacher, said". */
function opensAside(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit) return false;
  const { lower } = unit;
  if (unit.token?.kind === "number") return true;
  return (
    (determiners.has(lower) && !["this", "that", "these", "those", "some", "many"].includes(lower)) ||
    relatives.has(lower) ||
    prepositions.has(lower) ||
    [
      "former",
      "now",
      "then",
      "then-",
      "age",
      "aged",
      "one",
      "both",
      "himself",
      "herself",
      "themselves",
      "citing",
      "chairman",
      "president",
      "director",
    ].includes(lower) ||
    (lower.endsWith("ing") && !unit.token?.capital) ||
    (unit.token !== null && tagOfUnit(units, index) === tag.NOUN)
  );
}

/** Index of the comma, dash or bracket that opens the aside closed at `close`, not left of `limit`; -1 when there is none. */
export function asideStart(units: readonly Unit[], close: number, limit: number): number {
  const mark = units[close]?.lower;
  const opening = mark === ")" ? "(" : mark;
  for (let index = close - 1; index >= limit && close - index < 45; index--) {
    if (units[index]?.lower === opening) return index;
    if (units[index]?.quote && !units[index]?.quote?.closed) return -1;
  }
  return -1;
}

/** The comma before a relative clause whose first stretch ends left of `from`: "*,* whose brother, Tom Reed, died"; -1 when there is none. */
function relativeSegment(units: readonly Unit[], from: number, limit: number): number {
  if (units[from - 1]?.lower !== ",") return -1;
  let start = from - 1;
  while (start > limit && units[start - 1]?.lower !== "," && !units[start - 1]?.quote) start--;
  const opens = ["who", "whose", "which"].includes(units[start]?.lower ?? "");
  return opens && units[start - 1]?.lower === "," ? start - 1 : -1;
}

/** "One of them, *the developer Priya Ashdown*, has written": the aside says who. */
function namedOneOf(units: readonly Unit[], open: number, close: number): UnitRange | null {
  const counted = units[open - 2]?.lower === "of" && objectPronouns.has(units[open - 1]?.lower ?? "");
  return counted && units[close - 1]?.token?.capital ? { from: open + 1, to: close } : null;
}

/** True when the stretch that ends before unit `end` is an adverbial and no name: "In a statement to the Observer". */
function isAdverbialSegment(units: readonly Unit[], end: number, limit: number): boolean {
  let from = end;
  while (from > limit && units[from - 1]?.lower !== "," && !units[from - 1]?.quote) from--;
  const opening = units[from]?.lower ?? "";
  return prepositions.has(opening) || subordinators.has(opening) || isAdverb(opening) || isParticiple(units, from);
}

/** True when a noun phrase at `from` can be a subject: nothing before it governs it. */
export function isPhraseStart(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1];
  if (!before || before.quote || before.token?.kind === "mark") return true;
  return (
    coordinators.has(before.lower) ||
    subordinators.has(before.lower) ||
    openingWords.has(before.lower) ||
    before.lower === "what" ||
    isAdverb(before.lower)
  );
}

/** "*A spokeswoman for Ms. Ruiz*, Ida Storm,": the noun is a person's, whatever name hangs on it. */
function opensWithRole(units: readonly Unit[], from: number, to: number): boolean {
  if (!determiners.has(units[from]?.lower ?? "")) return false;
  for (let index = from + 1; index < to; index++) {
    const { lower, token } = units[index] ?? { lower: "", token: null };
    if (prepositions.has(lower)) return false;
    if (token?.kind === "word" && !token.capital && personNouns.has(lower))
      return prepositions.has(units[index + 1]?.lower ?? "");
  }
  return false;
}

function isNameAlone(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).every(({ token }) => token?.kind === "word" && token.capital);
}

/** "*A union* representing drivers,", "*the agency*,": the phrase that ends at a comma begins with a noun for a body. */
function opensWithBody(units: readonly Unit[], open: number, limit: number): boolean {
  for (let index = open - 1; index > limit && open - index < 12; index--) {
    if (units[index]?.token?.kind === "mark" || units[index]?.quote) return false;
    if (organizationNouns.has(units[index]?.lower ?? "") && determiners.has(units[index - 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "the prosecutor, Ruth Okafor-Bell," is one phrase: the name says who the role is. */
function appositiveName(units: readonly Unit[], open: number, close: number, limit: number): UnitRange | null {
  const article = units[open + 1]?.lower === "the" ? 1 : 0;
  const first = units[open + 1 + article];
  if (!first?.token?.capital || monthsAndDays.has(first.lower) || nounPhraseEnd(units, open + 1, close) !== close)
    return null;
  // "A union for drivers, *the Lakes Workers*,": with an article only a name of capitals that says which body it is.
  if (article > 0 && !(isNameAlone(units, open + 2, close) && opensWithBody(units, open, limit))) return null;
  const nearest = nounPhraseStart(units, open, limit);
  const from = isPhraseStart(units, nearest) ? nearest : (modifiedSubject(units, open, limit)?.from ?? nearest);
  const head = units[open - 1];
  if (
    from >= open ||
    (head?.token?.capital !== false && units[from]?.lower !== "the" && !opensWithRole(units, from, open)) ||
    !isPhraseStart(units, from) ||
    isAdverbialSegment(units, open, limit)
  )
    return null;
  return { from, to: close };
}

/** The noun phrase before an aside that ends at unit `close`: "*Lionel Sosa*, 76, a consultant*,* said". */
export function subjectBeforeAside(units: readonly Unit[], close: number, limit: number): UnitRange | null {
  let open = asideStart(units, close, limit);
  if (open < 0) return null;
  const named = appositiveName(units, open, close, limit) ?? namedOneOf(units, open, close);
  if (named) return named;
  for (let guard = 0; guard < 6; guard++) {
    const from = nounPhraseStart(units, open, limit);
    if (from >= open) return null;
    const before = units[from - 1];
    const clauseOf = relativeSegment(units, from, limit);
    if (clauseOf > limit) {
      open = clauseOf;
      continue;
    }
    const opens = isPhraseStart(units, from);
    if (opens && !(before?.lower === "," && opensAside(units, from))) return { from, to: open };
    // An aside, or an object inside one ("who runs *the business*"): the subject stands further left.
    const previous = opens ? from - 1 : asideStart(units, open, limit);
    if (previous <= limit || isAdverbialSegment(units, previous, limit)) return { from, to: open };
    open = previous;
  }
  return null;
}
