import { z } from "zod";
import { Confidence } from "./confidence.js";
import { GroundedReference, Span } from "./span.js";

/** Kinds of events, named after ACE and PLOVER where these have one. */
export const EventType = z.enum([
  "meet",
  "travel",
  "attack",
  "die",
  "injure",
  "arrest",
  "charge",
  "plead",
  "convict",
  "acquit",
  "sentence",
  "sue",
  "release",
  "investigate",
  "elect",
  "vote",
  "nominate",
  "appoint",
  "resign",
  "dismiss",
  "sign",
  "cease-fire",
  "withdraw",
  "deploy",
  "protest",
  "strike",
  "acquire",
  "merge",
  "lay-off",
  "announce-result",
  "crash",
  "explode",
  "win",
  "marry",
]);
export type EventType = z.infer<typeof EventType>;

/** What somebody is in an event: who does it, whom it is done to, one of those who do it together. */
export const EventRole = z.enum(["agent", "patient", "participant"]);
export type EventRole = z.infer<typeof EventRole>;

/** Something the article reports as happening, planned, imagined or not happening. */
export const Event = z.strictObject({
  id: z.string(),
  trigger: Span.describe("The words that name it"),
  type: EventType,
  participants: z
    .array(z.strictObject({ entityId: z.string(), role: EventRole }))
    .describe("Who takes part, and as what; those the words do not tell are left out"),
  place: GroundedReference.optional(),
  time: z.string().optional().describe("Id of a time"),
  status: z
    .enum(["reported", "planned", "hypothetical", "negated"])
    .describe(
      "Told as having happened; as meant or due to happen; as imagined, wanted or conditional; as not happening",
    ),
  assertedBy: z
    .string()
    .optional()
    .describe("Id of the innermost statement it is told in; the article itself tells it when absent"),
  confidence: Confidence,
});
export type Event = z.infer<typeof Event>;
