import type { PositionAct } from "../../schema/index.js";
import type { EntityLookup } from "../assemble/entity-lookup.js";
import { determiners } from "../lexicon/function-words.js";
import { type Predicate, readPredicates } from "../predicates/read-predicates.js";
import { clauseEnd } from "../predicates/right-edge.js";
import { type Voice, whoIs } from "../predicates/who.js";
import { nounPhraseEnd, opensNounPhrase } from "../statements/noun-phrase.js";
import { type Unit, type UnitRange, unitSpan } from "../statements/unit.js";
import { rejectedWhenUnwilling, spokenActs, stanceVerbs, sufferingVerbs, willing } from "./data/stance-verbs.js";
import { acceptable } from "./data/statement-acts.js";
import type { Stand } from "./stand.js";

/** A segment with what is known about its words. */
export interface StandReading {
  readonly units: readonly Unit[];
  readonly entities: EntityLookup;
  /** Id and voice of the statement that tells a unit. */
  voiceAt(unit: Unit): Voice & { readonly basis: string | null };
  limitAt(unit: Unit): number;
}

const nobody = new Set(["nobody", "none", "no", "no-one", "nothing"]);
const topics = new Set(["for", "over", "of", "about", "as"]);
/** Words before those whose act the subject suffers: drew praise *from*. */
const agents = new Set(["from", "of", "by"]);

/** What a stand is about: behind a passive its "for …", else the object with what follows it. */
function contentOf(units: readonly Unit[], { passive, object, to, head }: Predicate<PositionAct>): UnitRange | null {
  if (passive || !object || object.to <= head) {
    const reason = topics.has(units[to]?.lower ?? "") ? clauseEnd(units, to + 1) : to;
    if (reason > to + 1) return { from: to + 1, to: reason };
    return object;
  }
  return { from: object.from, to: Math.max(object.to, clauseEnd(units, object.from)) };
}

function isUnwilling(units: readonly Unit[], { from, head, reality }: Predicate<PositionAct>): boolean {
  if (reality !== "negated") return false;
  for (let index = from; index < head; index++) if (willing.has(units[index]?.lower ?? "")) return true;
  return false;
}

function isAcceptable(units: readonly Unit[], object: UnitRange | null): boolean {
  return object !== null && units.slice(object.from, object.to).some(({ lower }) => acceptable.has(lower));
}

function toStand(reading: StandReading, predicate: Predicate<PositionAct>): Stand | null {
  const { units, entities } = reading;
  const { entry, reality, passive, subject, object, head } = predicate;
  const verb = units[head];
  if (!verb || reality === "hypothetical") return null;
  if (entry.sense === "deny" && object && determiners.has(units[object.to]?.lower ?? "")) return null;
  const voice = reading.voiceAt(verb);
  // In one's own words "I would" imagines; in a report it is what was willed.
  if (reality === "would" && (voice.basis === null || voice.quoted)) return null;
  const actor = subject ? whoIs(units, subject, voice, entities) : null;
  // "If you …, I will": the condition is told by what the modal says, not here.
  if (reality === "planned" && units.some(({ lower }) => lower === "if" || lower === "unless")) return null;
  // "people opposed to": a state.
  if (passive && subject === null && units[predicate.to]?.lower === "to") return null;
  const open = reality !== "negated" && passive && subject === null && spokenActs.has(entry.sense);
  if (!actor && !open) return null;
  if (entry.lemma === "accept" && !isAcceptable(units, object)) return null;
  if (object && nobody.has(units[object.from]?.lower ?? "")) return null;
  const content = contentOf(units, predicate) ?? { from: predicate.from, to: predicate.to };
  const act = isUnwilling(units, predicate) && rejectedWhenUnwilling.has(entry.sense) ? "reject" : entry.sense;
  return {
    actorId: actor?.entityId ?? null,
    act,
    target: object ? unitSpan(units, object) : null,
    content: unitSpan(units, content),
    verb: unitSpan(units, { from: head, to: head + 1 }),
    condition: null,
    negated: reality === "negated" && act === entry.sense,
    basis: voice.basis === null ? [] : [voice.basis],
    confidence: (reality === "reported" ? 0.8 : 0.65) * (actor?.confidence ?? 0.9),
  };
}

/** "came under criticism for leaked audio": the subject is the target, and who acts stands behind "from" or is not told. */
function sufferedStand(reading: StandReading, predicate: Predicate<PositionAct>): Stand | null {
  const { units, entities } = reading;
  const { entry, reality, subject, to, head } = predicate;
  const verb = units[head];
  if (!verb || !subject || (reality !== "reported" && reality !== "negated")) return null;
  const voice = reading.voiceAt(verb);
  const source = agents.has(units[to - 1]?.lower ?? "") ? to : agents.has(units[to]?.lower ?? "") ? to + 1 : -1;
  const behind = source > 0 && opensNounPhrase(units, source) ? nounPhraseEnd(units, source, units.length) : -1;
  const actor = behind > source ? whoIs(units, { from: source, to: behind }, voice, entities) : null;
  if (source > 0 && !actor) return null;
  const topicAt = behind > source ? behind : to;
  const end = topics.has(units[topicAt]?.lower ?? "") ? clauseEnd(units, topicAt + 1) : topicAt;
  return {
    actorId: actor?.entityId ?? null,
    act: entry.sense,
    target: unitSpan(units, subject),
    verb: unitSpan(units, { from: head, to: head + 1 }),
    content: unitSpan(units, end > topicAt + 1 ? { from: topicAt + 1, to: end } : subject),
    condition: null,
    negated: reality === "negated",
    basis: voice.basis === null ? [] : [voice.basis],
    confidence: 0.75,
  };
}

/** The positions that the verbs of a segment tell. */
export function predicateStands(reading: StandReading): Stand[] {
  const { units } = reading;
  const limit = (unit: Unit): number => reading.limitAt(unit);
  return [
    ...readPredicates(units, stanceVerbs, limit).flatMap((predicate) => toStand(reading, predicate) ?? []),
    ...readPredicates(units, sufferingVerbs, limit).flatMap((predicate) => sufferedStand(reading, predicate) ?? []),
  ];
}
