import type {
  ClaimType,
  Event,
  MediumType,
  ParagraphKind,
  PositionAct,
  SourcingKind,
  SpeakerKind,
  SpeakerMethod,
  Statement,
  StatementKind,
} from "../schema/index.js";

/** What stands where the text does not say who speaks. */
export const unknownSpeakerLabel = "speaker not given";

/** Confidence from which a value is shown plainly: at most one in ten such values is wrong. */
export const certainConfidence = 0.9;

export const statementKindLabels: Record<StatementKind, string> = {
  direct: "in their own words",
  mixed: "partly in their own words",
  indirect: "paraphrased",
};

export const speakerKindLabels: Record<SpeakerKind, string> = {
  person: "person",
  organization: "organization",
  group: "group",
  anonymous: "not named",
  document: "document",
  unknown: unknownSpeakerLabel,
};

export const mediumLabels: Record<MediumType, string> = {
  remarks: "in remarks",
  speech: "in a speech",
  interview: "in an interview",
  phone: "by phone",
  social: "on social media",
  statement: "in a statement",
  letter: "in a letter",
  document: "in a document",
  broadcast: "on air",
};

export const claimTypeLabels: Record<ClaimType, string> = {
  fact: "states a fact",
  figure: "gives a figure",
  prediction: "predicts",
  demand: "demands",
  opinion: "gives an opinion",
  personal: "speaks of themselves",
  none: "makes no claim",
};

export const sourcingKindLabels: Record<SourcingKind, string> = {
  wire: "wire copy",
  transcript: "transcript",
  leak: "leak",
  anonymous: "unnamed sources",
  document: "document",
  "other-outlet": "another outlet",
  social: "social media",
  own: "own reporting",
};

export const paragraphKindLabels: Record<ParagraphKind, string> = {
  paragraph: "paragraph",
  heading: "heading",
  "list-item": "list item",
  quote: "block quotation",
  caption: "caption",
  embed: "embedded post",
};

export const positionActLabels: Record<PositionAct, string> = {
  agree: "agrees",
  consult: "consults",
  support: "supports",
  concede: "concedes",
  cooperate: "cooperates",
  demand: "demands",
  accuse: "accuses",
  reject: "rejects",
  threaten: "threatens",
  protest: "protests",
  sanction: "imposes sanctions",
  mobilize: "mobilizes",
  coerce: "coerces",
  assault: "attacks",
  propose: "proposes",
  deny: "denies",
  promise: "promises",
  criticize: "criticizes",
  defend: "defends",
};

/** What sets an event apart from one that is told as having happened; empty for those. */
export const eventStatusLabels: Record<Event["status"], string> = {
  reported: "",
  planned: "planned",
  hypothetical: "imagined",
  negated: "not so",
};

/** How the speaker was found, as the start of an explanation. */
export const speakerMethodLabels: Record<SpeakerMethod, string> = {
  subject: "subject of the reporting verb",
  "inverted-subject": "subject after the reporting verb",
  "shared-subject": "subject shared with the verb before",
  "relative-clause": "named before “who said”",
  agent: "named after “by”",
  possessive: "owner of the reporting noun",
  "according-to": "named by “according to”",
  label: "label before the words",
  "same-quotation": "speaker of the same words in the article",
  continuation: "same speaker as before",
  "adjacent-mention": "nearest person named",
  none: "no words name the speaker",
};

/**
 * A confidence in a word: certain (from 0.9: of ten speakers of direct speech so called nine or more are right), likely (from 0.7), uncertain
 * (from 0.5), doubtful (wrong more often than not).
 */
export function confidenceLabel(confidence: number): string {
  if (confidence >= certainConfidence) return "certain";
  if (confidence >= 0.7) return "likely";
  return confidence >= 0.5 ? "uncertain" : "doubtful";
}

const counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count in words up to ten, with its noun: “two candidates”. The plural takes an s unless given. */
export function countLabel(count: number, singular: string, plural = `${singular}s`): string {
  return `${counts[count] ?? String(count)} ${count === 1 ? singular : plural}`;
}

/** A count in digits with its noun: “14 statements”. */
export function numberLabel(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** Why the speaker of a statement is in doubt, in a few words for the margin: “nearest person named, two candidates”; null when it is not. */
export function doubtLabel({ speaker }: Pick<Statement, "speaker">): string | null {
  if (speaker.name === null || speaker.confidence >= certainConfidence) return null;
  const candidates = speaker.alternatives.length;
  const method = speakerMethodLabels[speaker.method];
  return candidates === 0 ? method : `${method}, ${countLabel(candidates + 1, "candidate")}`;
}

/** What sets a statement apart from words that were simply said; empty for those. */
export function statusLabels({
  negated,
  hypothetical,
  nestedIn,
}: Pick<Statement, "negated" | "hypothetical" | "nestedIn">): string[] {
  const labels: string[] = [];
  if (negated) labels.push("not said");
  if (hypothetical) labels.push("imagined");
  if (nestedIn !== null) labels.push("quoted inside another statement");
  return labels;
}
