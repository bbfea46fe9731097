import { quoteSets, readQuoteSet } from "./data/quote-sets.ts";
import type { GoldRow } from "./metric/quote-row.ts";
import { countOption, type RunnerOption, type RunRequest, textOption } from "./runner.ts";

/** The options of a runner that measures one of the quotation data sets, or its first articles. */
export const quoteSetOptions = {
  set: { type: "string", value: "NAME", default: "polnear.dev", help: Object.keys(quoteSets).join(", ") },
  limit: { type: "string", value: "N", help: "only the first articles" },
} satisfies Record<string, RunnerOption>;

/**
 * The set that the user asked for, and its articles.
 * @throws BenchError when there is no such set, its file is missing, or the limit is no count.
 */
export function askedQuoteSet(request: RunRequest): { set: string; rows: GoldRow[] } {
  const set = textOption(request, "set");
  return { set, rows: readQuoteSet(set, countOption(request, "limit", Number.POSITIVE_INFINITY)) };
}
