import { z } from "zod";
import { Confidence } from "./confidence.js";
import { Span } from "./span.js";

/**
 * Where a value of the metadata was read: told by the caller, in the visible text, in the dateline, in the address, in a page's linked data (JSON-LD),
 * its `<meta>`, `<link>` and `<title>`, or by the markup of what it shows (`<h1>`, `<time>`, `rel`, microdata).
 */
export const Origin = z.enum(["given", "text", "dateline", "url", "json-ld", "meta", "markup"]);
export type Origin = z.infer<typeof Origin>;

/** The headline; never made up (schema.org `headline`). */
export const Title = z.strictObject({ value: z.string(), origin: Origin, span: Span.optional() });
export type Title = z.infer<typeof Title>;

/** One author (schema.org `author`, ninjs `by`). */
export const Byline = z.strictObject({
  name: z.string().describe("As printed"),
  role: z.string().optional().describe("Desk or office, as printed"),
  origin: Origin,
  span: Span.optional(),
});
export type Byline = z.infer<typeof Byline>;

/** The place and day at the head of a report (schema.org `dateline`, ninjs `located`). */
export const Dateline = z.strictObject({
  place: z.string().optional(),
  date: z.string().optional().describe("EDTF date"),
  span: Span,
});
export type Dateline = z.infer<typeof Dateline>;

/** When the article was published or changed (schema.org `datePublished`, `dateModified`). */
export const PublicationDate = z.strictObject({
  value: z.string().describe("ISO 8601 date, or instant with offset"),
  precision: z.enum(["instant", "day", "month", "year"]),
  origin: Origin,
});
export type PublicationDate = z.infer<typeof PublicationDate>;

/** The language of the text (schema.org `inLanguage`), told by its function words unless given. */
export const Language = z.strictObject({
  value: z.string().describe("BCP 47 tag"),
  origin: Origin,
  confidence: Confidence,
});
export type Language = z.infer<typeof Language>;
