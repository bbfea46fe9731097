import { z } from "zod";
import { Confidence } from "./confidence.js";
import { Cue } from "./cue.js";
import { GroundedReference, Span } from "./span.js";
import { Speaker } from "./speaker.js";

/** Wholly quoted, without marks, or partly quoted. */
export const StatementKind = z.enum(["direct", "indirect", "mixed"]);
export type StatementKind = z.infer<typeof StatementKind>;

export const MediumType = z.enum([
  "remarks",
  "speech",
  "interview",
  "phone",
  "social",
  "statement",
  "letter",
  "document",
  "broadcast",
]);
export type MediumType = z.infer<typeof MediumType>;

/** How the words were uttered or carried. */
export const Medium = z.strictObject({
  type: MediumType,
  platform: z.string().optional().describe("Name of the platform or outlet: X, Facebook"),
  span: Span,
  text: z.string(),
});
export type Medium = z.infer<typeof Medium>;

/** Triage by check-worthiness. */
export const ClaimType = z.enum(["fact", "figure", "prediction", "demand", "opinion", "personal", "none"]);
export type ClaimType = z.infer<typeof ClaimType>;

/** One unit of reported speech (schema.org `Quotation`, TEI `said`). */
export const Statement = z.strictObject({
  id: z.string(),
  kind: StatementKind,
  content: z.array(Span).min(1).describe("What was said, in text order; several pieces where the cue splits it"),
  quoted: z.array(Span).describe("The fragments of the content in quotation marks, marks included"),
  cue: Cue.nullable(),
  speaker: Speaker,
  audience: z.array(GroundedReference).describe('"told reporters" (TEI `@toWhom`)'),
  medium: Medium.nullable(),
  time: z.string().nullable().describe("Id of the time when it was said"),
  place: GroundedReference.nullable(),
  occasion: GroundedReference.nullable(),
  via: z.array(z.string()).describe("Ids of the sourcing it reached the outlet by"),
  negated: z.boolean().describe('"has not said": no utterance is reported'),
  hypothetical: z.boolean().describe('"Maybe he says": imagined, not uttered'),
  nestedIn: z.string().nullable().describe("Id of the statement this one stands inside"),
  claimType: ClaimType,
  prominence: z
    .strictObject({
      paragraph: z.int().nonnegative().describe("Index of the paragraph, from 0"),
      words: z.int().nonnegative(),
    })
    .describe("Where it stands and the space it gets, in words"),
  confidence: Confidence.describe(
    "How sure it is that these words are reported speech: the share of statements with such evidence that were, in annotated news",
  ),
});
export type Statement = z.infer<typeof Statement>;
