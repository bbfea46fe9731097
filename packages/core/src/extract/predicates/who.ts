import type { EntityLookup } from "../assemble/entity-lookup.js";
import { nounClass } from "../entities/nouns.js";
import { prepositions } from "../lexicon/function-words.js";
import { bareWord } from "../names/name-key.js";
import { type Unit, type UnitRange, unitSpan } from "../statements/unit.js";

/** Whose words a unit stands in, for I, we and he. */
export interface Voice {
  readonly speakerId: string | null;
  readonly quoted: boolean;
}

const pronouns = new Set("he she they it him her them his their its i we me us who whom".split(" "));

/** A phrase without the prepositions and commas that hang on it: *a majority* in Norway. */
function baseOf(units: readonly Unit[], { from, to }: UnitRange): UnitRange {
  let end = from + 1;
  while (end < to && !prepositions.has(units[end]?.lower ?? "") && units[end]?.lower !== ",") end++;
  return { from, to: end };
}

/** True when the noun of a phrase without a name is one for persons or bodies. */
function isSomebody(units: readonly Unit[], { to }: UnitRange): boolean {
  const kind = nounClass(bareWord(units[to - 1]?.lower ?? ""));
  return kind !== null && kind !== "document";
}

/** True for a name, or a phrase that ends in one: the minister *Ada Lund*; not "Norway's plan". */
function isNamed(units: readonly Unit[], base: UnitRange, entities: EntityLookup): boolean {
  if (units[base.to - 1]?.token?.capital !== true) return false;
  let from = base.to - 1;
  while (from > base.from && units[from - 1]?.lower !== "'s") from--;
  return entities.entityAt(unitSpan(units, { from, to: base.to })) !== null;
}

/** What words can stand for: somebody by name or pronoun, somebody by what he is, or nobody. */
export type Somebody = "named" | "pronoun" | "noun" | null;

/** The words of a subject without its relative pronoun: the minister *who*. */
function withoutRelative(units: readonly Unit[], range: UnitRange): UnitRange {
  const last = units[range.to - 1]?.lower ?? "";
  const relative = last === "who" || last === "which" || last === "that";
  return relative && range.to - range.from > 1 ? { from: range.from, to: range.to - 1 } : range;
}

/** How words mean somebody; null for things, and where the words do not tell. */
export function somebodyIn(units: readonly Unit[], range: UnitRange, entities: EntityLookup): Somebody {
  const asked = withoutRelative(units, range);
  const base = baseOf(units, asked);
  if (asked.to - asked.from === 1 && pronouns.has(units[asked.from]?.lower ?? "")) return "pronoun";
  if (isNamed(units, base, entities)) return "named";
  return isSomebody(units, base) ? "noun" : null;
}

/**
 * The person, body or country that words stand for; null when the words do not tell. Only names, pronouns and nouns for persons
 * and bodies are asked about, so that no plan or storm becomes somebody.
 */
export function whoIs(
  units: readonly Unit[],
  range: UnitRange,
  voice: Voice,
  entities: EntityLookup,
): { entityId: string; confidence: number } | null {
  if (somebodyIn(units, range, entities) === null) return null;
  const asked = withoutRelative(units, range);
  const { entityId, confidence, kind } = entities.resolve(unitSpan(units, asked), {
    tokenIndex: units[asked.from]?.tokenIndex ?? 0,
    inQuoteOf: voice.quoted ? voice.speakerId : null,
    excluded: [],
    preferred: voice.speakerId === null || voice.quoted ? [] : [voice.speakerId],
  });
  return entityId === null || kind === "unknown" || kind === "document" ? null : { entityId, confidence };
}
