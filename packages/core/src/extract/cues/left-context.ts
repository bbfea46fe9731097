import { cueCarriers, messagingVerbs } from "../lexicon/cue-phrases.js";
import {
  auxiliaries,
  beForms,
  hypotheticalModals,
  isAdverb,
  modals,
  negatingVerbs,
  negations,
  phaseVerbs,
} from "../lexicon/function-words.js";
import { inflect, type VerbForm } from "../lexicon/inflect.js";
import type { Unit } from "../statements/unit.js";

/** A carrier as the forms of its words; only its verb has several. */
interface Carrier {
  readonly words: readonly ReadonlyMap<string, VerbForm>[];
  readonly negated: boolean;
}

const carriersByLast: ReadonlyMap<string, readonly Carrier[]> = (() => {
  const table = new Map<string, Carrier[]>();
  for (const { words: text, negated } of cueCarriers) {
    const [lemma = "", ...rest] = text.split(" ");
    const verb = new Map(inflect(lemma).map((item) => [item.text, item.form]));
    const words = [verb, ...rest.map((word) => new Map<string, VerbForm>([[word, "base"]]))];
    for (const last of words.at(-1)?.keys() ?? []) table.set(last, [...(table.get(last) ?? []), { words, negated }]);
  }
  return table;
})();

/** The auxiliaries, adverbs and negation left of a verb; `from` is where they begin. */
export interface LeftContext {
  from: number;
  auxiliary: boolean;
  be: boolean;
  modal: boolean;
  hypothetical: boolean;
  negated: boolean;
  to: boolean;
  chained: boolean;
  /** Form of the verb that carries a participle: *kept* asking, was *heard* saying; null when the verb stands by itself. */
  carrier: VerbForm | null;
}

const pronounsBeforeClitic = new Set(["he", "she", "it", "who", "that", "there", "what"]);

/** The words that carry a verb in -ing to their subject: *keep* asking, *stopped short of* promising; null when none do. */
function carrierBefore(
  units: readonly Unit[],
  head: number,
): { from: number; form: VerbForm; negated: boolean } | null {
  if (!units[head]?.lower.endsWith("ing")) return null;
  const last = units[head - 1]?.lower ?? "";
  for (const { words, negated } of carriersByLast.get(last) ?? []) {
    const from = head - words.length;
    const form = words[0]?.get(units[from]?.lower ?? "");
    if (form && words.every((forms, index) => forms.has(units[from + index]?.lower ?? "")))
      return { from, form, negated };
  }
  return null;
}

/** "has not *yet* said": behind an auxiliary or its negation no conjunction. */
function isYet(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1]?.lower ?? "";
  return units[index]?.lower === "yet" && (auxiliaries.has(before) || before === "not");
}

/** Reads auxiliaries, adverbs, negation and "declined to", "went on to" leftwards from the verb. */
export function readLeft(units: readonly Unit[], head: number): LeftContext {
  const context: LeftContext = {
    from: head,
    auxiliary: false,
    be: false,
    modal: false,
    hypothetical: false,
    negated: false,
    to: false,
    chained: false,
    carrier: null,
  };
  for (let index = head - 1; index >= 0 && head - index < 8; index--) {
    const word = units[index]?.lower ?? "";
    if (units[index]?.token?.kind !== "word") break;
    const carrier = index === head - 1 ? carrierBefore(units, head) : null;
    if (carrier) {
      context.carrier = carrier.form;
      context.negated ||= carrier.negated;
      index = carrier.from;
      context.from = index;
      continue;
    }
    if (word === "to" && index === head - 1) {
      context.to = true;
      const before = units[index - 1]?.lower ?? "";
      const phrasal = before === "on" && phaseVerbs.has(units[index - 2]?.lower ?? "");
      const verb = phrasal ? (units[index - 2]?.lower ?? "") : before;
      if (!negatingVerbs.has(verb) && !phaseVerbs.has(verb) && !messagingVerbs.has(verb)) break;
      context.chained = true;
      context.negated ||= negatingVerbs.has(verb);
      index -= phrasal ? 2 : 1;
      context.from = index;
      continue;
    }
    if (word === "'s" && !pronounsBeforeClitic.has(units[index - 1]?.lower ?? "")) break;
    if (auxiliaries.has(word)) {
      context.auxiliary = true;
      context.be ||= beForms.has(word);
      context.modal ||= modals.has(word);
      context.hypothetical ||= hypotheticalModals.has(word) || word === "will" || word === "'ll";
    } else if (!isAdverb(word) && word !== "not" && !isYet(units, index)) {
      break;
    }
    context.negated ||= negations.has(word) && !(word === "not" && units[index + 1]?.lower === "only");
    // An adverb belongs to the group only between its words, or right before it.
    context.from = index;
  }
  return context;
}

/** Sentence adverbs at the head of a group stay outside it ("Later he said", "he later said" keeps later). */
export function trimAdverbs(units: readonly Unit[], from: number, head: number): number {
  let start = from;
  const opens = (index: number): boolean =>
    index === 0 || [",", "and", "but", ";", "“", "who"].includes(units[index - 1]?.lower ?? "");
  while (start < head && isAdverb(units[start]?.lower ?? "") && opens(start) && units[start]?.lower !== "also") start++;
  return start;
}
