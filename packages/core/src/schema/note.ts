import { z } from "zod";
import { Span } from "./span.js";

/** What the extractor may doubt; each code is explained in `docs/schema.md`. */
export const NoteCode = z.enum([
  "replaced-character",
  "invalid-encoding",
  "encoding-guessed",
  "text-truncated",
  "empty-text",
  "not-an-article",
  "unclosed-quotation",
  "quotation-limit",
  "speaker-ambiguous",
  "no-publication-date",
  "language-unsupported",
]);
export type NoteCode = z.infer<typeof NoteCode>;

/** A doubt of the extractor. Content never throws: what could not be read for certain is noted. */
export const Note = z.strictObject({
  code: NoteCode,
  span: Span.optional(),
  message: z.string().describe("One sentence for people"),
});
export type Note = z.infer<typeof Note>;
