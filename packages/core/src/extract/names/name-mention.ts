import type { EntityKind, Span } from "../../schema/index.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import type { Token } from "../tokens/token.js";

/** What earlier passes made of a text; the input of names and entities. Sentences and quotations are in the order of the text. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteRegion[];
}

/** A name at its place in the text. */
export interface NameMention {
  /** The name with the titles before it: Rep. Leo Marsh. */
  readonly span: Span;
  /** The name alone: Leo Marsh. */
  readonly core: Span;
  readonly kind: EntityKind;
  /** Titles before the name, as they are written: U.S. Army Secretary. */
  readonly titles: readonly string[];
  /** How sure the kind and the borders are, 0 to 1. */
  readonly confidence: number;
  /** Token indexes of `span`, half-open. */
  readonly tokenStart: number;
  readonly tokenEnd: number;
}
