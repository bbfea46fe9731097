import {
  auxiliaries,
  commonVerbs,
  coordinators,
  isAdverb,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from "../lexicon/function-words.js";
import { timeNouns } from "../lexicon/time-words.js";
import type { Token } from "../tokens/token.js";
import { irregularPlurals, notPlural, streetWords } from "./data/not-counted.js";
import { readNumber } from "./read-number.js";

/** Longest noun phrase behind a number, in words. */
const longest = 5;

const determiners = new Set(["a", "an", "the", "these", "those", "his", "her", "their", "its", "our", "my", "'s"]);
/** Words between number and noun that are no part of what is counted. */
const skipped = new Set([
  "more",
  "other",
  "additional",
  "different",
  "separate",
  "new",
  "extra",
  "further",
  "such",
  "or",
]);

function isPlural({ lower }: Token): boolean {
  if (irregularPlurals.has(lower)) return true;
  return (
    lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("'s") && !notPlural.has(lower)
  );
}

function breaks(token: Token): boolean {
  const { lower, kind } = token;
  if (kind !== "word") return true;
  return (
    prepositions.has(lower) ||
    auxiliaries.has(lower) ||
    coordinators.has(lower) ||
    subordinators.has(lower) ||
    relatives.has(lower) ||
    subjectPronouns.has(lower) ||
    commonVerbs.has(lower) ||
    determiners.has(lower) ||
    (isAdverb(lower) && !token.capital)
  );
}

/** The nouns behind a number, as token indexes: "*American sailors*", "of the *five judges*"; null when none is counted there. */
export function countedNoun(
  tokens: readonly Token[],
  at: number,
  singular: boolean,
): { from: number; to: number } | null {
  let from = at;
  if (tokens[from]?.lower === "of" && (determiners.has(tokens[from + 1]?.lower ?? "") || singular)) {
    from++;
    while (determiners.has(tokens[from]?.lower ?? "")) from++;
    from = readNumber(tokens, from)?.to ?? from;
    return nounFrom(tokens, from, false);
  }
  return nounFrom(tokens, from, singular);
}

function nounFrom(tokens: readonly Token[], start: number, singular: boolean): { from: number; to: number } | null {
  let from = start;
  while (skipped.has(tokens[from]?.lower ?? "")) from++;
  for (let index = from; index < from + longest; index++) {
    const token = tokens[index];
    if (!token || breaks(token)) return null;
    if (timeNouns.has(token.lower) || streetWords.has(token.lower)) return null;
    const isHead = singular ? isLastNoun(tokens, index) : isPlural(token);
    // "the second highest": the noun is left out.
    if (isHead && singular && token.lower.endsWith("est")) return null;
    if (isHead) return { from, to: index + 1 };
  }
  return null;
}

function isLastNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return !next || breaks(next);
}
