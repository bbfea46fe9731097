import { z } from "zod";
import { Confidence } from "./confidence.js";
import { Span } from "./span.js";

/** A time expression, resolved by the convention of news against the publication date (TIMEX3, EDTF). */
export const Time = z.strictObject({
  id: z.string(),
  span: Span,
  text: z.string(),
  kind: z.enum(["date", "duration", "set"]),
  value: z.string().nullable().describe("EDTF, or an ISO 8601 duration; null when it cannot be known"),
  earliest: z.string().optional().describe("First day it can be, ISO 8601"),
  latest: z.string().optional().describe("Last day it can be, ISO 8601"),
  anchor: z.enum(["published", "dateline", "none"]).describe("What it was resolved against"),
  status: z
    .enum(["resolved", "constrained", "unresolved"])
    .describe(
      "resolved: its days are known; constrained: only that they lie within bounds, or hang on a day of publication that is not known; unresolved: the words do not tell",
    ),
  confidence: Confidence,
});
export type Time = z.infer<typeof Time>;
