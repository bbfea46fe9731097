import type { PageTruth } from "./page-sets.ts";
import type { Hits } from "./score-text.ts";

/** Words alone, whatever the case and the form of the characters. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const by = /^(by|von|par|por|di|text|texto|written by|story by|autor|author|av|af|door)\s*:?\s+/i;
const between = /\s*(?:,|;|\||·|•|\/|&|(?<![\p{L}\p{N}_])(?:and|und|et|y)(?![\p{L}\p{N}_])|\n)\s*/u;

/** The single names in bylines. */
function namesIn(bylines: readonly string[]): Set<string> {
  const names = bylines.flatMap((byline) => byline.trim().replace(by, "").split(between));
  return new Set(names.map((name) => plain(name.replace(by, ""))).filter(Boolean));
}

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** The day of a date: its own, and the one in UTC. */
function daysOf(date: string | null | undefined): Set<string> {
  if (!date) return new Set();
  const trimmed = date.trim();
  const whole = iso.exec(trimmed);
  const day = whole?.[1] ?? /^\d{4}-\d\d-\d\d/.exec(trimmed)?.[0];
  if (day === undefined) return new Set();
  const instant = whole?.[2] ? new Date(trimmed.replace(" ", "T")) : null;
  return new Set(instant && !Number.isNaN(instant.getTime()) ? [day, instant.toISOString().slice(0, 10)] : [day]);
}

export interface PredictedMetadata {
  title?: string | null;
  authors?: readonly string[];
  date?: string | null;
}

export function isTitleRight(truth: PageTruth, { title }: PredictedMetadata): boolean {
  return plain(title ?? "") === plain(truth.title ?? "");
}

export function compareAuthors(truth: PageTruth, { authors }: PredictedMetadata): Hits {
  const asked = namesIn(truth.authors ?? []);
  const ours = namesIn(authors ?? []);
  const right = [...ours].filter((name) => asked.has(name)).length;
  return { right, extra: ours.size - right, missing: asked.size - right };
}

export function isDateRight(truth: PageTruth, { date }: PredictedMetadata): boolean {
  const asked = new Set([...daysOf(truth.datetime), (truth.date ?? "").slice(0, 10)]);
  return [...daysOf(date)].some((day) => asked.has(day));
}
