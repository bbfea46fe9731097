import type { Article, Statement } from "../schema/index.js";

/** What stands between the pieces of a statement that its cue splits. */
export const pieceSeparator = " … ";

/** The words of a statement exactly as in the text, its pieces joined by an ellipsis. */
export function statementText(article: Pick<Article, "text">, statement: Pick<Statement, "content">): string {
  return statement.content.map(({ start, end }) => article.text.slice(start, end)).join(pieceSeparator);
}

/** From the first to the last offset of a statement's words (UTF-16). */
export function statementExtent(statement: Pick<Statement, "content">): { start: number; end: number } {
  return { start: statement.content[0]?.start ?? 0, end: statement.content.at(-1)?.end ?? 0 };
}
