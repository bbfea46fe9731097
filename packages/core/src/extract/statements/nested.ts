import type { Span } from "../../schema/index.js";
import { reportsQuotation } from "../cues/reports-quotation.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import { findSentences } from "../sentences/find-sentences.js";
import type { StatementDraft } from "./draft.js";
import { type StatementReading, toClauses } from "./find-statements.js";
import { findReportingVerbs } from "./reporting-verbs.js";
import { findSentenceStatements } from "./sentence-statements.js";

/** Quotations inside quotations, by the quotation they stand in. */
function innerByOuter(regions: readonly QuoteRegion[]): Map<QuoteRegion, QuoteRegion[]> {
  const inner = new Map<QuoteRegion, QuoteRegion[]>();
  const stack: QuoteRegion[] = [];
  for (const region of regions) {
    while (stack.length > 0 && (stack.at(-1)?.span.end ?? 0) <= region.span.start) stack.pop();
    const outer = stack.at(-1);
    const list = outer && inner.get(outer);
    if (list) list.push(region);
    else if (outer) inner.set(outer, [region]);
    stack.push(region);
  }
  return inner;
}

/**
 * Statements quoted inside quotations: “Maybe he says: ‘You know …’”. Only inner quotations that words of the outer one report; an inner
 * title or scare quote is none.
 */
export function findNested(reading: StatementReading): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const [outer, regions] of innerByOuter(reading.quotes)) {
    const flat = regions.map((region) => ({ ...region, depth: 0 }));
    const sentences = findSentences(reading.text, [outer.inner], flat, (at) => reportsQuotation(reading.text, at));
    const clauses = toClauses({ tokens: reading.tokens, sentences, quotes: flat, dateline: null });
    for (const clause of clauses) {
      if (!clause.units.some((unit) => unit.quote)) continue;
      const inside = { ...clause, paragraph: outer.paragraph, depth: outer.depth + 1 };
      const found = findSentenceStatements(inside, findReportingVerbs(clause.units));
      const quoted = clause.units.flatMap((unit) => unit.quote?.span ?? []);
      const holds = (piece: Span): boolean => quoted.some((span) => piece.start <= span.start && span.end <= piece.end);
      drafts.push(...found.filter((draft) => draft.content.some(holds)));
    }
  }
  return drafts;
}
