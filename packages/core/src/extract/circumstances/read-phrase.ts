import type { Time } from "../../schema/index.js";
import { cueForms } from "../cues/cue-lexicon.js";
import {
  auxiliaries,
  commonVerbs,
  complementizers,
  coordinators,
  determiners,
  isAdverb,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from "../lexicon/function-words.js";
import { isNickname, opensNounPhrase } from "../statements/noun-phrase.js";
import { type Unit, unitSpan } from "../statements/unit.js";
import { mediumNouns } from "./data/media.js";
import { occasionNouns } from "./data/occasions.js";
import { partNouns, releaseParticiples } from "./data/phrase-words.js";
import { placeNouns } from "./data/places.js";
import { isNoun, type Phrase, singular } from "./phrase.js";
import type { TimesByStart } from "./times-by-start.js";

/** Longest phrase, in units. */
const maxLength = 20;

/** Nouns whose form could be a verb's: a meeting, an opening, a recorded call. */
function isKnownNoun(lower: string): boolean {
  return (
    isNoun(occasionNouns, lower) || isNoun(placeNouns, lower) || singular(lower).some((form) => mediumNouns.has(form))
  );
}

const possessiveMarks = new Set(["'s", "'", "’"]);
const nounMarks = new Set(["&", "/"]);

/** True for a word that can go on inside a noun phrase begun before it. */
function goesOn(units: readonly Unit[], index: number, start: number): boolean {
  const unit = units[index];
  if (!unit?.token) return false;
  const { lower } = unit;
  const before = units[index - 1]?.lower ?? "";
  if (possessiveMarks.has(lower)) return index > start;
  if (unit.token.kind === "mark") return nounMarks.has(lower) && units[index + 1]?.token?.capital === true;
  if (unit.token.capital || unit.token.kind === "number") return true;
  if (determiners.has(before) || possessives.has(before)) {
    if (isKnownNoun(lower)) return true;
  } else if (determiners.has(lower) || possessives.has(lower)) {
    return index === start || before === "of" || before === "all" || before === "both" || before === "and";
  }
  if (lower === "of") return index > start;
  if (
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    coordinators.has(lower) ||
    complementizers.has(lower) ||
    auxiliaries.has(lower) ||
    subjectPronouns.has(lower) ||
    objectPronouns.has(lower)
  )
    return false;
  if (determiners.has(lower) || possessives.has(lower)) return true;
  const adjectival = determiners.has(before) || possessives.has(before) || before === "of" || index === start;
  if (releaseParticiples.has(lower) || lower.endsWith("ed")) return adjectival;
  if (isKnownNoun(lower)) return true;
  if (lower.endsWith("ing")) return adjectival || opensKnownNoun(units, index + 1);
  if (commonVerbs.has(lower) || (cueForms.get(lower)?.forms.has("past") ?? false)) return adjectival;
  return adjectival || !isAdverb(lower);
}

function opensKnownNoun(units: readonly Unit[], index: number): boolean {
  return isKnownNoun(units[index]?.lower ?? "");
}

/** "and" inside a phrase joins two names or two bare nouns: of black and Hispanic journalists. */
function joins(units: readonly Unit[], index: number): boolean {
  if (units[index]?.lower !== "and" && units[index]?.lower !== "&") return false;
  const left = units[index - 1]?.token;
  const right = units[index + 1]?.token;
  if (!left || !right || units[index - 1]?.lower === ",") return false;
  if (left.capital) return right.capital;
  return !prepositions.has(right.lower) && opensNounPhrase(units, index + 1) && !subjectPronouns.has(right.lower);
}

/**
 * End of the noun phrase that begins at unit `start`, with what “of” hangs on it, and the time it holds. A time that nothing of the phrase
 * follows stands outside: "at a rally | last week", but "at last week’s rally".
 */
export function nounEnd(
  units: readonly Unit[],
  start: number,
  times: TimesByStart,
): { readonly to: number; readonly time: Time | null } {
  const first = units[start];
  if (!first) return { to: start, time: null };
  if (first.quote) return { to: start + 1, time: null };
  const possessive = possessives.has(first.lower) && first.lower !== "'s";
  if (!possessive && (subjectPronouns.has(first.lower) || objectPronouns.has(first.lower)))
    return { to: objectPronouns.has(first.lower) ? start + 1 : start, time: null };
  let time: Time | null = null;
  let index = start;
  while (index < units.length && index - start < maxLength) {
    const unit = units[index];
    if (!unit) break;
    const found = times.at(unit.start);
    if (found) {
      const behind = times.behind(units, index, found);
      const inside = possessiveMarks.has(units[behind]?.lower ?? "") || isModifier(units, index, behind, start);
      if (!inside) break;
      time ??= found;
      index = Math.max(behind, index + 1);
      continue;
    }
    if (unit.quote) {
      if (index === start || !isNickname(unit)) break;
      index++;
      continue;
    }
    if (!goesOn(units, index, start) && !joins(units, index)) break;
    index++;
  }
  let to = index;
  while (to > start + 1 && isOpenEnd(units[to - 1]?.lower ?? "")) to--;
  return { to, time };
}

/** A word no phrase ends with. */
function isOpenEnd(lower: string): boolean {
  return lower === "of" || lower === "and" || lower === "&" || lower === "the" || lower === "a";
}

/** The *2008* primary, a *Tuesday night* speech: a time behind the article with a noun behind it. */
function isModifier(units: readonly Unit[], index: number, behind: number, start: number): boolean {
  const next = units[behind];
  if (!next?.token || next.token.kind === "mark" || !goesOn(units, behind, start) || next.lower === "of") return false;
  return index > start && !determiners.has(next.lower) && !possessives.has(next.lower);
}

/** Where the noun that says what the phrase is stands among its words. */
function headOf(words: readonly string[]): number {
  let from = 0;
  for (let guard = 0; guard < 4; guard++) {
    const of = words.indexOf("of", from);
    const end = of < 0 ? words.length : of;
    let head = end - 1;
    while (head > from && !/[a-zà-ÿ0-9]/.test(words[head] ?? "")) head--;
    if (of < 0 || !isNoun(partNouns, words[head] ?? "")) return Math.max(0, head);
    from = of + 1;
  }
  return words.length - 1;
}

const compoundPrepositions = new Set(["ahead"]);
const furtherPrepositions = new Set(["following", "alongside", "amidst", ...compoundPrepositions]);

/** Prepositions, with the participles that serve as such: following the vote; ahead *of* the vote. */
export function isPreposition(lower: string): boolean {
  return prepositions.has(lower) || furtherPrepositions.has(lower);
}

/** Reads the phrase whose preposition stands at unit `index`; null when no noun phrase follows. */
export function readPhrase(units: readonly Unit[], index: number, times: TimesByStart): Phrase | null {
  const preposition = units[index]?.lower ?? "";
  const compound = compoundPrepositions.has(preposition);
  if (!isPreposition(preposition) || (compound && units[index + 1]?.lower !== "of")) return null;
  return readObject(units, compound ? index + 1 : index, times, index);
}

/** Reads the noun phrase behind unit `index` as the object of the word at `from`: a preposition, or a participle. */
export function readObject(
  units: readonly Unit[],
  index: number,
  times: TimesByStart,
  from: number = index,
): Phrase | null {
  const start = index + 1;
  const first = units[start];
  if (!first || (!first.quote && !opensNounPhrase(units, start) && !isKnownNoun(first.lower))) return null;
  const { to, time } = nounEnd(units, start, times);
  if (to <= start) return null;
  const words = units.slice(start, to).map((unit) => unit.lower);
  return {
    preposition: units[from]?.lower ?? "",
    units,
    from,
    to,
    span: unitSpan(units, { from, to }),
    object: unitSpan(units, { from: start, to }),
    words,
    head: headOf(words),
    time,
  };
}
