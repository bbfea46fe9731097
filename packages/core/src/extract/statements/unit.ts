import type { Span } from "../../schema/index.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import type { Token } from "../tokens/token.js";

/** What a sentence is made of when its quotations are taken as one piece each: a token, or a whole quotation. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Lower-case form of a token, `“` for a quotation. */
  readonly lower: string;
  readonly token: Token | null;
  readonly quote: QuoteRegion | null;
  /** Index of the token, or of the first token of the quotation. */
  readonly tokenIndex: number;
}

/** A sentence, or the inside of a quotation, as units. */
export interface Clause {
  readonly span: Span;
  readonly units: readonly Unit[];
  readonly paragraph: number;
  /** Quotation depth its words stand at: 0 in the running text. */
  readonly depth: number;
}

/** A half-open range of unit indexes. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** First index of a sorted list whose item starts at or behind `offset`. */
export function firstFrom(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a span into units; `regions` are the quotations directly inside it, in order. */
export function toUnits(tokens: readonly Token[], regions: readonly QuoteRegion[], span: Span): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let index = firstFrom(tokens, span.start); index < tokens.length; ) {
    const token = tokens[index];
    if (!token || token.start >= span.end) break;
    while ((regions[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const quote = regions[next];
    if (quote && token.start >= quote.span.start) {
      units.push({ ...quote.span, lower: "“", token: null, quote, tokenIndex: index });
      const after = quote.span.end;
      while ((tokens[index]?.start ?? after) < after) index++;
      next++;
    } else {
      units.push({ start: token.start, end: token.end, lower: token.lower, token, quote: null, tokenIndex: index });
      index++;
    }
  }
  return units;
}

/** The text range of a range of units; the range must not be empty. */
export function unitSpan(units: readonly Unit[], { from, to }: UnitRange): Span {
  const first = units[from];
  const last = units[to - 1];
  if (!first || !last) throw new RangeError(`no units at ${from}–${to}`);
  return { start: first.start, end: last.end };
}
