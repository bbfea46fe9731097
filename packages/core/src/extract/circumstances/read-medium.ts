import type { MediumType, Span } from "../../schema/index.js";
import { knownOutlets, outletHeads, ownKinds } from "../sourcing/data/outlets.js";
import {
  broadcasterWords,
  looseMediumNouns,
  mediumModifiers,
  mediumNouns,
  mediumPrepositions,
  neverBare,
  platforms,
  postedNouns,
} from "./data/media.js";
import { isBeside, type Phrase, singular } from "./phrase.js";

/** How words were carried, as a place in the text. */
export interface MediumDraft {
  readonly type: MediumType;
  readonly platform?: string;
  readonly span: Span;
}

const platformPrepositions = new Set(["on", "via", "over", "in", "to", "through"]);

/** The platform a phrase names: on X, in a Facebook post, on the social network Telegram. */
function platformOf(phrase: Phrase): string | null {
  if (!platformPrepositions.has(phrase.preposition)) return null;
  const { words, units, from, head, preposition } = phrase;
  const named = (index: number): string | null => {
    const word = words[index] ?? "";
    const pair = platforms.get(`${word} ${words[index + 1] ?? ""}`);
    if (pair) return pair;
    const capital = units[from + 1 + index]?.token?.capital === true;
    return capital && words[index + 1] !== "'s" ? (platforms.get(word) ?? null) : null;
  };
  // A platform names the medium where the phrase ends with it, or with what is posted there: no "to his Twitter followers".
  const posted = singular(words[head] ?? "").some((noun) => postedNouns.has(noun));
  for (let index = 0; index <= head; index++) {
    const platform = named(index);
    if (platform === null) continue;
    const last = index + platform.split(" ").length === words.length;
    if (last ? platform !== "X" || preposition === "on" : posted) return platform;
  }
  return null;
}

/** The type of a medium noun, after the words before it; null for a noun that names none. */
function typeOf({ words, head, preposition }: Phrase): MediumType | null {
  const noun = words[head] ?? "";
  if (words.length === 1 && preposition === "in" && neverBare.has(noun)) return null;
  for (const form of singular(noun)) {
    const modifiers = mediumModifiers.get(form);
    const modified =
      modifiers &&
      words
        .slice(0, head)
        .map((word) => modifiers.get(word))
        .find((type) => type !== undefined);
    if (modified) return mediumPrepositions[modified].has(preposition) ? modified : null;
    if (words[head - 1] === "news" && form === "conference") return null;
    const type = mediumNouns.get(form);
    if (type === undefined) continue;
    const allowed = mediumPrepositions[type].has(preposition) || looseMediumNouns.get(form)?.has(preposition);
    if (allowed) return type;
  }
  return null;
}

/** A newspaper or magazine by its name, or the outlet itself: wrote in The Velgrad Courier, in this newspaper. */
function isPublication({ preposition, words, units, from }: Phrase): boolean {
  if (preposition !== "in") return false;
  if (words[0] === "this" && ownKinds.has(words[1] ?? "")) return true;
  const named = words[0] === "the" ? 1 : 0;
  const names = words.slice(named);
  const capital = units
    .slice(from + 1 + named, from + 1 + words.length)
    .every((unit) => unit.token?.capital || unit.lower === "of");
  if (!capital || names.length === 0) return false;
  return (
    knownOutlets.has(names.join(" ")) || ((names.length > 1 || named === 1) && outletHeads.has(names.at(-1) ?? ""))
  );
}

/** "on CNN", "on “Hard Questions”". */
function isBroadcast({ preposition, words, units, from, to }: Phrase): boolean {
  if (preposition !== "on") return false;
  const last = words.at(-1) ?? "";
  const named = units[to - 1]?.token?.capital === true;
  return (
    units.slice(from + 1, to).some((unit) => unit.quote !== null) ||
    (broadcasterWords.has(last) && (named || words.length > 1)) ||
    words.some((word, index) => broadcasterWords.has(word) && words[index + 1] === "'s")
  );
}

/** Reads a medium from a phrase: in a statement, on X, by phone. */
export function readMedium(phrase: Phrase): MediumDraft | null {
  const { span } = phrase;
  if (isBeside(phrase)) return null;
  const platform = platformOf(phrase);
  if (platform !== null) return { type: "social", platform, span };
  const type = typeOf(phrase);
  if (type !== null) return { type, span };
  if (isBroadcast(phrase)) return { type: "broadcast", span };
  return isPublication(phrase) ? { type: "document", span } : null;
}
