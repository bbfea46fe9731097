import type { Span } from "../../schema/index.js";
import { isLetter, isSpace } from "../../text/chars.js";
import { readMark } from "./marks.js";
import type { QuoteMark, QuoteRegion } from "./quote-region.js";
import { countTitleWords } from "./title-case.js";

/** Quotations deeper than this are read as flat text: no article has them. */
const maxDepth = 4;

interface OpenQuote {
  start: number;
  innerStart: number;
  mark: QuoteMark;
}

/** A mark that may close a single quotation, or be the apostrophe of a plural (“the ministers’ plan”). */
function isPossessive(text: string, index: number, to: number): boolean {
  if (text.charAt(index - 1).toLowerCase() !== "s") return false;
  const next = index + 1 < to ? text.charCodeAt(index + 1) : 0;
  return next === 0x20 && isLetter(text.charCodeAt(index + 2));
}

/** Positions of the marks that surely close a single quotation: behind punctuation, or before it. */
function sureSingleCloses(text: string, { start, end }: Span): number[] {
  const positions: number[] = [];
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code !== 0x27 && code !== 0x2019) continue;
    const reading = readMark(text, index, start, end);
    if (reading?.mark === "single" && reading.closes && !reading.opens && !isPossessive(text, index, end))
      positions.push(index);
  }
  return positions;
}

/** The quotations of one paragraph, inner ones after the one they stand in, in the order of their starts. */
function scanParagraph(text: string, span: Span, paragraph: number): Omit<QuoteRegion, "continues">[] {
  const regions: Omit<QuoteRegion, "continues">[] = [];
  const open: OpenQuote[] = [];
  const sureCloses = sureSingleCloses(text, span);
  let nextSure = 0;
  const close = (end: number, innerEnd: number, closed: boolean): void => {
    const quote = open.pop();
    if (!quote || innerEnd <= quote.innerStart) return;
    regions.push({
      span: { start: quote.start, end },
      inner: { start: quote.innerStart, end: innerEnd },
      mark: quote.mark,
      closed,
      endsWithComma: closed && text.charCodeAt(innerEnd - 1) === 0x2c,
      endsWithQuestion: closed && (text.charCodeAt(innerEnd - 1) === 0x3f || text.charCodeAt(innerEnd - 1) === 0x21),
      titleWords: closed ? countTitleWords(text, quote.innerStart, innerEnd) : 0,
      depth: 0,
      paragraph,
    });
  };
  for (let index = span.start; index < span.end; ) {
    const reading = readMark(text, index, span.start, span.end);
    if (!reading) {
      index++;
      continue;
    }
    const { mark, width } = reading;
    while ((sureCloses[nextSure] ?? Number.POSITIVE_INFINITY) < index) nextSure++;
    const current = open.at(-1);
    const holds = open.some((quote) => quote.mark === mark);
    const mayOpen = reading.opens && !(holds && reading.closes) && open.length < maxDepth;
    if (holds && reading.closes) {
      const nextClose = sureCloses[nextSure];
      const reopened = nextClose !== undefined && text.slice(index + 1, nextClose).includes("\u2018");
      const possessive =
        mark === "single" && isPossessive(text, index, span.end) && nextClose !== undefined && !reopened;
      if (!possessive) {
        // An inner quotation that was never closed ends with the one it stands in; an inner single mark was an apostrophe then.
        while (open.at(-1)?.mark !== mark) {
          if (open.at(-1)?.mark === "single") open.pop();
          else close(index, index, false);
        }
        close(index + width, index, true);
      }
    } else if (mayOpen && current?.mark !== mark) {
      // A single mark opens only when something can close it; else it is an apostrophe.
      const closable = mark !== "single" || nextSure < sureCloses.length || hasPossessiveClose(text, index, span.end);
      if (closable) open.push({ start: index, innerStart: index + width, mark });
    } else if (mayOpen && current?.mark === mark && mark === "double" && text.charCodeAt(index) === 0x201c) {
      // “ inside an open “: the first was never closed.
      let end = index;
      while (end > current.innerStart && isSpace(text.charCodeAt(end - 1))) end--;
      close(end, end, false);
      open.push({ start: index, innerStart: index + width, mark });
    }
    index += width;
  }
  while (open.length > 0) {
    if (open.at(-1)?.mark === "single" && open.length > 1) open.pop();
    else close(span.end, span.end, false);
  }
  return withDepths(regions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

/** Counts how many quotations each stands in; regions come sorted, outer ones first. */
function withDepths(regions: Omit<QuoteRegion, "continues">[]): Omit<QuoteRegion, "continues">[] {
  const around: Span[] = [];
  return regions.map((region) => {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= region.span.start) around.pop();
    const depth = around.length;
    around.push(region.span);
    return { ...region, depth };
  });
}

/** True when a mark before the next opening one could close a single quotation although it looks like a plural's apostrophe. */
function hasPossessiveClose(text: string, index: number, to: number): boolean {
  for (let at = index + 1; at < to && at < index + 400; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2018) return false;
    if ((code === 0x27 || code === 0x2019) && isPossessive(text, at, to)) return true;
  }
  return false;
}

/**
 * The quotations of a text, paragraph by paragraph: “ ”, " ", ‘ ’, ' ', '' '', « », „ “, whichever way the marks point. A quotation that its
 * paragraph does not close reaches to the paragraph's end; the next paragraph continues it when it opens with a mark of the same kind.
 * Inner quotations have a depth above 0. Linear in the text.
 */
export function findQuoteRegions(text: string, paragraphs: readonly Span[]): QuoteRegion[] {
  const all: QuoteRegion[] = [];
  let unclosed: QuoteRegion | null = null;
  paragraphs.forEach((span, paragraph) => {
    const regions = scanParagraph(text, span, paragraph);
    let last: QuoteRegion | null = null;
    for (const region of regions) {
      const isFirst = region.span.start === span.start && region.depth === 0;
      const made = {
        ...region,
        continues: isFirst && unclosed?.mark === region.mark && unclosed.paragraph === paragraph - 1,
      };
      all.push(made);
      if (made.depth === 0) last = made;
    }
    unclosed = last && !last.closed && last.span.end === span.end ? last : null;
  });
  return all;
}
