import { z } from "zod";
import { Span } from "./span.js";

/** A sentence; a quotation inside it is never cut. */
export const Sentence = z.strictObject({
  id: z.string(),
  span: Span,
  paragraph: z.string().describe("Id of the paragraph it stands in"),
});
export type Sentence = z.infer<typeof Sentence>;
