import { auxiliaries } from "../lexicon/function-words.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import type { Unit } from "./unit.js";

const finite: ReadonlySet<number> = new Set([
  tag["VERB.past"],
  tag["VERB.present"],
  tag["AUX.modal"],
  tag["AUX.finite"],
]);

/** True for a word that makes a clause where it stands: *said*, *has*, *will*. */
export function isFiniteVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.token) return false;
  // The clitic of "Reed's plan" is written like that of "he's here".
  if (auxiliaries.has(unit.lower)) return unit.lower !== "'s" || tagOfUnit(units, index) !== tag.PART;
  return finite.has(tagOfUnit(units, index) ?? tag.X) && !unit.token.capital;
}

const verbTags: ReadonlySet<number> = new Set([
  tag["VERB.base"],
  tag["VERB.past"],
  tag["VERB.present"],
  tag["VERB.ing"],
  tag["VERB.participle"],
]);

/** True for a main verb of any form. */
export function isVerbForm(units: readonly Unit[], index: number): boolean {
  return units[index]?.token ? verbTags.has(tagOfUnit(units, index) ?? tag.X) : false;
}

/** True when a stretch of words holds a verb of a clause behind its first word. */
export function hasVerb(units: readonly Unit[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isFiniteVerb(units, index)) return true;
  return false;
}
