import { z } from "zod";
import { Confidence } from "./confidence.js";
import { Span } from "./span.js";

export const SourcingKind = z.enum([
  "wire",
  "transcript",
  "leak",
  "anonymous",
  "document",
  "other-outlet",
  "social",
  "own",
]);
export type SourcingKind = z.infer<typeof SourcingKind>;

/** How the outlet says it knows. */
export const Sourcing = z.strictObject({
  id: z.string(),
  kind: SourcingKind,
  agency: z.string().optional().describe("The agency or outlet named"),
  span: Span,
  text: z.string(),
  scope: z.enum(["article", "paragraph", "statement"]),
  confidence: Confidence,
});
export type Sourcing = z.infer<typeof Sourcing>;
