import type { PreparedQuote } from "../metric/prepare.ts";
import type { Span } from "../metric/span.ts";
import type { Comparison } from "./case.ts";

/** Marks around the three parts of a quotation. */
const marks = { content: ["«", "»"], speaker: ["[", "]"], cue: ["{", "}"] } as const;

const contextBefore = 50;
const contextAfter = 40;
const longestStretch = 110;

/** Line ends and other control characters made visible, or at least harmless, in one line. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "⏎").replace(/\p{Cc}/gu, " ");
}

function shorten(text: string): string {
  if (text.length <= longestStretch) return text;
  const half = longestStretch / 2 - 1;
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}

interface Mark {
  at: number;
  text: string;
  /** Closing marks stand before opening ones at the same place. */
  rank: number;
}

function marksOf(quote: PreparedQuote): Mark[] {
  const around = (ranges: readonly Span[] | null, [open, close]: readonly [string, string]): Mark[] =>
    (ranges ?? []).flatMap(({ start, end }) => [
      { at: start, text: open, rank: 1 },
      { at: end, text: close, rank: 0 },
    ]);
  return [
    ...around(quote.content, marks.content),
    ...around(quote.speaker, marks.speaker),
    ...around(quote.cue, marks.cue),
  ].sort((a, b) => a.at - b.at || a.rank - b.rank);
}

function places(quote: PreparedQuote | null): Span[] {
  return quote ? [...quote.content, ...(quote.cue ?? []), ...(quote.speaker ?? [])] : [];
}

/** The text from a little before to a little after both quotations. */
function windowOf({ gold, ours, article }: Comparison): Span {
  const all = [...places(gold), ...places(ours)];
  const start = Math.min(...all.map((span) => span.start));
  const end = Math.max(...all.map((span) => span.end));
  return { start: Math.max(0, start - contextBefore), end: Math.min(article.text.length, end + contextAfter) };
}

function markedText(text: string, window: Span, quote: PreparedQuote): string {
  let at = window.start;
  let line = "";
  for (const mark of marksOf(quote)) {
    line += shorten(oneLine(text.slice(at, mark.at))) + mark.text;
    at = Math.max(at, mark.at);
  }
  return line + shorten(oneLine(text.slice(at, window.end)));
}

/** Gold and ours one under the other in the same context: «content», [speaker], {cue}. */
export function renderComparison(comparison: Comparison): string[] {
  const { gold, ours, article } = comparison;
  const window = windowOf(comparison);
  return [
    gold ? `  gold  ${markedText(article.text, window, gold)}` : "  gold  –",
    ours ? `  ours  ${markedText(article.text, window, ours)}` : "  ours  –",
  ];
}

/** Where it is and what we thought: article and offset, types, method, confidence and name of the speaker, and gold's name. */
export function describeComparison({ articleId, gold, ours, statement }: Comparison): string {
  const at = (gold ?? ours)?.content[0]?.start ?? 0;
  const types = gold && ours && gold.type !== ours.type ? `${gold.type}→${ours.type}` : (gold ?? ours)?.type;
  const speaker = statement?.speaker;
  const method = speaker ? ` · ${speaker.method} ${speaker.confidence.toFixed(2)} ${speaker.name ?? "–"}` : "";
  const truth = gold?.row.speaker?.canonical;
  return `${articleId}@${at} · ${types}${method}${truth ? ` · gold ${truth}` : ""}`;
}
