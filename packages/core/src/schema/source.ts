import { z } from "zod";
import { WebUrl } from "./web-url.js";

/** Where the article's bytes came from (PROV; schema.org `url`). */
export const Source = z.strictObject({
  kind: z.enum(["text", "html", "feed", "record"]),
  ref: z.string().optional().describe("The caller's own id"),
  url: WebUrl.optional().describe("http or https"),
  file: z.string().optional().describe("File name as given"),
  retrievedAt: z.string().optional().describe("ISO 8601 instant"),
  contentType: z.string().optional(),
  sha256: z.string().optional().describe("SHA-256 of the bytes, hexadecimal"),
});
export type Source = z.infer<typeof Source>;
