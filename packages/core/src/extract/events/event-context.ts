import type { Event, EventType, Statement, Time } from "../../schema/index.js";
import type { EntityLookup } from "../assemble/entity-lookup.js";
import { determiners, possessives } from "../lexicon/function-words.js";
import type { EnclosingStatements } from "../predicates/enclosing-statements.js";
import type { Reality } from "../predicates/status.js";
import { somebodyIn, type Voice, whoIs } from "../predicates/who.js";
import type { Unit, UnitRange } from "../statements/unit.js";

/** A segment with what is known about its words. */
export interface EventReading {
  readonly units: readonly Unit[];
  readonly quoted: boolean;
  readonly entities: EntityLookup;
  readonly enclosing: EnclosingStatements;
  readonly times: readonly Time[];
}

/** An event before its id; ranges are of units. */
export interface EventDraft {
  readonly type: EventType;
  readonly trigger: UnitRange;
  readonly head: number;
  readonly participants: Event["participants"];
  readonly reality: Reality;
  readonly confidence: number;
}

export function voiceAt(
  { enclosing, quoted }: EventReading,
  unit: Unit,
): Voice & { readonly statement: Statement | null } {
  const statement = enclosing.at(unit.start)?.statement ?? null;
  return { statement, speakerId: statement?.speaker.entityId ?? null, quoted };
}

const indefinite = new Set(
  "a an another some any no each every several many few most more all both two three four five six".split(" "),
);

/** Pronouns that stand for things and crowds as well; whom they mean is too often doubtful. */
const doubtful = new Set("they them it their its".split(" "));

/** The entity a role is filled by: a name, a pronoun, or somebody told before; no entity is made of "three soldiers". */
export function participant(reading: EventReading, range: UnitRange | null): string | null {
  if (!range) return null;
  const { units, entities } = reading;
  const first = units[range.from];
  const form = somebodyIn(units, range, entities);
  if (!first || form === null || (form === "pronoun" && doubtful.has(first.lower))) return null;
  const definite = (determiners.has(first.lower) || possessives.has(first.lower)) && !indefinite.has(first.lower);
  if (form === "noun" && !definite) return null;
  return whoIs(units, range, voiceAt(reading, first), entities)?.entityId ?? null;
}
