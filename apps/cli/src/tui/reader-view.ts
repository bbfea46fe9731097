import type { Article } from "@org/core";
import { type PageLine, type StatementMark, statementExtent, statementMarks, textPage } from "@org/core/view";
import { type ListRow, listOrder, listRows } from "./list-rows.js";
import { gutterWidth, type ReaderScreen } from "./screen.js";

/** An article laid out for a screen: what the reader moves about in. */
export interface ReaderView {
  article: Article;
  marks: readonly StatementMark[];
  lines: readonly PageLine[];
  textHeight: number;
  rows: readonly ListRow[];
  /** Statements in the order of the list. */
  order: readonly number[];
  /** Statements by the offset of their first word. */
  starts: readonly { statement: number; start: number }[];
}

/** The cell before each row of the list that says which statement is lit. */
const listMarkerWidth = 1;

/** Lays out an article for a screen. */
export function readerView(article: Article, screen: ReaderScreen): ReaderView {
  const marks = statementMarks(article);
  const rows = listRows(article, screen.list.width - listMarkerWidth);
  const starts = article.statements
    .map((statement, index) => ({ statement: index, start: statementExtent(statement).start }))
    .sort((a, b) => a.start - b.start);
  return {
    article,
    marks,
    lines: textPage(article, marks, screen.text.width - gutterWidth),
    textHeight: screen.text.height,
    rows,
    order: listOrder(rows),
    starts,
  };
}
