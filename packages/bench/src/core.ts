import type { Article, DecodedText, DecodeOptions, GroundingFault, SaidbyError } from "@org/core";
import type * as Feeds from "@org/core/feeds";
import type * as Html from "@org/core/html";
import { BenchError } from "./bench-error.ts";

/** What the benchmarks use of `@org/core`. Runners get it handed in, so that tests can put a made-up extractor in its place. */
export interface Core {
  extract(input: string, options?: { publishedAt?: string }): Article;
  parseArticle(value: unknown): Article;
  decodeBytes(bytes: Uint8Array, options?: DecodeOptions): DecodedText;
  groundingFaults(record: { text: string }): GroundingFault[];
  feeds: Pick<typeof Feeds, "readFeed" | "readOpml" | "writeOpml">;
  html: Pick<typeof Html, "readHtml" | "visibleText">;
  isCoreError(error: unknown): error is SaidbyError;
}

/**
 * Loads the built `@org/core`.
 * @throws BenchError when it is not built.
 */
export async function loadCore(): Promise<Core> {
  try {
    const [core, feeds, html] = await Promise.all([
      import("@org/core"),
      import("@org/core/feeds"),
      import("@org/core/html"),
    ]);
    return { ...core, feeds, html, isCoreError: core.SaidbyError.isInstance };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BenchError(`@org/core could not be loaded (${reason}): run "pnpm build" first.`);
  }
}
