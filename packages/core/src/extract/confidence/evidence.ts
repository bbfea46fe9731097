import type { SpeakerKind, SpeakerMethod, StatementKind } from "../../schema/index.js";
import type { Resolution } from "../assemble/entity-lookup.js";
import { pronounClass } from "../entities/candidates.js";
import type { SpeakerDraft, StatementDraft } from "../statements/draft.js";
import type { Token } from "../tokens/token.js";

/**
 * What is known about a speaker, each from the general to the particular, in words: what the confidences of the record are counted for.
 * `words` is about the words that name the speaker, `link` about the entity they stand for.
 */
export interface SpeakerEvidence {
  readonly words: readonly string[];
  readonly link: readonly string[];
}

/** True where no words say that somebody speaks: only their place does. */
export function isGuess(method: SpeakerMethod): boolean {
  return method === "adjacent-mention" || method === "continuation";
}

/** Somebody can speak; bodies speak through somebody; documents tell; of the rest many are no speakers. */
const voices: Readonly<Record<SpeakerKind, string>> = {
  person: "somebody",
  anonymous: "somebody",
  organization: "body",
  group: "body",
  document: "document",
  unknown: "unknown",
};

function orderOf({ cue, content }: StatementDraft): string {
  const first = content[0];
  if (!cue || !first) return "no cue";
  return first.start < cue.span.start ? "said before" : "said behind";
}

/** How a quotation that no verb reports stands in the text. */
function settingOf({ cue }: StatementDraft, kind: StatementKind): string {
  if (cue) return "announced";
  return kind === "direct" ? "alone" : "goes on without marks";
}

/** Farthest the words before a speaker are counted. */
const reach = 3;

/** Where a speaker stands in its sentence: what opens a sentence is seldom anything but its subject. */
function placeOf(tokens: readonly Token[], { tokenIndex }: SpeakerDraft, sentenceStart: number): string {
  let words = 0;
  for (let index = tokenIndex - 1; index >= 0 && words < reach; index--) {
    const token = tokens[index];
    if (!token || token.start < sentenceStart) break;
    if (token.kind === "word") words++;
  }
  return words === 0 ? "opens the sentence" : words < reach ? "behind a word or two" : "inside the sentence";
}

/** Lower ends of the bands in which the passes' own estimates are read. */
const entityBands = [0.9, 0.8, 0.7, 0.6, 0.5] as const;
const statementBands = [0.95, 0.9, 0.85, 0.8, 0.7] as const;

/** The band of an estimate, as `from 0.8`. */
function bandOf(confidence: number, bands: readonly number[]): string {
  const band = bands.find((from) => confidence >= from);
  return band === undefined ? "below" : `from ${band}`;
}

/** Evidence for who speaks a quotation of the headline: the words stand in the article as well. */
export const sameWords: readonly string[] = ["same words"];

function linkOf({ words, named, lettered, resolution }: SpeakerReading): string[] {
  if (lettered) return ["letter"];
  const pronoun = pronounClass(words);
  if (pronoun) {
    const one = pronoun === "he" || pronoun === "she" ? "he or she" : pronoun;
    return ["pronoun", one, voices[resolution.kind], bandOf(resolution.confidence, entityBands)];
  }
  const rivals = resolution.alternatives.length > 0 ? "rivals" : "no rival";
  // A document is told of by a noun, whoever is named with it: "data from the ministry".
  if (named && resolution.kind !== "document")
    return ["name", voices[resolution.kind], rivals, bandOf(resolution.confidence, entityBands)];
  return ["noun", resolution.evidence.length > 0 ? "bearer of the role" : "own words", rivals];
}

/** What the evidence about a speaker is read from. */
export interface SpeakerReading {
  readonly draft: StatementDraft;
  readonly kind: StatementKind;
  readonly speaker: SpeakerDraft;
  /** The speaker's words, in lower case. */
  readonly words: string;
  /** True when there is a name in them. */
  readonly named: boolean;
  /** True for the letter of a turn whose interview tells who speaks behind it. */
  readonly lettered: boolean;
  readonly resolution: Resolution;
  readonly tokens: readonly Token[];
  /** Where the sentence of the words begins. */
  readonly sentenceStart: number;
}

/** Reads the evidence about a speaker. */
export function speakerEvidence(reading: SpeakerReading): SpeakerEvidence {
  const { draft, speaker, resolution, tokens, sentenceStart } = reading;
  const voice = voices[resolution.kind];
  const place = placeOf(tokens, speaker, sentenceStart);
  return {
    words: isGuess(speaker.method)
      ? ["guess", settingOf(draft, reading.kind), voice, speaker.method]
      : [voice, orderOf(draft), place, speaker.method],
    link: linkOf(reading),
  };
}

/** What is known about a statement: how it is told, how sure the pass was that found it, and the class of its verb. */
export function statementEvidence(draft: StatementDraft, kind: StatementKind): string[] {
  return [kind, bandOf(draft.confidence, statementBands), draft.cue?.class ?? "no cue"];
}
