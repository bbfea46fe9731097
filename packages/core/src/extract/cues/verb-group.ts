import type { CueVerb } from "../lexicon/cue-verbs.js";
import { determiners, objectPronouns, possessives } from "../lexicon/function-words.js";
import type { VerbForm } from "../lexicon/inflect.js";
import type { Unit } from "../statements/unit.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { isBesideQuotation } from "./beside-quotation.js";
import { cueForms } from "./cue-lexicon.js";
import { readCuePhrase } from "./cue-phrase.js";
import { formAt, isHeadlineVerb } from "./form-at.js";
import { readLeft, trimAdverbs } from "./left-context.js";

/** A reporting verb at its place, with its auxiliaries, negation, adverbs and particle: "has repeatedly called for". */
export interface VerbGroup {
  /** Unit indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Unit index of the verb itself. */
  readonly head: number;
  readonly verbs: readonly CueVerb[];
  readonly form: VerbForm;
  readonly passive: boolean;
  /** "to say" behind another verb or adjective, with no reporting verb of its own before it. */
  readonly infinitive: boolean;
  readonly negated: boolean;
  readonly hypothetical: boolean;
}

/** Reads the reporting verb at a unit, or null when the word is not one here. */
export function readVerbGroup(units: readonly Unit[], index: number): VerbGroup | null {
  const unit = units[index];
  const phrase = readCuePhrase(units, index);
  if (phrase) return phrase;
  const entry = unit?.token?.kind === "word" ? cueForms.get(unit.lower) : undefined;
  if (!unit?.token || !entry) return null;
  const atStart = index === 0 || units[index - 1]?.lower === ":";
  if (unit.token.capital && !atStart && !isHeadlineVerb(units, index, entry)) return null;
  const left = readLeft(units, index);
  const plain = formAt(entry, units, index, left);
  if (!plain) return null;
  const form = left.carrier === null || left.auxiliary ? plain : left.carrier;
  const next = units[index + 1]?.lower;
  const withParticle = entry.verbs.filter(
    (verb) => verb.particle !== null && verb.particle === next && takesObject(units, index + 1),
  );
  // "added up to", "called off": another verb.
  if (withParticle.length === 0 && strangers.has(next ?? "") && !units[index + 2]?.quote) return null;
  const verbs = withParticle.length > 0 ? withParticle : entry.verbs.filter((verb) => verb.particle === null);
  if (verbs.length === 0 || (verbs.every((verb) => verb.adjacentOnly) && !isBesideQuotation(units, index))) return null;
  return {
    from: trimAdverbs(units, left.from, index),
    to: index + (withParticle.length > 0 ? 2 : 1),
    head: index,
    verbs,
    form,
    passive: (left.be && (form === "participle" || form === "past")) || isOpeningParticiple(verbs, units, index, form),
    infinitive: left.to && !left.chained,
    negated: left.negated,
    hypothetical: left.hypothetical,
  };
}

/** "agreed to *the* terms", not "agreed to meet": behind the preposition "to" of a verb stands something with a name or determiner. */
function takesObject(units: readonly Unit[], particle: number): boolean {
  if (units[particle]?.lower !== "to") return true;
  const next = units[particle + 1];
  if (!next) return false;
  return (
    next.quote !== null ||
    next.token?.capital === true ||
    determiners.has(next.lower) ||
    possessives.has(next.lower) ||
    objectPronouns.has(next.lower) ||
    next.lower.endsWith("ing") ||
    tagOfUnit(units, particle + 1) === tag.NOUN
  );
}

/** Particles that make another verb of a reporting one. */
const strangers = new Set(["up", "off", "down", "away"]);

const participleOpeners = new Set(["when", "if", "once", "although", "though", "while"]);

/** "Asked about it, he said", "when asked": a participle that opens a clause reports what somebody else asked. */
function isOpeningParticiple(
  verbs: readonly CueVerb[],
  units: readonly Unit[],
  index: number,
  form: VerbForm,
): boolean {
  const opens =
    index === 0 ? units[index]?.token?.capital === true : participleOpeners.has(units[index - 1]?.lower ?? "");
  return opens && form === "past" && verbs.some((verb) => verb.frames.has("addressee") || verb.lemma === "ask");
}

/** All reporting verbs of a clause, in order; none inside another's words. */
export function findVerbGroups(units: readonly Unit[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = 0; index < units.length; index++) {
    const group = readVerbGroup(units, index);
    if (!group) continue;
    const last = groups.at(-1);
    // "refused to say": the later verb carries the content.
    if (last && group.from < last.to) groups.pop();
    groups.push(group);
    index = group.to - 1;
  }
  return groups;
}
