import { z } from "zod";

/** What made the record (PROV Activity). */
export const Provenance = z.strictObject({
  extractor: z.string(),
  version: z.string(),
  engines: z
    .array(z.string())
    .describe("Parts of the extractor that took part, in order: `rules`, and each learned model as `name@version`"),
});
export type Provenance = z.infer<typeof Provenance>;
