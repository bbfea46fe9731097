import type { PageTruth } from "./page-sets.ts";
import { compareAuthors, isDateRight, isTitleRight, type PredictedMetadata } from "./score-metadata.ts";
import { compareParagraphs } from "./score-paragraphs.ts";
import { compareSnippets } from "./score-snippets.ts";
import { compareText, f1, type Hits, scoreTexts, type TextScores } from "./score-text.ts";

/** What a program made of a page. */
export interface Prediction extends PredictedMetadata {
  text: string;
  /** The lines of `text` when not given. */
  paragraphs?: readonly string[];
  /** Whether it took the page for an article. */
  isArticle?: boolean;
}

/** Scores of a set, under the names of its public scorer; null where the set does not ask. */
export interface PageScores {
  n: number;
  empty: number;
  texts: TextScores | null;
  paraP: number | null;
  paraR: number | null;
  paraF1: number | null;
  wsF: number | null;
  title: number | null;
  authF1: number | null;
  date: number | null;
  /** Of all pages. */
  articles: number | null;
}

function sum(hits: readonly Hits[]): Hits {
  const all = { right: 0, extra: 0, missing: 0 };
  for (const { right, extra, missing } of hits) {
    all.right += right;
    all.extra += extra;
    all.missing += missing;
  }
  return all;
}

function pooled(hits: readonly Hits[]): { P: number; R: number; F1: number } | null {
  const { right, extra, missing } = sum(hits);
  if (right + extra + missing === 0) return null;
  const P = right / Math.max(1, right + extra);
  const R = right / Math.max(1, right + missing);
  return { P, R, F1: f1(P, R) };
}

function shareOf(answers: readonly boolean[]): number | null {
  return answers.length === 0 ? null : answers.filter(Boolean).length / answers.length;
}

/** Scores predictions as the public scorer of the sets does; a page without one counts as empty. */
export function scorePages(truth: readonly PageTruth[], predictions: ReadonlyMap<string, Prediction>): PageScores {
  const pages = truth.map((row) => ({ row, ours: predictions.get(row.id) ?? { text: "" } }));
  const asking = (asks: (row: PageTruth) => boolean) => pages.filter(({ row }) => asks(row));
  const withText = asking(({ text, page_type }) => text !== undefined && (page_type ?? "article") === "article");
  const paragraphs = pooled(
    asking((row) => (row.paragraphs ?? []).length > 0).map(({ row, ours }) =>
      compareParagraphs(row, ours.paragraphs ?? ours.text.split("\n")),
    ),
  );
  const snippets = asking((row) => (row.with ?? []).length > 0).map(({ row, ours }) => compareSnippets(row, ours.text));
  const authors = asking((row) => (row.authors ?? []).length > 0).map(({ row, ours }) => compareAuthors(row, ours));
  return {
    n: pages.length,
    empty: pages.filter(({ ours }) => ours.text.trim() === "").length,
    texts: withText.length === 0 ? null : scoreTexts(withText.map(({ row, ours }) => compareText(row, ours.text))),
    paraP: paragraphs?.P ?? null,
    paraR: paragraphs?.R ?? null,
    paraF1: paragraphs?.F1 ?? null,
    wsF: pooled(snippets)?.F1 ?? null,
    title: shareOf(asking((row) => Boolean(row.title)).map(({ row, ours }) => isTitleRight(row, ours))),
    authF1: pooled(authors)?.F1 ?? null,
    date: shareOf(asking((row) => Boolean(row.date)).map(({ row, ours }) => isDateRight(row, ours))),
    articles: shareOf(pages.flatMap(({ ours }) => ours.isArticle ?? [])),
  };
}
