import type { CueVerb } from "../lexicon/cue-verbs.js";
import type { SpeakerDraft } from "./draft.js";
import type { Subject } from "./subject.js";
import { type Unit, unitSpan } from "./unit.js";

export function cueLemma(verb: CueVerb): string {
  return verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
}

export function speakerDraft(units: readonly Unit[], subject: Subject): SpeakerDraft {
  return {
    span: unitSpan(units, subject),
    tokenIndex: units[subject.from]?.tokenIndex ?? 0,
    method: subject.method,
  };
}
