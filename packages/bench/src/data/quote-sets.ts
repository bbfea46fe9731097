import { BenchError } from "../bench-error.ts";
import type { GoldRow } from "../metric/quote-row.ts";
import { dataFile } from "./data-root.ts";
import { readRows } from "./read-rows.ts";

interface QuoteSet {
  file: string;
  /** What it is, for people. */
  about: string;
}

/** The quotation data sets, by the name that `--set` takes. */
export const quoteSets: Readonly<Record<string, QuoteSet>> = {
  "polnear.dev": {
    file: "quotes/polnear.dev.jsonl.gz",
    about: "PolNeAR, US political news, 84 articles kept for measuring",
  },
  "polnear.train": {
    file: "quotes/polnear.train.jsonl.gz",
    about: "PolNeAR, US political news, 840 articles to look at",
  },
  "guardian-guide": {
    file: "quotes/guardian-guide.jsonl",
    about: "32 hard cases of direct speech after a public guide",
  },
  litbank: { file: "quotes/litbank.jsonl.gz", about: "LitBank, quotations in 100 pieces of fiction" },
};

/**
 * Reads a quotation data set, or its first articles.
 * @throws BenchError when there is no such set, or its file is missing.
 */
export function readQuoteSet(name: string, limit: number = Number.POSITIVE_INFINITY): GoldRow[] {
  const set = quoteSets[name];
  if (!set) throw new BenchError(`There is no set "${name}": use ${Object.keys(quoteSets).join(", ")}.`, 2);
  return readRows<GoldRow>(dataFile(set.file)).slice(0, limit);
}
