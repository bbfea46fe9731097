import { align } from "./alignment.ts";
import type { PreparedArticle, PreparedQuote } from "./prepare.ts";
import { type Span, trimEdges } from "./span.ts";
import type { TallyBook } from "./tally.ts";
import type { Members } from "./tokens.ts";

interface CuePlace extends Span {
  quote: PreparedQuote;
  /** Offsets of its characters other than white space. */
  ids: Members;
}

function visibleOffsets(text: string, ranges: readonly Span[]): Set<number> {
  const offsets = new Set<number>();
  for (const { start, end } of ranges)
    for (let at = start; at < end; at++) if (text[at]?.trim() !== "") offsets.add(at);
  return offsets;
}

/** The cues of the quotations, first to last piece, trimmed; cues that begin at the same place count once. */
function cuesOf(text: string, quotes: readonly PreparedQuote[]): CuePlace[] {
  const byStart = new Map<number, CuePlace>();
  for (const quote of quotes) {
    if (!quote.cue) continue;
    const whole = {
      start: Math.min(...quote.cue.map((span) => span.start)),
      end: Math.max(...quote.cue.map((span) => span.end)),
    };
    const trimmed = trimEdges(text, whole);
    // A colon is nothing but punctuation, and a cue all the same.
    const place = trimmed.end > trimmed.start ? trimmed : whole;
    if (!byStart.has(place.start)) byStart.set(place.start, { ...place, quote, ids: visibleOffsets(text, quote.cue) });
  }
  return Array.from(byStart.values());
}

/** The cues: found exactly, and found at all. Articles whose gold has no cues (fiction) are not counted. */
export function measureCues(article: PreparedArticle, book: TallyBook): void {
  const gold = cuesOf(article.text, article.gold);
  if (gold.length === 0) return;
  const predicted = cuesOf(article.text, article.predicted);
  const matched = Array.from(align(gold, predicted).predictedFor);
  const exact = matched.filter(
    ([g, p]) => gold[g]?.start === predicted[p]?.start && gold[g]?.end === predicted[p]?.end,
  );
  const inScope = (cue: CuePlace | undefined): boolean => cue !== undefined && article.inScope(cue.quote);
  const sizes = { predicted: predicted.length, gold: gold.filter(inScope).length };
  for (const [name, pairs] of [
    ["cue.exact", exact],
    ["cue.overlap", matched],
  ] as const) {
    book.add(name, { correct: pairs.length, found: pairs.filter(([g]) => inScope(gold[g])).length, ...sizes });
  }
}
