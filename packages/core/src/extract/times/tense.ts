import { functionWords } from "./data/cue-words.js";
import {
  adverbs,
  falsePast,
  futureControl,
  futureWords,
  irregularPast,
  lowerCaseModals,
  modals,
  pastBe,
  presentBe,
  presentHave,
} from "./data/tense-words.js";
import { at, opensSentence, type Words } from "./words.js";

/** Which way the words around a time look. */
export type Tense = "past" | "present" | "future" | "unknown";

interface Cue {
  index: number;
  tense: Exclude<Tense, "unknown">;
  /** An infinitive without a verb that governs it, as headlines have it ("Trump to meet Putin Friday"). */
  bare?: boolean;
}

const isPast = (word: string): boolean =>
  irregularPast.has(word) || (word.length > 3 && word.endsWith("ed") && !falsePast.has(word));

/** The index of the next word that is no adverb; at most four words on. */
function skipAdverbs(words: Words, index: number): number {
  let next = index;
  const isSkipped = (): boolean => {
    const { word } = at(words, next);
    return adverbs.has(word) || word === "'" || word === "," || (word.length > 4 && word.endsWith("ly"));
  };
  while (next < index + 4 && isSkipped()) next++;
  return next;
}

/** The index behind an infinitive, so that the participle of "to be held" is no cue of its own. */
const skipVerb = (words: Words, index: number): number => skipAdverbs(words, index) + 1;

const determiners = new Set(
  "the a an his her its their our my your this that these those each all any one two three".split(" "),
);

/** The cue that begins at a word and the index to go on from, so that "will be fired" is one cue and not two. */
function cueAt(words: Words, index: number): { cue: Cue; next: number } | null {
  const { word, upper } = at(words, index);
  const cue = (tense: Cue["tense"], next = index + 1): { cue: Cue; next: number } => ({ cue: { index, tense }, next });
  const behind = skipAdverbs(words, index + 1);
  const verb = at(words, behind).word;
  if (modals.has(word) || (lowerCaseModals.has(word) && !upper)) {
    const isPerfect = at(words, index + 1).word === "have" && isPast(verb);
    return cue(isPerfect ? "past" : "future", behind + 1);
  }
  const goesOn = at(words, behind + 1).word === "to" || at(words, behind + 1).word === "for";
  if (pastBe.has(word)) return cue(goesOn && futureWords.has(verb) ? "future" : "past", behind + 1);
  if (presentBe.has(word)) {
    const isInfinitive = verb === "to";
    const looksAhead = (goesOn && futureControl.has(verb)) || futureWords.has(verb) || isInfinitive;
    const next = isInfinitive ? skipVerb(words, behind + 1) : behind + 1;
    return cue(looksAhead ? "future" : "present", looksAhead || isPast(verb) ? next : index + 1);
  }
  if (word === "had") return cue("past", behind + 1);
  if (presentHave.has(word)) {
    if (verb === "to") return cue("future", skipVerb(words, behind + 1));
    return isPast(verb) || at(words, index + 1).word === "been" ? cue("past", behind + 1) : null;
  }
  if (futureControl.has(word) && at(words, index + 1).word === "to") return cue("future", skipVerb(words, index + 2));
  if (word === "ahead" && at(words, index + 1).word === "of") return cue("future");
  if (
    futureWords.has(word) &&
    (goesOn || at(words, index + 1).word === "for" || word === "upcoming" || word === "forthcoming")
  )
    return cue("future");
  if (word === "to") {
    const next = at(words, index + 1);
    const isVerb = next.gap && !next.upper && /^[a-z]+$/.test(next.word) && !determiners.has(next.word);
    if (!isVerb) return null;
    // "Guidelines to be published in May": a passive infinitive looks ahead without a verb that says so.
    const isPassive = next.word === "be" && isPast(at(words, skipAdverbs(words, index + 1)).word);
    return { cue: { index, tense: "future", bare: !isPassive }, next: skipVerb(words, index + 1) };
  }
  // "with the company announcing on Wednesday": who is told to announce has done so.
  if (announcing.has(word) && !presentBe.has(at(words, index - 1).word)) return cue("past");
  return isPast(word) && !isAttribute(words, index) ? cue("past") : null;
}

const announcing = new Set([
  "announcing",
  "saying",
  "telling",
  "declaring",
  "reporting",
  "confirming",
  "revealing",
  "disclosing",
]);

/** "On a still unspecified date", "the proposed merger": a participle in front of its noun tells no tense. */
function isAttribute(words: Words, index: number): boolean {
  let before = index - 1;
  while (before > index - 3 && adverbs.has(at(words, before).word)) before--;
  const next = at(words, index + 1);
  const isNoun = next.gap && !next.upper && /^[a-z]/.test(next.word) && !functionWords.has(next.word);
  return isNoun && determiners.has(at(words, before).word);
}

function findCues(words: Words): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < words.length; ) {
    const found = cueAt(words, index);
    if (found) cues.push(found.cue);
    index = found?.next ?? index + 1;
  }
  return cues;
}

const clauseOpeners = new Set([",", ";", ":", "–", "(", "that", "and", "but", "“", "‘", '"']);
const prepositions = new Set(
  "on in by at until since from before after late early through during over as of between".split(" "),
);

/** True when a time stands at the head of its clause, so that the verb behind it governs it. */
function opensClause(words: Words, start: number): boolean {
  let index = start - 1;
  while (index > start - 3 && prepositions.has(at(words, index).word)) index--;
  return index < 0 || opensSentence(words, index + 1) || clauseOpeners.has(at(words, index).word);
}

/** "Thursday’s vote will be close": so many words behind a possessive the verb of its noun may stand. */
const possessiveReach = 6;
/** A present verb farther off than this many words does not date what is told beside it. */
const presentReach = 7;

/** Tells the tense for times in one sentence. Asked in text order, all answers together take one pass. */
export function tenseReader(words: Words): (start: number, end: number) => Tense {
  const cues = findCues(words);
  const governing = cues.filter(({ bare }) => !bare);
  let next = 0;
  return (start, end) => {
    while (next < governing.length && (governing[next]?.index ?? 0) < start) next++;
    const left = governing[next - 1];
    let behind = next;
    while (behind < governing.length && (governing[behind]?.index ?? 0) < end) behind++;
    const right = governing[behind];
    const possessive = at(words, end).word === "'";
    const near = right && right.index - end < possessiveReach ? right : undefined;
    const chosen = possessive ? (near ?? left ?? right) : opensClause(words, start) ? (right ?? left) : (left ?? right);
    if (!chosen) return cues.length > 0 ? "future" : "unknown";
    const isFar = Math.abs(chosen.index - start) > presentReach;
    return chosen.tense === "present" && (possessive || isFar) ? "unknown" : chosen.tense;
  };
}
