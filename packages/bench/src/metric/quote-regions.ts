import type { Span } from "./span.ts";

/** A stretch of one line between quotation marks. */
export interface QuoteRegion extends Span {
  /** The same range without the marks. */
  inner: Span;
}

const whiteSpace = /\s/;

/** The marks that close a quotation, by the mark that opened it. */
const closers: Readonly<Record<string, string>> = { "“": '”"', "„": '“”"', "«": "»", '"': '"”', "”": '"”' };

const alwaysOpens = new Set("“„«");
const opensAfter = new Set("([{—–-:/");
const closesBefore = new Set(".,;:!?)");

/** A mark that can both open and close opens when a word follows; a curly closing mark only at a place where a word may begin. */
function opens(mark: string, before: string, after: string): boolean {
  if (alwaysOpens.has(mark)) return true;
  if (mark !== '"' && mark !== "”") return false;
  return !whiteSpace.test(after) && (mark === '"' || opensAfter.has(before) || whiteSpace.test(before));
}

/** Regions of one line. Beyond either end of the line stands a space, as far as the rules can see. */
function regionsOfLine(text: string, lineStart: number, lineEnd: number): QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  let openedAt = -1;
  let openedBy = "";
  const close = (end: number, markLength: number): void => {
    regions.push({ start: openedAt, end, inner: { start: openedAt + 1, end: end - markLength } });
    openedAt = -1;
  };
  for (let at = lineStart; at < lineEnd; at++) {
    const mark = text[at] ?? "";
    const before = at > lineStart ? (text[at - 1] ?? "") : " ";
    const after = at + 1 < lineEnd ? (text[at + 1] ?? "") : " ";
    if (openedAt < 0) {
      if (!opens(mark, before, after)) continue;
      openedAt = at;
      openedBy = mark;
    } else if (closers[openedBy]?.includes(mark)) {
      close(at + 1, 1);
    } else if (openedBy === "“" && mark === "“") {
      // Typed the wrong way round it closes; otherwise the first quotation was never closed and a second begins.
      if (whiteSpace.test(after) || closesBefore.has(after)) close(at + 1, 1);
      else {
        close(at, 0);
        openedAt = at;
      }
    }
  }
  if (openedAt >= 0) close(lineEnd, 0);
  return regions;
}

/**
 * The regions in double quotation marks, outermost only, line by line (a line is a paragraph): “ ”, " ", „ “, « », marks typed the
 * wrong way round, and a region without a closing mark, which ends with its line. Single marks open nothing.
 */
export function quoteRegions(text: string): QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  for (let lineStart = 0; lineStart <= text.length; ) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    for (const region of regionsOfLine(text, lineStart, lineEnd)) regions.push(region);
    lineStart = lineEnd + 1;
  }
  return regions;
}
