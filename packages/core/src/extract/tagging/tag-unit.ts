import type { Unit } from "../statements/unit.js";
import { type TaggedWord, tagWords } from "./tag-words.js";

/** Stands for a whole quotation, as the treebanks the tagger learned from mostly have straight marks. */
const quotation: TaggedWord = { text: '"', lower: '"' };

const known = new WeakMap<readonly Unit[], Uint8Array>();

/** The part of speech of a unit. The units of its sentence are tagged together, the first time that one of them is asked for. */
export function tagOfUnit(units: readonly Unit[], index: number): number | undefined {
  let tags = known.get(units);
  if (!tags) {
    tags = tagWords(units.map(({ token }) => token ?? quotation));
    known.set(units, tags);
  }
  return tags[index];
}
