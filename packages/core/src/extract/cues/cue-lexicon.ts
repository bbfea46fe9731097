import { type CueVerb, cueVerbs } from "../lexicon/cue-verbs.js";
import { inflect, type VerbForm } from "../lexicon/inflect.js";

/** A written form that can be a reporting verb. */
export interface CueForm {
  readonly forms: ReadonlySet<VerbForm>;
  /** The verbs it can be, those with a particle first. */
  readonly verbs: readonly CueVerb[];
}

function buildForms(): ReadonlyMap<string, CueForm> {
  const table = new Map<string, { forms: Set<VerbForm>; verbs: CueVerb[] }>();
  for (const verb of cueVerbs) {
    for (const { form, text } of inflect(verb.lemma)) {
      const entry = table.get(text) ?? { forms: new Set<VerbForm>(), verbs: [] };
      entry.forms.add(form);
      if (!entry.verbs.includes(verb)) entry.verbs.push(verb);
      table.set(text, entry);
    }
  }
  for (const entry of table.values())
    entry.verbs.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null));
  return table;
}

/** Every written form of every reporting verb, lower case. */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms();
