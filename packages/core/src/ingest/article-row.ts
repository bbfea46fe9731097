import { z } from "zod";
import { SaidbyError } from "../error.js";
import { webUrl } from "../text/web-url.js";
import { readText } from "./read-text.js";
import type { SourceDocument } from "./source-document.js";

/** One line of NDJSON input: an article as text, with what is known about it. Unknown fields are ignored. */
export const ArticleRow = z.object({
  text: z.string(),
  id: z.union([z.string(), z.number()]).optional().describe("Comes back as `source.ref`"),
  url: z.string().optional().describe("Kept as an address when it is of http or https, else as `source.ref`"),
  title: z.string().optional(),
  byline: z.union([z.string(), z.array(z.string())]).optional(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional(),
  language: z.string().optional(),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

/**
 * Makes a source document of an input row.
 * @throws SaidbyError `invalid-row` when the value is no such row, naming the field; `invalid-option` when its date is no date.
 */
export function readRow(value: unknown): SourceDocument {
  const parsed = ArticleRow.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join(".") || "the row";
    throw new SaidbyError("invalid-row", `not an article row: ${field}: ${issue?.message}`, { cause: parsed.error });
  }
  const { text, id, url, ...given } = parsed.data;
  const address = url === undefined ? null : webUrl(url);
  // What is no address on the web is still what the caller calls the article.
  const ref = id ?? (address === null ? url : undefined);
  return readText(text, given, {
    kind: "text",
    ...(ref === undefined ? {} : { ref: String(ref) }),
    ...(address === null ? {} : { url: address }),
  });
}
