import { cueForms } from "../cues/cue-lexicon.js";
import { titleAbbreviations } from "../lexicon/abbreviations.js";
import {
  coordinators,
  determiners,
  isAdverb,
  monthsAndDays,
  objectPronouns,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from "../lexicon/function-words.js";
import { documentNouns } from "../lexicon/roles.js";
import { currencySigns } from "../quantities/data/currencies.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { isOrigin } from "./origin.js";
import type { Unit } from "./unit.js";
import { isFiniteVerb } from "./word-class.js";

/** Longest noun phrase, in units: longer runs are no subject of a reporting verb. */
const maxLength = 28;

/** Words that stand for somebody by themselves: *another* said, *those* who stayed. */
export const loneSubjects: ReadonlySet<string> = new Set(
  "everyone everybody someone somebody nobody no-one anyone anybody one some many others most few both neither none all several another this that these those".split(
    " ",
  ),
);
const nounPrepositions = new Set("of for from in at with to on between among against near by under within".split(" "));
/** Words that open a sentence before its subject. */
export const openingWords: ReadonlySet<string> = new Set(
  "but and or so yet still then here there later meanwhile also even however instead nevertheless nonetheless thus therefore moreover furthermore again now today yesterday tonight earlier afterward afterwards separately similarly indeed perhaps maybe".split(
    " ",
  ),
);

export function isPronoun(lower: string): boolean {
  return subjectPronouns.has(lower) || objectPronouns.has(lower);
}

const nounTags: ReadonlySet<number> = new Set([tag.NOUN, tag.PROPN, tag.ADJ, tag.NUM]);

/** "a meeting *led* by Reed": a participle with no noun behind it begins words about the noun before it. */
function isLooseParticiple(units: readonly Unit[], index: number): boolean {
  if (units[index]?.token?.capital || tagOfUnit(units, index) !== tag["VERB.participle"]) return false;
  return !nounTags.has(tagOfUnit(units, index + 1) ?? tag.X);
}

const neverNouns = new Set(["how", "why", "what", "whether", "there"]);

/** A word that can stand in a noun phrase: no function word, verb or mark. */
export function isNounLike(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.token || unit.token.kind === "mark") return false;
  const { lower } = unit;
  if (prepositions.has(lower) || subordinators.has(lower) || coordinators.has(lower) || isPronoun(lower)) return false;
  if (neverNouns.has(lower)) return false;
  const before = units[index - 1]?.lower ?? "";
  const adverb =
    isAdverb(lower) &&
    !unit.token.capital &&
    !determiners.has(before) &&
    !possessives.has(before) &&
    tagOfUnit(units, index) !== tag.ADJ;
  return !isFiniteVerb(units, index) && !adverb && !isLooseParticiple(units, index);
}

const innerMarks = new Set(["'s", "'", "’", "&", "/"]);

/** A mark that stands inside a noun phrase: a possessive, an ampersand, a sum of money. */
function isInnerMark(units: readonly Unit[], index: number): boolean {
  const { lower } = units[index] ?? { lower: "" };
  return innerMarks.has(lower) || (currencySigns.has(lower) && units[index + 1]?.token?.kind === "number");
}

function startsClause(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  return (
    !before ||
    before.quote !== null ||
    before.token?.kind === "mark" ||
    coordinators.has(before.lower) ||
    subordinators.has(before.lower)
  );
}

/**
 * Start of the noun phrase that ends before unit `end`, not reaching left of `limit`. Equals `end` when no noun phrase stands there.
 */
export function nounPhraseStart(units: readonly Unit[], end: number, limit: number): number {
  const last = units[end - 1];
  if (!last || end <= limit) return end;
  if (isPronoun(last.lower)) return partitiveStart(units, end - 1, limit);
  if (loneSubjects.has(last.lower) && startsClause(units, end - 1)) return end - 1;
  // "they all told us"
  if (last.lower === "all" && subjectPronouns.has(units[end - 2]?.lower ?? "") && end - 2 >= limit) return end - 2;
  let start = end;
  let joined = false;
  for (let index = end - 1; index >= limit && end - index <= maxLength; index--) {
    const unit = units[index];
    if (!unit) break;
    const { lower } = unit;
    if (lower === ")") {
      const open = openingParenthesis(units, index, limit);
      if (open < 0) break;
      index = open;
      continue;
    }
    if (unit.quote) {
      if (!isNickname(unit) || !isNounLike(units, index - 1)) break;
      continue;
    }
    if (isInnerMark(units, index)) continue;
    if (unit.token?.kind === "mark") break;
    // "information *that* officials said …", "a bill *which* critics said …": pronouns that begin a clause.
    if (start < end && (lower === "which" || (lower === "that" && tagOfUnit(units, index) !== tag.DET))) break;
    if (determiners.has(lower) || possessives.has(lower)) {
      start = index;
      if (isAttachedPreposition(units, index - 1, limit)) continue;
      if (numbers.has(lower) && openers.has(units[index - 1]?.lower ?? "") && index - 1 >= limit) continue;
      if (
        ["the", "these", "those", "his", "her", "its", "their", "other"].includes(lower) &&
        isQuantifier(units[index - 1]?.lower)
      )
        continue;
      if (units[index - 1]?.lower === "and" && index - 1 > limit && joinsNames(units, index - 1, limit)) continue;
      break;
    }
    if (prepositions.has(lower)) {
      if (start < end && isAttachedPreposition(units, index, limit)) continue;
      break;
    }
    if (lower === "and" || lower === "or" || lower === "nor") {
      if (!joinsNames(units, index, limit)) break;
      joined = true;
      continue;
    }
    // the Nov. 8 election
    if (isClock(unit)) break;
    if (monthsAndDays.has(lower) && index < end - 1 && !determiners.has(units[index - 1]?.lower ?? "")) break;
    if (!isNounLike(units, index)) break;
    if (unit.token?.kind === "number" && (units[index - 1]?.lower === "in" || units[index - 2]?.lower === "out")) {
      if (units[index - 2]?.lower === "out") index--;
      // "four in 10 voters"
      const ratio = units[index - 2];
      if (!ratio || tagOfUnit(units, index - 2) !== tag.NUM || index - 2 < limit) break;
      start = index - 2;
      index -= 2;
      if (units[start - 1]?.lower === "about" && start - 1 >= limit) start = --index;
      continue;
    }
    start = index;
  }
  while (start < end && openingWords.has(units[start]?.lower ?? "")) start++;
  return joined ? listStart(units, start, limit) : start;
}

/** "*One of* them": the number that a pronoun is told of. */
function partitiveStart(units: readonly Unit[], pronoun: number, limit: number): number {
  const counted = units[pronoun - 2]?.lower ?? "";
  const partitive = units[pronoun - 1]?.lower === "of" && (loneSubjects.has(counted) || determiners.has(counted));
  return partitive && pronoun - 2 >= limit ? pronoun - 2 : pronoun;
}

/** Words that stand between a determiner and its noun: the *two* governments. */
const numbers = new Set("two three four five six seven eight nine ten few several many other".split(" "));
const openers = new Set("the these those his her its their our my".split(" "));

/** "*Swimmers, coaches and* one great-grandmother": the items of a list before its last two. */
function listStart(units: readonly Unit[], start: number, limit: number): number {
  let from = start;
  while (units[from - 1]?.lower === "," && from - 1 > limit) {
    const item = nounPhraseStart(units, from - 1, limit);
    const opens = startsClause(units, item) || units[item - 1]?.lower === "which";
    if (item >= from - 1 || from - 1 - item > 5 || !opens) break;
    from = item;
  }
  return from;
}

/** "16:10 Minister promises": the time of an entry is no part of who speaks. */
function isClock({ token, lower }: Unit): boolean {
  return token?.kind === "number" && lower.includes(":");
}

function isQuantifier(lower: string | undefined): boolean {
  return (
    lower === "all" ||
    lower === "both" ||
    lower === "some" ||
    lower === "many" ||
    lower === "most" ||
    lower === "several"
  );
}

function openingParenthesis(units: readonly Unit[], close: number, limit: number): number {
  for (let index = close - 1; index >= limit && close - index < 20; index--)
    if (units[index]?.lower === "(") return index;
  return -1;
}

/** A quotation that is part of a name: the “Today” show, Joseph “Joe” Smith. */
export function isNickname(unit: Unit): boolean {
  if (!unit.quote) return false;
  return unit.end - unit.start <= 30 && unit.quote.closed && !unit.quote.endsWithComma;
}

/** True when the preposition at `index` hangs a phrase on a noun to its left: "a spokesman *for* the ministry". */
function isAttachedPreposition(units: readonly Unit[], index: number, limit: number): boolean {
  if (index <= limit) return false;
  const lower = units[index]?.lower ?? "";
  return (
    nounPrepositions.has(lower) &&
    isNounLike(units, index - 1) &&
    !(units[index - 1]?.token?.kind === "number" && lower !== "of")
  );
}

/** True when "and" joins two noun phrases rather than two clauses. */
function joinsNames(units: readonly Unit[], index: number, limit: number): boolean {
  if (index <= limit) return false;
  const left = units[index - 1];
  const right = units[index + 1];
  if (!left?.token || !right?.token || !isNounLike(units, index - 1)) return false;
  if (left.token.capital && !monthsAndDays.has(left.lower)) return true;
  // Lower-case nouns: only when the whole phrase opens its clause.
  for (let at = index - 1; at >= limit && index - at <= 6; at--) {
    if (startsClause(units, at) || units[at - 1]?.lower === "with")
      return isNounLike(units, at) || determiners.has(units[at]?.lower ?? "");
    if (!isNounLike(units, at) && !determiners.has(units[at]?.lower ?? "") && units[at]?.lower !== "of") return false;
  }
  return false;
}

/** Things that are "by" somebody. */
const writtenNouns = new Set(
  "report reports study analysis assessment survey poll estimate review paper statement letter article essay book memo audit investigation inquiry documentary".split(
    " ",
  ),
);

/** Nouns that look like participles: told a press *briefing*. */
const gatherings = new Set(["briefing", "meeting", "hearing", "gathering", "sitting", "wedding", "building"]);

/** "accused Joe Marsh of *lying*": a name is of no deed. */
function isDeedOf(units: readonly Unit[], index: number): boolean {
  const of = units[index - 1]?.lower === "of" && units[index - 2]?.token?.capital === true;
  return of && (units[index]?.lower.endsWith("ing") ?? false);
}

/** True for a word that names a text. */
export function isText(unit: Unit | undefined): boolean {
  return unit !== undefined && (documentNouns.has(unit.lower) || writtenNouns.has(unit.lower));
}

const tailPrepositions = new Set(["of", "for"]);
const placePrepositions = new Set(["at", "from", "with", "in"]);

/**
 * End of the noun phrase that starts at unit `start`, not reaching beyond `limit`; used behind an inverted verb: "said Jane Doe of the agency".
 */
export function nounPhraseEnd(units: readonly Unit[], start: number, limit: number): number {
  const first = units[start];
  if (!first || start >= limit) return start;
  const possessive = first.lower === "her" && isNounLike(units, start + 1);
  if (isPronoun(first.lower) && !possessive) return start + 1;
  let end = start;
  for (let index = start; index < limit && index - start < maxLength; index++) {
    const unit = units[index];
    if (!unit) break;
    const { lower } = unit;
    if (unit.quote) {
      // on the radio's “Morning Table”
      if (units[index - 1]?.lower === "'s" && unit.quote.titleWords > 0) end = index + 1;
      if (!isNickname(unit) || index === start || !isNounLike(units, index + 1)) break;
      continue;
    }
    if (isInnerMark(units, index)) continue;
    if (unit.token?.kind === "mark") break;
    const named = unit.token?.capital === true && index > start;
    if ((determiners.has(lower) || possessives.has(lower)) && !named) {
      // A determiner right behind a noun begins the next phrase: "told the meeting | that …".
      if (end === index && end > start && lower !== "'s") break;
      continue;
    }
    if (tailPrepositions.has(lower) && (end > start || (lower === "of" && index > start))) continue;
    if (lower === "by" && writtenNouns.has(units[index - 1]?.lower ?? "")) continue;
    if (
      lower === "in" &&
      isText(units[index - 1]) &&
      units[index + 1]?.lower === "the" &&
      units[index + 2]?.token?.capital
    )
      continue;
    if (placePrepositions.has(lower) && end > start) {
      const head = units[index - 1];
      const next = units[index + 1];
      const nominal = head?.token?.capital === false;
      // "a voice *from behind her*"
      if (lower === "from" && prepositions.has(next?.lower ?? "") && units[index + 2]?.token?.kind === "word")
        return Math.max(index + 3, nounPhraseEnd(units, index + 2, limit));
      const hasName = next?.lower === "the" || (next?.token?.capital === true && !monthsAndDays.has(next.lower));
      if (nominal && hasName && (lower !== "in" || writtenNouns.has(head?.lower ?? ""))) continue;
      break;
    }
    if (lower === "and" && end > start) {
      const next = units[index + 1];
      const cue = next ? cueForms.get(next.lower) : undefined;
      if (next?.token?.capital || (next && determiners.has(next.lower) && !cue)) continue;
      break;
    }
    // "a Wednesday editorial": a day of its own time stands behind the noun.
    const dayOfNoun = monthsAndDays.has(lower) && index === start + 1 && determiners.has(first.lower);
    if ((monthsAndDays.has(lower) && !dayOfNoun) || relatives.has(lower)) break;
    if (!isNounLike(units, index) && !isCounted(units, index, start)) break;
    if (end > start && isOrigin(units, index)) break;
    const deed = tagOfUnit(units, index) === tag["VERB.ing"] || isDeedOf(units, index);
    if (deed && !unit.token?.capital && end > start && !gatherings.has(lower)) break;
    end = index + 1;
  }
  const next = units[start + 1];
  const alone =
    end === start &&
    loneSubjects.has(first.lower) &&
    !first.lower.startsWith("th") &&
    (!next || next.token?.kind === "mark");
  return alone ? start + 1 : end;
}

/** "said one *district* GOP leader": a noun between a number and a noun, whatever verb it may be elsewhere. */
function isCounted(units: readonly Unit[], index: number, start: number): boolean {
  const { lower } = units[index] ?? { lower: "" };
  const counted = units[start]?.lower === "one" || units[start]?.lower === "another";
  return index === start + 1 && counted && !cueForms.has(lower) && isNounLike(units, index + 1);
}

/** True when the word can open a noun phrase: a determiner, name, title, number, pronoun or plain noun. */
export function opensNounPhrase(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.token) return false;
  return (
    determiners.has(unit.lower) ||
    possessives.has(unit.lower) ||
    isPronoun(unit.lower) ||
    titleAbbreviations.has(unit.lower.replace(/\.$/, "")) ||
    isNounLike(units, index)
  );
}

/** "Speaking to reporters", "Asked about it"; not Beijing, and not United Airlines. */
export function isParticiple(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.token || !/(?:ing|ed)$/.test(unit.lower) || unit.lower.length < 5) return false;
  const next = units[index + 1];
  const named = next === undefined || next.token?.capital === true || next.lower === "'s" || next.lower === ",";
  return !(unit.token.capital && named);
}
