import { shinglesOf } from "./count-words.ts";
import type { PageTruth } from "./page-sets.ts";

/** What is right, too much and missing. */
export interface Hits {
  right: number;
  extra: number;
  missing: number;
}

/** Runs of four words in both texts. Words of the summary, of optional parts and, where paragraphs are known, of the title may be there or not. */
export function compareText(truth: PageTruth, text: string): Hits {
  const asked = shinglesOf(truth.text ?? "");
  const ours = shinglesOf(text);
  const title = truth.paragraphs ? (truth.title ?? "") : "";
  const optional = shinglesOf([truth.summary ?? "", ...(truth.optional ?? []), title].join("\n"));
  const hits = { right: 0, extra: 0, missing: 0 };
  for (const run of new Set([...asked.keys(), ...ours.keys()])) {
    const [expected, found] = [asked.get(run) ?? 0, ours.get(run) ?? 0];
    hits.right += Math.min(expected, found);
    hits.missing += Math.max(0, expected - found);
    if (!optional.has(run)) hits.extra += Math.max(0, found - expected);
  }
  return hits;
}

function share(right: number, wrong: number, other: number): number {
  if (wrong === 0 && other === 0) return 1;
  return right + wrong === 0 ? 0 : right / (right + wrong);
}

export function precisionOf({ right, extra, missing }: Hits): number {
  return share(right, extra, missing);
}

export function recallOf({ right, extra, missing }: Hits): number {
  return share(right, missing, extra);
}

export function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Scores of a set of pages. */
export interface TextScores {
  /** Of the mean precision of pages with output and the mean recall (the scrapinghub benchmark’s measure). */
  F1: number;
  P: number;
  R: number;
  /** Mean of the pages’ own F1, in which a page without output counts 0. */
  pageF1: number;
  lt80: number;
}

export function scoreTexts(hits: readonly Hits[]): TextScores {
  const P = mean(hits.filter(({ right, extra }) => right + extra > 0).map(precisionOf));
  const R = mean(hits.filter(({ right, missing }) => right + missing > 0).map(recallOf));
  const pages = hits.map((hit) => f1(precisionOf(hit), recallOf(hit)));
  return { F1: f1(P, R), P, R, pageF1: mean(pages), lt80: pages.filter((page) => page < 0.8).length };
}
