import { align } from "./alignment.ts";
import { isCommunicationCue } from "./communication-cues.ts";
import { type ContentType, contentType } from "./fragments.ts";
import { type QuoteRegion, quoteRegions } from "./quote-regions.ts";
import type { GoldRow, RowQuote } from "./quote-row.ts";
import { rangesOf, type Span } from "./span.ts";
import { wordSpans, wordsWithin } from "./tokens.ts";

/** A quotation with everything the measures ask of it worked out once. */
export interface PreparedQuote {
  row: RowQuote;
  content: Span[];
  /** Numbers of the words of the content. */
  ids: ReadonlySet<number>;
  type: ContentType;
  cue: Span[] | null;
  speaker: Span[] | null;
}

/** How to score. */
export interface ScoreOptions {
  /** Recall only over direct and mixed speech and indirect speech with a communication cue. */
  speech?: boolean;
  /** Gold of any other tier is treated as optional. */
  tier?: string;
}

/** One article ready to be measured: optional gold, and the predictions that stand for it, are already gone. */
export interface PreparedArticle {
  text: string;
  words: Span[];
  regions: QuoteRegion[];
  gold: PreparedQuote[];
  predicted: PreparedQuote[];
  inScope: (gold: PreparedQuote) => boolean;
}

function isSpeech({ speech, type, cue }: RowQuote): boolean {
  return speech ?? (type !== "indirect" || isCommunicationCue(cue?.text ?? ""));
}

/** Reads the rows of one article; quotations without a word in them are left out. */
export function prepareArticle(row: GoldRow, predictions: readonly RowQuote[], options: ScoreOptions): PreparedArticle {
  const { text } = row;
  const words = wordSpans(text);
  const regions = quoteRegions(text);
  const prepare = (quote: RowQuote): PreparedQuote => {
    const content = quote.content.spans.filter((span) => span.end > span.start);
    const ids = wordsWithin(words, content);
    const type = quote.type ?? contentType(words, regions, ids);
    return { row: quote, content, ids, type, cue: rangesOf(quote.cue), speaker: rangesOf(quote.speaker) };
  };
  const isOptional = ({ row: { tier } }: PreparedQuote): boolean =>
    tier === "optional" || (options.tier !== undefined && tier !== undefined && tier !== options.tier);

  const allGold = row.quotes.map(prepare).filter((quote) => quote.ids.size > 0);
  const allPredicted = predictions.map(prepare).filter((quote) => quote.ids.size > 0);
  const { goldFor } = align(allGold, allPredicted);
  return {
    text,
    words,
    regions,
    gold: allGold.filter((quote) => !isOptional(quote)),
    predicted: allPredicted.filter((_, index) => {
      const counterpart = allGold[goldFor.get(index) ?? -1];
      return !counterpart || !isOptional(counterpart);
    }),
    inScope: (quote) => !options.speech || isSpeech(quote.row),
  };
}

/** The words that must be covered for a gold speaker to count as found: the head given, else the last word of the speaker. */
export function headRanges(words: readonly Span[], { row, speaker }: PreparedQuote): Span[] | null {
  if (row.speaker?.head) return [row.speaker.head];
  const last = Array.from(wordsWithin(words, speaker ?? [])).at(-1);
  const word = last === undefined ? undefined : words[last];
  return word ? [word] : speaker;
}
