import { z } from "zod";
import { Span } from "./span.js";

/** A sentence; those said in a quotation count as well: [“We waited.] [Nobody came,” she said.] Statements keep quotations whole. */
export const Sentence = z.strictObject({
  id: z.string(),
  span: Span,
  paragraph: z.string().describe("Id of the paragraph it stands in"),
});
export type Sentence = z.infer<typeof Sentence>;
