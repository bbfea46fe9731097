import { z } from "zod";
import { Confidence } from "./confidence.js";
import { Span } from "./span.js";

/** Acts after PLOVER, and the speech acts news reports most. */
export const PositionAct = z.enum([
  "agree",
  "consult",
  "support",
  "concede",
  "cooperate",
  "demand",
  "accuse",
  "reject",
  "threaten",
  "protest",
  "sanction",
  "mobilize",
  "coerce",
  "assault",
  "propose",
  "deny",
  "promise",
  "criticize",
  "defend",
]);
export type PositionAct = z.infer<typeof PositionAct>;

/** Where an actor stands towards a target. */
export const Position = z.strictObject({
  id: z.string(),
  actorId: z.string().nullable().describe("Id of the entity that takes the position; null when the text does not tell"),
  act: PositionAct,
  target: z.strictObject({ span: Span, text: z.string(), entityId: z.string().optional() }).nullable(),
  issue: z.string().optional().describe("What it is about"),
  content: Span,
  condition: Span.optional(),
  polarity: z.enum(["positive", "negative"]).describe("Negative when the act is denied or did not happen"),
  basis: z.array(z.string()).describe("Ids of the statements it rests on"),
  confidence: Confidence,
});
export type Position = z.infer<typeof Position>;
