import type { QuoteRegion } from "../quotes/quote-region.js";
import type { StatementReading } from "../statements/statement-reading.js";
import type { Unit } from "../statements/unit.js";

/** A sentence, or a part of one up to a quotation, as plain words; quotation marks are left out. */
export interface Segment {
  readonly units: readonly Unit[];
  /** True for words inside a quotation. */
  readonly quoted: boolean;
}

const sentenceEnds = new Set([".", "!", "?", "…"]);

/** Quotations shorter than this are read with the words around them: agreed to “core terms”. In UTF-16 units. */
const shortQuotation = 40;

/** True for a quotation that is read by itself: a long one, or one that ends as sentences and their reports do. */
function isSpeech(text: string, { span, inner, endsWithComma }: QuoteRegion): boolean {
  return span.end - span.start >= shortQuotation || endsWithComma || sentenceEnds.has(text.charAt(inner.end - 1));
}

/** Most words of a segment; cutting longer ones keeps the work linear whatever is pasted. */
const longest = 400;

/** Cuts the words of an article at the ends of sentences, paragraphs and longer quotations. */
export function toSegments({
  text,
  tokens,
  paragraphs,
  quotes,
  dateline,
}: Omit<StatementReading, "sentences">): Segment[] {
  const segments: Segment[] = [];
  let units: Unit[] = [];
  let quoted = false;
  const close = (): void => {
    if (units.length > 0) segments.push({ units, quoted });
    units = [];
  };
  const outer = quotes.filter(({ depth }) => depth === 0);
  const marks = new Set(quotes.flatMap(({ span, inner }) => [span.start, inner.end]));
  let paragraph = 0;
  let region = 0;
  tokens.forEach((token, tokenIndex) => {
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= token.start) {
      close();
      paragraph++;
    }
    while ((outer[region]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) region++;
    const quote = outer[region];
    const inside = quote !== undefined && quote.span.start <= token.start && isSpeech(text, quote);
    if (inside !== quoted || units.length >= longest) {
      close();
      quoted = inside;
    }
    if (
      (token.kind === "mark" && marks.has(token.start)) ||
      (dateline && token.start >= dateline.start && token.end <= dateline.end)
    )
      return;
    units.push({ start: token.start, end: token.end, lower: token.lower, token, quote: null, tokenIndex });
    if (token.kind === "mark" && sentenceEnds.has(token.text)) close();
  });
  close();
  return segments;
}
