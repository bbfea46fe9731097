import type { EntityKind } from "../../schema/index.js";
import { isDigit, isUpper } from "../../text/chars.js";
import { cueForms } from "../cues/cue-lexicon.js";
import { demonymAdjectives, peoples } from "../lexicon/demonyms.js";
import { firstNames } from "../lexicon/first-names.js";
import { auxiliaries } from "../lexicon/function-words.js";
import {
  companySuffixes,
  groupAcronyms,
  organizationHeads,
  otherAcronyms,
  otherHeads,
  otherOpeners,
  weakOrganizationHeads,
} from "../lexicon/organizations.js";
import { directions, locatives, placeHeads, placeOpeners, weakLocatives } from "../lexicon/places.js";
import { organizationNouns, personNouns, workNouns } from "../lexicon/roles.js";
import { nameParticles, nameSuffixes } from "../lexicon/titles.js";
import type { Token } from "../tokens/token.js";
import { isArticleName } from "./compound.js";
import { knownKind } from "./known-names.js";

/** A kind for a name, and how sure it is. */
export interface KindGuess {
  readonly kind: EntityKind;
  readonly confidence: number;
}

/** A name candidate: its tokens without titles, half-open. */
export interface NameCandidate {
  readonly core: number;
  readonly to: number;
  readonly titled: boolean;
  readonly text: string;
}

const guess = (kind: EntityKind, confidence: number): KindGuess => ({ kind, confidence });

function isAcronym(text: string): boolean {
  let capitals = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isUpper(code)) capitals++;
    else if (!isDigit(code) && code !== 0x2e && code !== 0x26 && code !== 0x2d) return false;
  }
  return capitals >= 2 && text.length <= 9;
}

function isInitial(text: string): boolean {
  return (
    text.length <= 5 &&
    text.endsWith(".") &&
    isUpper(text.charCodeAt(0)) &&
    (text.length === 2 || text.charAt(1) === ".")
  );
}

/** Capitals inside a word: MetNorth, BuzzFeed, but not McDonald, DeSantis, O'Neill. */
function isCamel(text: string): boolean {
  if (text.length < 3 || /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’]|D['’])[A-Z]/.test(text)) return false;
  for (let index = 1; index < text.length; index++) {
    const code = text.charCodeAt(index - 1);
    if (code >= 97 && code <= 122 && isUpper(text.charCodeAt(index))) return true;
  }
  return false;
}

function startsWithOrganization(tokens: readonly Token[], core: number, to: number): boolean {
  const first = tokens[core]?.text ?? "";
  const two = to - core > 2 ? `${first} ${tokens[core + 1]?.text ?? ""}` : "";
  return knownKind(first) === "organization" || knownKind(two) === "organization";
}

/** What the words of the name say by themselves. */
function byForm(tokens: readonly Token[], { core, to, text }: NameCandidate): KindGuess | null {
  const known = knownKind(text);
  if (known) return guess(known, known === "place" || known === "group" ? 0.85 : 0.9);
  const first = tokens[core];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const length = to - core;
  const linkAt = tokens
    .slice(core, to)
    .findIndex((token) => token.lower === "of" || token.lower === "for" || token.lower === "on");
  if (linkAt > 0) {
    const head = tokens[core + linkAt - 1]?.lower ?? "";
    if (organizationHeads.has(head)) return guess("organization", 0.9);
    if (placeHeads.has(head)) return guess("place", 0.85);
    if (otherHeads.has(head)) return guess("other", 0.8);
  }
  if (companySuffixes.has(last.lower) && length > 1) return guess("organization", 0.95);
  if (peoples.has(last.text) && length <= 3) return guess("group", 0.85);
  if (otherOpeners.has(first.lower) && length > 1) return guess("other", 0.75);
  const personal = firstNames.has(first.text);
  if (organizationHeads.has(last.lower) && length > 1) {
    if (!weakOrganizationHeads.has(last.lower)) return guess("organization", personal && length === 2 ? 0.55 : 0.9);
    if (!personal) return guess("organization", 0.65);
  }
  if (length > 1 && (placeHeads.has(last.lower) || (placeOpeners.has(first.lower) && !personal)))
    return guess("place", 0.8);
  if (length > 1 && otherHeads.has(last.lower) && !(personal && length === 2)) return guess("other", 0.75);
  if (length > 1 && directions.has(first.lower) && knownKind(text.slice(first.text.length + 1)) === "place")
    return guess("place", 0.85);
  if (length > 1 && startsWithOrganization(tokens, core, to)) return guess("organization", 0.6);
  if (length === 1 && isCamel(last.text)) return guess("organization", 0.6);
  if (length === 1 && groupAcronyms.has(last.text)) return guess("group", 0.85);
  if (length === 1 && last.text.endsWith("s") && isAcronym(last.text.slice(0, -1))) return guess("other", 0.75);
  if (length === 1 && isAcronym(last.text))
    return otherAcronyms.has(last.text) ? guess("other", 0.8) : guess("organization", 0.7);
  return null;
}

function isNameWord(token: Token): boolean {
  return token.capital || nameParticles.has(token.lower) || isArticleName(token.text);
}

/** True when the words look like a person's: a first name or initial, then up to four words. */
function looksPersonal(tokens: readonly Token[], { core, to }: NameCandidate): boolean {
  const length = to - core;
  const first = tokens[core];
  if (!first || length < 2 || length > 6) return false;
  for (let index = core; index < to; index++) {
    const token = tokens[index];
    if (token && !isNameWord(token) && token.text !== ",") return false;
  }
  if (firstNames.has(first.text) || isInitial(first.text)) return true;
  const hyphen = first.text.indexOf("-");
  if (hyphen > 0 && firstNames.has(first.text.slice(0, hyphen))) return true;
  const last = tokens[to - 1];
  if (nameSuffixes.has(last?.lower ?? "") || isArticleName(last?.text ?? "")) return true;
  for (let index = core + 1; index < to; index++) {
    const token = tokens[index];
    if (
      token &&
      (isInitial(token.text) || (nameParticles.has(token.lower) && index < to - 1 && token.lower.length > 1))
    )
      return true;
  }
  return false;
}

/** “Anneke de Wit”: a first name, and a small word before the surname. */
function hasParticle(tokens: readonly Token[], { core, to }: NameCandidate): boolean {
  if (!firstNames.has(tokens[core]?.text ?? "")) return false;
  return tokens.slice(core + 1, to - 1).some((token) => !token.capital && nameParticles.has(token.lower));
}

function isSpeechVerb(token: Token | undefined): boolean {
  const cue = token && !token.capital ? cueForms.get(token.lower) : undefined;
  return cue !== undefined && (cue.forms.has("past") || cue.forms.has("third"));
}

/** Signs around the name that it is a person: a job before it, an age behind it, a verb of saying beside it. */
function personSigns(tokens: readonly Token[], { core, to }: NameCandidate, from: number): number {
  const before = tokens[from - 1];
  const after = tokens[to];
  let signs = 0;
  if (before && personNouns.has(before.lower)) signs += 2;
  if (before?.lower === "," && personNouns.has(tokens[from - 2]?.lower ?? "")) signs += 1;
  if (after?.lower === "who" || (after?.lower === "," && tokens[to + 1]?.lower === "who")) signs += 2;
  if (after?.lower === "," && tokens[to + 1]?.kind === "number" && tokens[to + 2]?.lower === ",") {
    const age = Number(tokens[to + 1]?.text);
    if (age > 1 && age < 110) signs += 2;
  }
  if (after?.lower === "," && ["a", "an", "the", "his", "her", "whose"].includes(tokens[to + 1]?.lower ?? "")) {
    for (let index = to + 2; index < to + 7; index++) {
      const lower = tokens[index]?.lower ?? "";
      if (personNouns.has(lower)) signs += 1;
      if (lower === "," || lower === "of" || personNouns.has(lower)) break;
    }
  }
  if (
    before &&
    (before.lower === "as" || before.lower === "was") &&
    tokens.slice(Math.max(0, from - 5), from).some((token) => token.lower === "name")
  )
    signs += 2;
  if (before?.lower === "named") signs += 1;
  if (isSpeechVerb(after)) signs += 1;
  if (isSpeechVerb(before) && before?.lower !== "called")
    signs += core === from && tokens[from - 2]?.kind === "mark" ? 2 : 1;
  return signs;
}

/** Signs that the name is a place or an organisation. */
function otherSigns(tokens: readonly Token[], { core, to }: NameCandidate, from: number): KindGuess | null {
  const before = tokens[from - 1]?.lower ?? "";
  const length = to - core;
  if (locatives.has(before) && length <= 3) return guess("place", 0.6);
  if (workNouns.has(before)) return guess("work", 0.65);
  if (organizationNouns.has(before) && !personNouns.has(before)) return guess("organization", 0.65);
  if (before === "the") {
    if (placeHeads.has(tokens[to]?.lower ?? "")) return guess("place", 0.6);
    if (organizationNouns.has(tokens[to]?.lower ?? "")) return guess("organization", 0.6);
    return guess(length > 1 ? "organization" : "other", 0.4);
  }
  return null;
}

/** Guesses what a capitalised name is, from its words first and its neighbours second. `from` is where its titles begin. */
export function guessKind(tokens: readonly Token[], candidate: NameCandidate, from: number): KindGuess {
  if (candidate.titled) return guess("person", 0.95);
  const form = byForm(tokens, candidate);
  const signs = personSigns(tokens, candidate, from);
  const personal = looksPersonal(tokens, candidate);
  const doubtful =
    form !== null &&
    signs > 1 &&
    form.confidence <= 0.8 &&
    (personal || (form.kind !== "organization" && candidate.to - candidate.core === 2));
  if (form && !doubtful) return form;
  if (personal) return guess("person", signs > 0 || hasParticle(tokens, candidate) ? 0.92 : 0.85);
  const length = candidate.to - candidate.core;
  const first = tokens[candidate.core]?.text ?? "";
  const capitals = tokens.slice(candidate.core, candidate.to).every(isNameWord);
  if (signs > 1 && length <= 4 && capitals) return guess("person", length > 1 ? 0.85 : 0.7);
  const other = otherSigns(tokens, candidate, from);
  if (other && other.confidence > 0.4) return other;
  if (demonymAdjectives.has(first)) return guess("other", 0.5);
  if (other) return other;
  if (signs === 1 && length <= 3 && capitals) return guess("person", length > 1 ? 0.7 : 0.5);
  if (length === 1 && firstNames.has(first)) return guess("person", 0.5);
  if (length === 2 || length === 3) return capitals ? guess("person", 0.5) : guess("other", 0.4);
  if (length > 3) return guess("organization", 0.4);
  if (weakLocatives.has(tokens[from - 1]?.lower ?? "")) return guess("place", 0.35);
  const next = tokens[candidate.to];
  return next && auxiliaries.has(next.lower) ? guess("person", 0.35) : guess("other", 0.3);
}
