import { auxiliaries } from "../lexicon/function-words.js";
import { personNouns } from "../lexicon/roles.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import type { Unit } from "./unit.js";

const finite: ReadonlySet<number> = new Set([
  tag["VERB.past"],
  tag["VERB.present"],
  tag["AUX.modal"],
  tag["AUX.finite"],
]);

/** Words behind which no verb of a clause can stand: the *will*, my *mom*, whatever the tagger takes them for. */
const strictDeterminers = new Set("a an the my our your its their every".split(" "));

function isDetermined(units: readonly Unit[], index: number): boolean {
  return strictDeterminers.has(units[index - 1]?.lower ?? "");
}

/** True for a word that makes a clause where it stands: *said*, *has*, *will*. */
export function isFiniteVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.token || isDetermined(units, index)) return false;
  // The clitic of "Reed's plan" is written like that of "he's here".
  if (auxiliaries.has(unit.lower)) return unit.lower !== "'s" || tagOfUnit(units, index) !== tag.PART;
  return finite.has(tagOfUnit(units, index) ?? tag.X) && !unit.token.capital && !isAgentNoun(unit.lower);
}

const agentEndings = /(?:ian|ist|or|er|man|ee)$/;

/** "historian", "lawmaker": a noun for a person by its form, which no tagger makes a verb of. */
function isAgentNoun(lower: string): boolean {
  return agentEndings.test(lower) && personNouns.has(lower);
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
