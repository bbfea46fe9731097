import { BenchError } from "../bench-error.ts";
import { dataFile } from "../data/data-root.ts";
import { readRows, readText } from "../data/read-rows.ts";
import type { GoldRow, RowQuote } from "../metric/quote-row.ts";
import type { Span } from "../metric/span.ts";

/** What gold tells of a statement beyond content, cue and speaker. */
export const detailNames = ["audience", "medium", "time", "place", "occasion", "provenance"] as const;
export type DetailName = (typeof detailNames)[number];

/** A place with its words. */
export interface SeedPlace extends Span {
  text: string;
}

/** A statement of the acceptance article. */
export interface SeedQuote extends RowQuote, Partial<Record<DetailName, SeedPlace>> {
  id: string;
  act?: string;
  /** Whom or what a position is about. */
  target?: SeedPlace;
  nestedIn?: string;
  hypothetical?: boolean;
}

/** The acceptance article with everything said in it. */
export interface Seed extends GoldRow {
  quotes: SeedQuote[];
  sourcingNotes: SeedPlace[];
}

/** The day the article is taken to be published, which its weekdays are resolved against. */
export const seedPublishedAt = "2025-11-28";

/**
 * Reads the acceptance article.
 * @throws BenchError when a file is missing, or gold was made for another text.
 */
export function readSeed(): Seed {
  const text = readText(dataFile("seed/article.txt"));
  const [seed] = readRows<Seed>(dataFile("seed/gold.jsonl"));
  if (seed?.text === text) return seed;
  throw new BenchError("seed/gold.jsonl was not made for the text of seed/article.txt: fetch both again.");
}
