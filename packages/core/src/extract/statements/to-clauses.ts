import type { Span } from "../../schema/index.js";
import { isDash } from "../../text/chars.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import type { Token } from "../tokens/token.js";
import type { StatementReading } from "./statement-reading.js";
import { type Clause, firstFrom, toUnits, type Unit, unitSpan } from "./unit.js";

/** Cuts the running text into clauses of units, one a sentence. */
export function toClauses(reading: Pick<StatementReading, "tokens" | "sentences" | "quotes" | "dateline">): Clause[] {
  const outer = reading.quotes.filter((region) => region.depth === 0);
  const starts = outer.map((region) => region.span);
  return reading.sentences.flatMap(({ span: sentence, paragraph }) => {
    const span = behindDateline(sentence, reading.dateline, reading.tokens);
    const inside: QuoteRegion[] = [];
    for (let index = firstFrom(starts, span.start); index < outer.length; index++) {
      const region = outer[index];
      if (!region || region.span.start >= span.end) break;
      inside.push(region);
    }
    return cutLong(toUnits(reading.tokens, inside, span)).map((units) => ({
      span: units.length > 0 ? unitSpan(units, { from: 0, to: units.length }) : span,
      paragraph,
      depth: 0,
      units,
    }));
  });
}

/** Most units of a clause. No sentence of news is longer; cutting what is keeps the work linear whatever is pasted. */
const longestClause = 400;

function cutLong(units: readonly Unit[]): readonly (readonly Unit[])[] {
  if (units.length <= longestClause) return [units];
  const pieces: (readonly Unit[])[] = [];
  for (let from = 0; from < units.length; from += longestClause) pieces.push(units.slice(from, from + longestClause));
  return pieces;
}

function behindDateline(sentence: Span, dateline: Span | null, tokens: readonly Token[]): Span {
  if (!dateline || dateline.start < sentence.start || dateline.end >= sentence.end) return sentence;
  let index = firstFrom(tokens, dateline.end);
  while (tokens[index]?.kind === "mark" && isDash(tokens[index]?.text.charCodeAt(0) ?? 0)) index++;
  const start = tokens[index]?.start ?? sentence.start;
  return start < sentence.end ? { start, end: sentence.end } : sentence;
}
