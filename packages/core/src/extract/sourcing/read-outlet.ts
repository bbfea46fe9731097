import { agencies } from "../metadata/data/agencies.js";
import { at, splitWords, type Words } from "../times/words.js";
import { knownOutlets, outletHeads, outletKinds, ownKinds, stateKinds } from "./data/outlets.js";
import { platforms } from "./data/platforms.js";
import type { SlotReading } from "./pattern.js";

const joiners = new Set(["-", "&", "of", "and", "'"]);
const maxWords = 9;

/** True when a word may stand in a name, or join two of its words. */
function isInName(words: Words, index: number): boolean {
  const word = at(words, index);
  if (word.upper) return true;
  return joiners.has(word.word) && at(words, index + 1).upper;
}

/** The end of the run of capitalised words that begins here. */
function runEnd(words: Words, index: number): number {
  if (!at(words, index).upper) return index;
  let end = index + 1;
  while (end < index + maxWords && isInName(words, end)) end++;
  return end;
}

/** The words from `start` to `end` as a name is written. */
function joined(words: Words, start: number, end: number): string {
  let name = at(words, start).word;
  for (let index = start + 1; index < end; index++) {
    const { word, gap } = at(words, index);
    name += gap ? ` ${word}` : word;
  }
  return name;
}

/** The longest beginning of a run of names that `accepts` takes, as its end; null when it takes none. */
function longestName(words: Words, start: number, accepts: (name: string, last: string) => boolean): number | null {
  for (let end = runEnd(words, start); end > start; end--) {
    if (accepts(joined(words, start, end), at(words, end - 1).word)) return end;
  }
  return null;
}

const skipThe = (words: Words, index: number): number => (at(words, index).word === "the" ? index + 1 : index);

const stateOwned = new Set(["state", "public"]);

/** The index behind "newspaper", "state agency", "state news agency", "state television"; the index itself when no kind of outlet stands there. */
function skipKind(words: Words, index: number): number {
  let kindAt = stateOwned.has(at(words, index).word) ? index + 1 : index;
  const isState = kindAt > index;
  if (at(words, kindAt).word === "news") kindAt++;
  const { word, upper } = at(words, kindAt);
  if (upper) return index;
  return outletKinds.has(word) || (isState && stateKinds.has(word)) ? kindAt + 1 : index;
}

/** Reads the name of an outlet: "CNN", "the Velgrad Courier", "The Post", "the newspaper Sea Gazette", "the state agency ORTA". */
export function readOutlet(words: Words, index: number): SlotReading | null {
  const start = skipThe(words, index);
  const hasThe = start > index;
  const kindAt = skipKind(words, start);
  if (hasThe && kindAt > start) {
    const end = runEnd(words, kindAt);
    if (end > kindAt) return { end, name: { start: kindAt, end } };
    return stateOwned.has(at(words, start).word) ? { end: kindAt } : null;
  }
  // A head alone is a name only with its article: "the Post", but not "Post".
  const end = longestName(words, start, (name, last) => {
    const isAlone = last === name;
    return knownOutlets.has(name) || agencies.has(name) || (outletHeads.has(last) && (!isAlone || hasThe));
  });
  if (end === null) return null;
  const nameStart = hasThe && at(words, index).upper && !at(words, index).opens && index > 0 ? index : start;
  return { end, name: { start: nameStart, end } };
}

/** The first words of agencies' names: most words begin none. */
const agencyOpeners: ReadonlySet<string> = new Set(
  [...agencies].map((name) => at(splitWords(name, 0, name.length), 0).word),
);

/** Reads the name of a wire agency, and "wire services". */
export function readAgency(words: Words, index: number): SlotReading | null {
  const start = skipThe(words, index);
  if (!agencyOpeners.has(at(words, start).word)) return null;
  for (let end = Math.min(words.length, start + 4); end > start; end--) {
    if (!agencies.has(joined(words, start, end))) continue;
    const isName = at(words, start).upper;
    return isName ? { end, name: { start, end } } : { end };
  }
  return null;
}

/** "The social network X", "the social media platform Telegram". */
function skipNetwork(words: Words, index: number): number {
  const kindAt = skipThe(words, index);
  if (at(words, kindAt).word !== "social") return kindAt === index ? index : kindAt;
  const nounAt = at(words, kindAt + 1).word === "media" ? kindAt + 2 : kindAt + 1;
  return ["network", "platform", "site", "service", "app"].includes(at(words, nounAt).word) ? nounAt + 1 : index;
}

/** Reads a social platform. "X" is one only where no name or number goes on behind it. */
export function readPlatform(words: Words, index: number): SlotReading | null {
  const start = skipNetwork(words, index);
  for (const end of [start + 2, start + 1]) {
    if (end > words.length || !at(words, start).upper || !platforms.has(joined(words, start, end))) continue;
    const next = at(words, end);
    const goesOn =
      at(words, start).word === "x" && (next.upper || (!next.gap && (next.word === "-" || next.word === "'")));
    return goesOn ? null : { end };
  }
  return null;
}

/** Reads words that call the outlet itself: "this newspaper", "the newspaper", "us". */
export function readOwn(words: Words, index: number): SlotReading | null {
  const { word } = at(words, index);
  return word === "this" && ownKinds.has(at(words, index + 1).word) ? { end: index + 2 } : null;
}

/** Words at which a noun phrase ends. */
export const nounEnds: ReadonlySet<string> = new Set([
  ..."last next yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday published obtained released reviewed seen posted leaked said say says told tell tells confirmed described who which that and but or as in on at for to from with by of because when while if is are was were has have had will would could".split(
    " ",
  ),
]);

/** Reads what somebody is familiar with, as a noun phrase of at most five words: "the matter", "Mr. Vale’s thinking". */
export function readThing(words: Words, index: number): SlotReading | null {
  let end = index;
  while (end < index + 6 && end < words.length) {
    const { word, upper } = at(words, end);
    const isInside =
      word === "'" || word === "-" || (word === "." && at(words, end - 1).upper && at(words, end + 1).upper);
    if (nounEnds.has(word) || (!isInside && !upper && !/^[a-z0-9]/.test(word))) break;
    end++;
  }
  return end > index ? { end } : null;
}
