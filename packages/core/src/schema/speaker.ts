import { z } from "zod";
import { Confidence } from "./confidence.js";
import { Span } from "./span.js";

export const SpeakerKind = z.enum(["person", "organization", "group", "anonymous", "document", "unknown"]);
export type SpeakerKind = z.infer<typeof SpeakerKind>;

/** How a speaker was found. */
export const SpeakerMethod = z.enum([
  "subject",
  "inverted-subject",
  "shared-subject",
  "relative-clause",
  "agent",
  "possessive",
  "according-to",
  "label",
  "same-quotation",
  "continuation",
  "adjacent-mention",
  "none",
]);
export type SpeakerMethod = z.infer<typeof SpeakerMethod>;

/** Words in the text that a choice rests on, and why. */
export const Evidence = z.strictObject({
  span: Span,
  text: z.string(),
  reason: z.string().describe("For people: what these words show"),
});
export type Evidence = z.infer<typeof Evidence>;

/** A speaker that was weighed and not chosen. */
export const SpeakerAlternative = z.strictObject({
  entityId: z.string(),
  name: z.string(),
  confidence: Confidence,
});
export type SpeakerAlternative = z.infer<typeof SpeakerAlternative>;

/** Who speaks. `entityId`, `name` and `span` are null when the text does not tell. */
export const Speaker = z.strictObject({
  entityId: z.string().nullable().describe("Id of the entity that speaks; null when the text does not tell"),
  name: z.string().nullable().describe("Its name"),
  kind: SpeakerKind.describe("What kind of speaker it is"),
  span: Span.nullable().describe("The words that name the speaker at this statement"),
  method: SpeakerMethod,
  confidence: Confidence.describe(
    "How sure it is that this is who speaks: the share of speakers with such evidence that were, in annotated news; 0 when nobody is named",
  ),
  evidence: z.array(Evidence),
  alternatives: z.array(SpeakerAlternative).describe("Who was weighed and not chosen, or not sure enough to be"),
  roleAtTime: z.string().optional().describe("The role the article gives the speaker here"),
});
export type Speaker = z.infer<typeof Speaker>;
