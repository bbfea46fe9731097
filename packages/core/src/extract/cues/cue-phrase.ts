import { type CuePhraseRow, cuePhraseRows } from "../lexicon/cue-phrases.js";
import type { CueVerb } from "../lexicon/cue-verbs.js";
import { inflect, type VerbForm } from "../lexicon/inflect.js";
import type { Unit } from "../statements/unit.js";
import { cueForms } from "./cue-lexicon.js";
import { type LeftContext, readLeft, trimAdverbs } from "./left-context.js";
import type { VerbGroup } from "./verb-group.js";

/** A row of the table, ready to be met in a text. */
interface CuePhrase extends Pick<CuePhraseRow, "speaker" | "before" | "carries"> {
  readonly verb: CueVerb;
  /** The words behind the verb; null where up to `longestGap` of any kind may stand. */
  readonly rest: readonly (ReadonlySet<string> | null)[];
  readonly subjects: ReadonlySet<string> | null;
  readonly negated: boolean;
}

/** A written form of a phrase's verb. */
interface PhraseForm {
  readonly phrase: CuePhrase;
  readonly form: VerbForm;
}

const either = (words: string): ReadonlySet<string> => new Set(words.split("|"));

function toPhrases({ words, frames, subject, negated = false, ...row }: CuePhraseRow): CuePhrase[] {
  const [verbs = "", ...rest] = words.split(" ");
  const fixed = rest.filter((word) => word !== "*" && !word.includes("|")).join(" ");
  return [...either(verbs)].map((lemma) => ({
    ...row,
    verb: { lemma, particle: fixed || null, class: row.class, frames, adjacentOnly: false },
    rest: rest.map((word) => (word === "*" ? null : either(word))),
    subjects: subject ? either(subject) : null,
    negated,
  }));
}

/** The phrases by the written forms of their verb, lower case; the longest first. */
const phrasesByForm: ReadonlyMap<string, readonly PhraseForm[]> = (() => {
  const table = new Map<string, PhraseForm[]>();
  const longestFirst = cuePhraseRows.flatMap(toPhrases).sort((a, b) => b.rest.length - a.rest.length);
  for (const phrase of longestFirst)
    for (const { form, text } of inflect(phrase.verb.lemma)) {
      const forms = table.get(text) ?? [];
      if (!forms.some((item) => item.phrase === phrase)) forms.push({ phrase, form });
      table.set(text, forms);
    }
  return table;
})();

/** How many words may stand where the table leaves a gap: *fresh and fierce* criticism, quoted *by the Sea Gazette* as saying. */
const longestGap = 6;

/** Index behind the last word of a phrase whose verb stands at `index`; -1 when the words are others. */
function phraseEnd(units: readonly Unit[], index: number, { rest }: CuePhrase): number {
  let at = index + 1;
  let free = 0;
  for (const words of rest) {
    if (words === null) {
      free = longestGap;
      continue;
    }
    const last = at + free;
    while (at < last && !words.has(units[at]?.lower ?? "") && units[at]?.token) at++;
    if (!words.has(units[at]?.lower ?? "")) return -1;
    at++;
    free = 0;
  }
  return at;
}

/** The form of the verb by what stands before it: a past tense behind "has" is a participle. */
function formHere(form: VerbForm, left: LeftContext): VerbForm | null {
  if (form !== "past") return form === "third" && left.auxiliary ? null : form;
  return left.auxiliary ? "participle" : form;
}

/** Reads a reporting expression of several words whose verb stands at `index`; null when none does. */
export function readCuePhrase(units: readonly Unit[], index: number): VerbGroup | null {
  const candidates = units[index]?.token?.kind === "word" ? phrasesByForm.get(units[index]?.lower ?? "") : undefined;
  for (const { phrase, form: written } of candidates ?? []) {
    const end = phraseEnd(units, index, phrase);
    if (end < 0 || (phrase.before && units[end]?.lower !== phrase.before)) continue;
    const left = readLeft(units, index);
    if (phrase.subjects && !phrase.subjects.has(units[left.from - 1]?.lower ?? "")) continue;
    const form = formHere(written, left);
    if (!form) continue;
    const carried = phrase.carries ? cueForms.get(units[end]?.lower ?? "") : undefined;
    if (phrase.carries && !carried?.forms.has("gerund")) continue;
    const ofObject = phrase.speaker === "object-or-subject" && !left.be;
    const from = trimAdverbs(units, left.from, index);
    return {
      from: ofObject ? end - 1 : from,
      to: phrase.carries ? end + 1 : end,
      head: ofObject ? end : index,
      verbs: carried?.verbs.filter((verb) => verb.particle === null) ?? [phrase.verb],
      form: phrase.carries ? "past" : form,
      passive: phrase.speaker === "nobody-named" || (phrase.speaker === undefined && left.be && form === "participle"),
      infinitive: left.to && !left.chained,
      negated: left.negated || phrase.negated,
      hypothetical: left.hypothetical,
    };
  }
  return null;
}
