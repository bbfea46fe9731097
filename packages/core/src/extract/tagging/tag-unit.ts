import type { Unit } from "../statements/unit.js";
import { type TaggedWord, tagWords } from "./tag-words.js";

/** Stands for a whole quotation, as the treebanks the tagger learned from mostly have straight marks. */
const quotation: TaggedWord = { text: '"', lower: '"' };

const known = new WeakMap<readonly Unit[], Uint8Array>();

/** Units that were tagged, by the token or quotation they begin with: several passes cut the same sentence, mostly in the same way. */
const taggedFrom = new WeakMap<object, readonly Unit[]>();

/** True for units that are tagged alike: the same tokens, and quotations at the same places. */
function isSame(units: readonly Unit[], others: readonly Unit[]): boolean {
  return units.length === others.length && units.every(({ token }, index) => token === others[index]?.token);
}

function tagUnits(units: readonly Unit[]): Uint8Array {
  const first = units[0]?.token ?? units[0]?.quote;
  const others = first && taggedFrom.get(first);
  const shared = others && isSame(units, others) ? known.get(others) : undefined;
  if (shared) return shared;
  if (first) taggedFrom.set(first, units);
  return tagWords(units.map(({ token }) => token ?? quotation));
}

/** The part of speech of a unit. The units of its sentence are tagged together, the first time that one of them is asked for. */
export function tagOfUnit(units: readonly Unit[], index: number): number | undefined {
  let tags = known.get(units);
  if (!tags) {
    tags = tagUnits(units);
    known.set(units, tags);
  }
  return tags[index];
}
