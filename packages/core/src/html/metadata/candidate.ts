import type { Origin } from "../../schema/index.js";

/** One reading of a fact of the metadata, with its place in the page. */
export interface Candidate<Value> {
  value: Value;
  origin: Origin;
  /** The place in the words of the page: `og:title`, `h1`, `NewsArticle.headline`. */
  where: string;
  /** What its kind of place counts in the vote. */
  weight: number;
}

/** A reading and the sum of what speaks for it. */
export interface Ranked<Value> extends Candidate<Value> {
  votes: number;
}

/** True for the place of the same kind that says the same. */
export const samePlace = <Value>(a: Candidate<Value>, b: Candidate<Value>): boolean =>
  a.where === b.where && a.origin === b.origin;
