import type { SpeakerMethod } from "../../schema/index.js";
import type { CueVerb } from "../lexicon/cue-verbs.js";
import type { SpeakerDraft } from "./draft.js";
import type { Subject } from "./subject.js";
import { type Unit, unitSpan } from "./unit.js";

/** How often the words found by each method are the speaker; measured on annotated news. */
const methodConfidence: Partial<Record<SpeakerMethod, number>> = {
  subject: 0.95,
  "inverted-subject": 0.96,
  "shared-subject": 0.85,
  "relative-clause": 0.85,
  agent: 0.9,
  label: 0.9,
};

export function cueLemma(verb: CueVerb): string {
  return verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
}

export function speakerDraft(units: readonly Unit[], subject: Subject): SpeakerDraft {
  return {
    span: unitSpan(units, subject),
    tokenIndex: units[subject.from]?.tokenIndex ?? 0,
    method: subject.method,
    confidence: methodConfidence[subject.method] ?? 0.7,
  };
}
