import { z } from "zod";
import { Confidence } from "./confidence.js";
import { GroundedReference, Span } from "./span.js";

/** Something the article reports as happening, planned, imagined or not happening. */
export const Event = z.strictObject({
  id: z.string(),
  trigger: Span,
  type: z.string().describe("Kind of event"),
  participants: z
    .array(z.strictObject({ entityId: z.string(), role: z.string() }))
    .describe("Who takes part, and as what"),
  place: GroundedReference.optional(),
  time: z.string().optional().describe("Id of a time"),
  status: z.enum(["reported", "planned", "hypothetical", "negated"]),
  assertedBy: z.string().optional().describe("Id of the statement that asserts it"),
  confidence: Confidence,
});
export type Event = z.infer<typeof Event>;
