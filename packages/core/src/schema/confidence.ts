import { z } from "zod";

/** How sure the extractor is of an inferred value, 0 to 1. */
export const Confidence = z.number().min(0).max(1).describe("How sure the extractor is, 0 to 1");
export type Confidence = z.infer<typeof Confidence>;
