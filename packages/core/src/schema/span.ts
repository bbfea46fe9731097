import { z } from "zod";

/** A place in `article.text`: half-open `[start, end)` in UTF-16 code units, never empty, never inside a surrogate pair. */
export const Span = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .describe("Half-open range of UTF-16 code units of `text`");
export type Span = z.infer<typeof Span>;

/** A span with the words it covers: `text === article.text.slice(span.start, span.end)`. */
export const GroundedText = z.strictObject({ span: Span, text: z.string() });
export type GroundedText = z.infer<typeof GroundedText>;

/** Words of the article that may name one of its entities. */
export const GroundedReference = z.strictObject({
  span: Span,
  text: z.string(),
  entityId: z.string().optional().describe("The entity the words name, when they name one"),
});
export type GroundedReference = z.infer<typeof GroundedReference>;
