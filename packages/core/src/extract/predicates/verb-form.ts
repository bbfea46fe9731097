import type { LeftContext } from "../cues/left-context.js";
import { pickForm } from "../cues/verb-form.js";
import { determiners, isAdverb, subjectPronouns } from "../lexicon/function-words.js";
import type { VerbForm } from "../lexicon/inflect.js";
import { isNounLike } from "../statements/noun-phrase.js";
import type { Unit } from "../statements/unit.js";
import type { VerbRow } from "./verb-table.js";

/** Verbs whose plain form is as often a noun: a news release, a momentous win. */
const nounLike = new Set(
  "release win vote attack strike protest charge sentence march visit return head fire back sanction demand support veto jail arrest pledge promise propose appeal".split(
    " ",
  ),
);

/** Only a pronoun right before makes the plain form of such a word surely a verb: *they* vote. */
function isNoun(units: readonly Unit[], index: number, left: LeftContext): boolean {
  if (left.auxiliary || left.to || !nounLike.has(units[index]?.lower ?? "")) return false;
  return !subjectPronouns.has(units[left.from - 1]?.lower ?? "");
}

/** The form of the verb at its place; a participle that is no past form needs an auxiliary, or a noun before it. */
export function verbForm<Sense>(
  row: VerbRow<Sense>,
  units: readonly Unit[],
  index: number,
  left: LeftContext,
): VerbForm | null {
  const isOnlyParticiple = row.forms.has("participle") && !row.forms.has("past") && !row.forms.has("base");
  if (!isOnlyParticiple) {
    const form = pickForm(row, units, index, left);
    // "was back home", "had opposing views": no verb stands so behind its auxiliary.
    if (form === "base" && (left.be || isNoun(units, index, left))) return null;
    return form === "gerund" && left.auxiliary && !left.be ? null : form;
  }
  return left.auxiliary ? "participle" : isNounLike(units, index - 1) ? "past" : null;
}

/** Participles that stand before nouns as adjectives: *pledged* delegates, *disputed* waters. */
const adjectival = new Set(
  "pledged disputed accepted justified proposed promised opposed committed detained jailed approved deported wanted wounded injured married elected appointed withdrawn signed won lost killed arrested".split(
    " ",
  ),
);

/** Those that are adjectives behind a name as well: the state's party *elected* officials. */
const mostlyAdjectival = new Set(["elected", "pledged", "disputed", "appointed"]);

/** "pledged delegates": a participle before a bare noun, and no subject it could belong to. */
export function isAdjective(units: readonly Unit[], index: number, left: LeftContext): boolean {
  if (left.auxiliary || !adjectival.has(units[index]?.lower ?? "")) return false;
  const before = units[index - 1];
  const next = units[index + 1];
  const isBare =
    next?.token?.kind === "word" && !next.token.capital && !determiners.has(next.lower) && isNounLike(units, index + 1);
  if (isBare && mostlyAdjectival.has(units[index]?.lower ?? "")) return true;
  return (
    isBare && !before?.token?.capital && !subjectPronouns.has(before?.lower ?? "") && !isAdverb(before?.lower ?? "")
  );
}
