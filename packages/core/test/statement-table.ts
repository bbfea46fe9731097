import { expect, it } from "vitest";
import { extract } from "../src/extract/extract.js";
import type { Article, Span } from "../src/schema/index.js";

/** The words at a span, `-` for none. */
export const wordsAt = (article: Article, span: Span | null | undefined): string =>
  span ? article.text.slice(span.start, span.end) : "-";

/** Each statement of a text as `speaker's words · cue · content`, then what is marked of it. */
export function statements(text: string): string[] {
  const article = extract(text, { publishedAt: "2026-03-12" });
  return article.statements.map((statement) => {
    const content = statement.content.map((span) => wordsAt(article, span)).join(" [+] ");
    const flags = [
      statement.negated && "negated",
      statement.hypothetical && "hypothetical",
      statement.nestedIn && "nested",
    ];
    return [
      wordsAt(article, statement.speaker.span),
      statement.cue?.text ?? "-",
      content,
      ...flags.filter(Boolean),
    ].join(" · ");
  });
}

export function expectStatements(text: string, expected: string[]): void {
  expect(statements(text)).toEqual(expected);
}

export type Case = readonly [text: string, ...expected: string[]];

/** One test a text: its statements must be those expected. */
export function table(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))("%s", expectStatements);
}
