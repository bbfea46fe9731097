import { z } from "zod";
import { Confidence } from "./confidence.js";
import { Span } from "./span.js";

/** A number of the text with what it counts. */
export const Quantity = z.strictObject({
  id: z.string(),
  span: Span,
  value: z.number().describe("The number; the lower end of a range"),
  max: z.number().optional().describe("Upper end of a range"),
  unit: z.string().optional().describe("Unit or currency"),
  object: z.string().optional().describe("What is counted"),
  kind: z.enum(["count", "money", "percent", "ordinal", "measure"]),
  approximate: z.boolean(),
  confidence: Confidence,
});
export type Quantity = z.infer<typeof Quantity>;
