import { z } from "zod";
import { Span } from "./span.js";

/** A sentence. A quotation with words that report it is never cut; one that stands alone is cut into the sentences said in it. */
export const Sentence = z.strictObject({
  id: z.string(),
  span: Span,
  paragraph: z.string().describe("Id of the paragraph it stands in"),
});
export type Sentence = z.infer<typeof Sentence>;
