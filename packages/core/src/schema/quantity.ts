import { z } from "zod";
import { Confidence } from "./confidence.js";
import { Span } from "./span.js";

/** A number of the text with what it counts. */
export const Quantity = z.strictObject({
  id: z.string(),
  span: Span,
  value: z.number().describe("The number; the lower end of a range"),
  max: z.number().optional().describe("Upper end of a range"),
  unit: z
    .string()
    .optional()
    .describe("ISO 4217 code or `$`, `%`, `percentage point`, `basis point`, or the symbol of a measure: km, m², °C"),
  object: z.string().optional().describe("What is counted, in the words of the text"),
  kind: z.enum(["count", "money", "percent", "ordinal", "measure"]),
  approximate: z.boolean().describe('"About", "nearly", "more than", "dozens of": the number is not meant exactly'),
  bound: z
    .enum(["least", "most"])
    .optional()
    .describe('Which end the number is, where the words tell: "more than 50" is at least, "up to 50" at most'),
  confidence: Confidence,
});
export type Quantity = z.infer<typeof Quantity>;
