import { z } from "zod";
import { Span } from "./span.js";

export const ParagraphKind = z.enum(["paragraph", "heading", "list-item", "quote", "caption", "embed"]);
export type ParagraphKind = z.infer<typeof ParagraphKind>;

/** A block of the text. */
export const Paragraph = z.strictObject({
  id: z.string(),
  span: Span,
  kind: ParagraphKind,
  source: z
    .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
    .optional()
    .describe("Where the block stands in the decoded HTML it came from, UTF-16 code units"),
});
export type Paragraph = z.infer<typeof Paragraph>;
