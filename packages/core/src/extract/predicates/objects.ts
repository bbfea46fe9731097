import { isAdverb, monthsAndDays, prepositions, relatives, subordinators } from "../lexicon/function-words.js";
import { timeModifiers, timeNouns } from "../lexicon/time-words.js";
import { isNounLike, isPronoun, nounPhraseEnd, nounPhraseStart, opensNounPhrase } from "../statements/noun-phrase.js";
import type { Unit, UnitRange } from "../statements/unit.js";

/** "met the envoy *last week*": a time without a preposition is no part of the object. */
function withoutTime(units: readonly Unit[], from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) if (isTime(units, index)) return index;
  return to;
}

function isTime(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.lower ?? "";
  if (timeNouns.has(units[index]?.lower ?? "")) return true;
  return timeModifiers.has(units[index]?.lower ?? "") && (timeNouns.has(next) || monthsAndDays.has(next));
}

/** The noun phrase or quotation right behind a verb. */
export function objectBehind(units: readonly Unit[], from: number, limit: number): UnitRange | null {
  let start = from;
  while (start < limit && isAdverb(units[start]?.lower ?? "")) start++;
  const unit = units[start];
  if (!unit || start >= limit) return null;
  if (unit.quote) return { from: start, to: start + 1 };
  const { lower } = unit;
  if (monthsAndDays.has(lower) || subordinators.has(lower) || prepositions.has(lower)) {
    if (lower !== "that" || !isNounLike(units, start + 1)) return null;
  }
  if (!opensNounPhrase(units, start) || isTime(units, start)) return null;
  const to = withoutTime(units, start, nounPhraseEnd(units, start, limit));
  return to > start ? { from: start, to } : null;
}

/** "the plan (that) *Lund has put forward*": the noun phrase a clause without an object stands behind, and the subject behind it. */
export function splitRelative(
  units: readonly Unit[],
  subject: UnitRange | null,
): { object: UnitRange; subject: UnitRange } | null {
  if (!subject) return null;
  for (let index = subject.from; index < subject.to - 1; index++) {
    const next = units[index + 1];
    const isBorder = isNounLike(units, index) && !units[index]?.token?.capital && next?.token?.capital;
    if (isBorder && index > subject.from)
      return { object: { from: subject.from, to: index + 1 }, subject: { from: index + 1, to: subject.to } };
  }
  const end = relatives.has(units[subject.from - 1]?.lower ?? "") ? subject.from - 1 : subject.from;
  if (end <= 0 || !isNounLike(units, end - 1)) return null;
  const from = nounPhraseStart(units, end, 0);
  return from < end ? { object: { from, to: end }, subject } : null;
}

/** One plain word without a determiner: an open and welcoming *approach*. */
export function isBareNoun(units: readonly Unit[], { from, to }: UnitRange): boolean {
  const unit = units[from];
  return to - from === 1 && unit?.token?.capital === false && !isPronoun(unit.lower);
}
