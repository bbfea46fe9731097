import type { Statement } from "../schema/index.js";
import { confidenceLabel, speakerMethodLabels, unknownSpeakerLabel } from "./labels.js";

/** A confidence as people write it: two decimals. */
export function confidenceNumber(confidence: number): string {
  return confidence.toFixed(2);
}

/**
 * Why a statement has the speaker it has, in sentences: who and how, the words it rests on, who else was weighed, how sure it is.
 * Words of the article are quoted as they are: pass them through `terminalText` before a terminal.
 */
export function explainSpeaker({ speaker }: Pick<Statement, "speaker">): string[] {
  const { name, method, evidence, alternatives, confidence, roleAtTime } = speaker;
  const found = speakerMethodLabels[method];
  const sentences =
    name === null ? [`The text does not say who speaks (${unknownSpeakerLabel}).`] : [`${name} speaks: ${found}.`];
  if (roleAtTime) sentences.push(`Here called ${roleAtTime}.`);
  for (const { text, reason } of evidence) sentences.push(`“${text}”: ${reason.replace(/\.$/, "")}.`);
  if (alternatives.length > 0) {
    const weighed = alternatives.map((other) => `${other.name} (${confidenceNumber(other.confidence)})`).join(", ");
    sentences.push(`Also weighed: ${weighed}.`);
  }
  if (name !== null) sentences.push(`Confidence ${confidenceNumber(confidence)}: ${confidenceLabel(confidence)}.`);
  return sentences;
}
