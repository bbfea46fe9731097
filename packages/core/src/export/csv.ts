import type { Article, Statement, Time } from "../schema/index.js";
import { displayTitle } from "../view/display-title.js";
import { timesById } from "../view/statement-details.js";
import { statementExtent, statementText } from "../view/statement-text.js";
import { csvCell } from "./csv-cell.js";

interface Row {
  article: Article;
  statement: Statement;
  time: Time | null;
}

type Value = string | number | boolean | null | undefined;

/** The columns, in order. Offsets are UTF-16 code units of the article's text. */
const columns: { name: string; value: (row: Row) => Value }[] = [
  { name: "article", value: ({ article }) => article.articleKey },
  { name: "title", value: ({ article }) => displayTitle(article) },
  { name: "publisher", value: ({ article }) => article.publisher },
  { name: "published_at", value: ({ article }) => article.publishedAt?.value },
  { name: "statement", value: ({ statement }) => statement.id },
  { name: "kind", value: ({ statement }) => statement.kind },
  { name: "speaker", value: ({ statement }) => statement.speaker.name },
  { name: "speaker_kind", value: ({ statement }) => statement.speaker.kind },
  { name: "speaker_role", value: ({ statement }) => statement.speaker.roleAtTime },
  { name: "speaker_confidence", value: ({ statement }) => statement.speaker.confidence },
  { name: "words", value: ({ article, statement }) => statementText(article, statement) },
  { name: "start", value: ({ statement }) => statementExtent(statement).start },
  { name: "end", value: ({ statement }) => statementExtent(statement).end },
  { name: "spans", value: ({ statement }) => statement.content.map(({ start, end }) => `${start}:${end}`).join(" ") },
  { name: "cue", value: ({ statement }) => statement.cue?.text },
  { name: "cue_class", value: ({ statement }) => statement.cue?.class },
  { name: "audience", value: ({ statement }) => statement.audience.map(({ text }) => text).join("; ") },
  { name: "medium", value: ({ statement }) => statement.medium?.type },
  { name: "platform", value: ({ statement }) => statement.medium?.platform },
  { name: "time", value: ({ time }) => time?.text },
  { name: "time_value", value: ({ time }) => time?.value },
  { name: "place", value: ({ statement }) => statement.place?.text },
  { name: "occasion", value: ({ statement }) => statement.occasion?.text },
  { name: "negated", value: ({ statement }) => statement.negated },
  { name: "hypothetical", value: ({ statement }) => statement.hypothetical },
  { name: "nested_in", value: ({ statement }) => statement.nestedIn },
  { name: "claim_type", value: ({ statement }) => statement.claimType },
  { name: "word_count", value: ({ statement }) => statement.prominence.words },
  { name: "confidence", value: ({ statement }) => statement.confidence },
];

/** The first line of the table, with its line feed. */
export const csvHeader = `${columns.map(({ name }) => name).join(",")}\n`;

/**
 * The statements of an article as CSV, one row each, without the header; empty cells where the text does not say. Every cell is safe
 * against being read as a formula (`csvCell`). Lines end with LF, so that no carriage return reaches a terminal.
 */
export function toCsvRows(article: Article): string {
  const times = timesById(article);
  return article.statements
    .map((statement) => {
      const time = statement.time === null ? undefined : times.get(statement.time);
      const row: Row = { article, statement, time: time ?? null };
      const cells = columns.map(({ value }) => csvCell(String(value(row) ?? "")));
      return `${cells.join(",")}\n`;
    })
    .join("");
}
