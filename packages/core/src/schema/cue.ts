import { z } from "zod";
import { Span } from "./span.js";

/** What kind of act the reporting words name. */
export const CueClass = z.enum([
  "state",
  "add",
  "claim",
  "confirm",
  "deny",
  "demand",
  "agree",
  "reject",
  "criticize",
  "accuse",
  "defend",
  "praise",
  "threaten",
  "warn",
  "promise",
  "advise",
  "propose",
  "ask",
  "answer",
  "order",
  "predict",
  "explain",
  "announce",
  "describe",
  "write",
  "attribute",
  "none",
]);
export type CueClass = z.infer<typeof CueClass>;

/** The words that report: "said", "has repeatedly denied", "according to", ":". */
export const Cue = z.strictObject({
  span: Span,
  text: z.string(),
  lemma: z.string().describe("Dictionary form of the reporting word"),
  class: CueClass,
});
export type Cue = z.infer<typeof Cue>;
