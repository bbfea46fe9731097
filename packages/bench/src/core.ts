import type { Article, DecodedText, DecodeOptions, GroundingFault } from "@org/core";
import { BenchError } from "./bench-error.ts";

/** What the benchmarks use of `@org/core`. Runners get it handed in, so that tests can put a made-up extractor in its place. */
export interface Core {
  extract(input: string, options?: { publishedAt?: string }): Article;
  parseArticle(value: unknown): Article;
  decodeBytes(bytes: Uint8Array, options?: DecodeOptions): DecodedText;
  groundingFaults(record: { text: string }): GroundingFault[];
}

/**
 * Loads the built `@org/core`.
 * @throws BenchError when it is not built.
 */
export async function loadCore(): Promise<Core> {
  try {
    return await import("@org/core");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BenchError(`@org/core could not be loaded (${reason}): run "pnpm build" first.`);
  }
}
