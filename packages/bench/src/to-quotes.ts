import type { Article, Statement } from "@org/core";
import type { PredictionRow, RowQuote, RowSpeaker } from "./metric/quote-row.ts";

function toSpeaker(text: string, { speaker }: Statement): RowSpeaker | null {
  if (!speaker.span) return null;
  const { start, end } = speaker.span;
  return { start, end, text: text.slice(start, end), canonical: speaker.name };
}

/** True for speech quoted inside somebody else's quotation: “He told me ‘no’.” */
function isInsideQuotation(statement: Statement, byId: ReadonlyMap<string, Statement>): boolean {
  const outer = byId.get(statement.nestedIn ?? "");
  const first = statement.content[0];
  return (
    first !== undefined && (outer?.quoted.some((span) => span.start <= first.start && first.end <= span.end) ?? false)
  );
}

/** The statements of a record that a row of the quotes metric is made of, in order. */
export function countedStatements(article: Article, nested: boolean): Statement[] {
  const byId = new Map(article.statements.map((statement) => [statement.id, statement]));
  return article.statements.filter((statement) => nested || !isInsideQuotation(statement, byId));
}

/**
 * An article record as a row of the quotes metric, one quotation a statement, in the order of the record. Negated and hypothetical
 * statements are included: gold has them in its optional tier. The type is left out, so that the metric tells it from the text.
 * @param nested whether speech quoted inside quotations counts: of 128 such quotations in the PolNeAR training articles one is annotated, so
 *   its figures leave them out; the acceptance article has them.
 */
export function toQuotes(article: Article, id: string, { nested = true }: { nested?: boolean } = {}): PredictionRow {
  const quotes = countedStatements(article, nested).map(
    (statement): RowQuote => ({
      content: { spans: statement.content },
      cue: statement.cue && { ...statement.cue.span, text: statement.cue.text },
      speaker: toSpeaker(article.text, statement),
    }),
  );
  return { id, quotes };
}
