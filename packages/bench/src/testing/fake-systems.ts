import { quoteRegions } from "../metric/quote-regions.ts";
import type { GoldRow, PredictionRow, RowQuote } from "../metric/quote-row.ts";
import { wordSpans } from "../metric/tokens.ts";
import { numbersFrom } from "../random.ts";

/** A system that takes every quotation mark for speech and the nearest capitalised word before or after it for the speaker. */
export function everyMark(row: GoldRow): PredictionRow {
  const capitalised = wordSpans(row.text).filter(({ start }) => /\p{Lu}/u.test(row.text[start] ?? ""));
  const quotes = quoteRegions(row.text).map((region): RowQuote => {
    const distance = (word: { start: number; end: number }): number =>
      word.end <= region.start
        ? region.start - word.end
        : word.start >= region.end
          ? word.start - region.end
          : Infinity;
    const nearest = capitalised.reduce<{ start: number; end: number } | null>(
      (best, word) => (best === null || distance(word) < distance(best) ? word : best),
      null,
    );
    const content = { spans: [{ start: region.start, end: region.end }] };
    if (!nearest || distance(nearest) === Infinity) return { content, cue: null, speaker: null };
    const text = row.text.slice(nearest.start, nearest.end);
    return { content, cue: null, speaker: { ...nearest, text, canonical: text } };
  });
  return { id: row.id, quotes };
}

/** The gold itself with a known share of damage: quotations dropped, ends moved, cues and speakers lost, exchanged or doubled. */
export function damagedGold(row: GoldRow, seed: number): PredictionRow {
  const next = numbersFrom(seed + row.text.length);
  const within = (offset: number): number => Math.max(0, Math.min(row.text.length, offset));
  const shift = (): number => (next() < 0.3 ? Math.round((next() - 0.5) * 40) : 0);
  const quotes = row.quotes.flatMap((quote): RowQuote[] => {
    if (next() < 0.15) return [];
    const spans = quote.content.spans.map(({ start, end }) => ({
      start: within(start + shift()),
      end: within(end + shift()),
    }));
    const other = row.quotes[Math.floor(next() * row.quotes.length)];
    const speaker = next() < 0.2 ? (other?.speaker ?? null) : next() < 0.1 ? null : quote.speaker;
    const cue = next() < 0.2 ? (other?.cue ?? null) : next() < 0.1 ? null : quote.cue;
    const damaged: RowQuote = { content: { spans }, cue, speaker };
    if (next() < 0.1) damaged.type = quote.type ?? "direct";
    return next() < 0.05 ? [damaged, { ...damaged, speaker: null }] : [damaged];
  });
  return { id: row.id, quotes };
}
