import type { Article, Statement } from "@org/core";
import type { PredictionRow, RowQuote, RowSpeaker } from "./metric/quote-row.ts";

function toSpeaker(text: string, { speaker }: Statement): RowSpeaker | null {
  if (!speaker.span) return null;
  const { start, end } = speaker.span;
  return { start, end, text: text.slice(start, end), canonical: speaker.name };
}

/**
 * An article record as a row of the quotes metric, one quotation a statement, in the order of the record. Negated and hypothetical
 * statements are included: gold has them in its optional tier. The type is left out, so that the metric tells it from the text.
 */
export function toQuotes(article: Article, id: string): PredictionRow {
  const quotes = article.statements.map(
    (statement): RowQuote => ({
      content: { spans: statement.content },
      cue: statement.cue && { ...statement.cue.span, text: statement.cue.text },
      speaker: toSpeaker(article.text, statement),
    }),
  );
  return { id, quotes };
}
