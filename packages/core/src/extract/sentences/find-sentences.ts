import type { Span } from "../../schema/index.js";
import { isDigit, isLetter, isSpace, isUpper } from "../../text/chars.js";
import { plainAbbreviations, titleAbbreviations } from "../lexicon/abbreviations.js";
import type { QuoteRegion } from "../quotes/quote-region.js";

const closers = new Set([..."\"'”’»)]"].map((mark) => mark.charCodeAt(0)));
const quotes = new Set([...'"“'].map((mark) => mark.charCodeAt(0)));
const openers = new Set([..."\"'“‘«([—–-"].map((mark) => mark.charCodeAt(0)));

function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** The word that ends just before `at`, lower case, full stops inside kept. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 12) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && code !== 0x2e) break;
    start--;
  }
  return text.slice(start, at).toLowerCase();
}

/** True when the full stop at `at` belongs to an abbreviation that the sentence goes on after. */
function isAbbreviation(text: string, at: number, from: number, next: number): boolean {
  const word = wordBefore(text, at, from);
  if (word === "") return false;
  if (titleAbbreviations.has(word)) return true;
  // J. Smith goes on; "posted it on X." and "Plan B. The mayor" do not.
  if (word.length === 1 && isUpper(text.charCodeAt(at - 1)))
    return word !== "x" && word !== "i" && !opensSentence(text, next);
  const dotted = word.includes(".");
  if (!dotted && !plainAbbreviations.has(word)) return false;
  if (word === "no" || word === "nos" || word === "vol" || word === "fig") return isDigit(text.charCodeAt(next));
  // U.S. Army, Inc. said: a sentence may end here only before a word that often opens one, or a quotation that begins with a capital.
  return !opensSentence(text, next) && !(quotes.has(text.charCodeAt(next)) && isUpper(text.charCodeAt(next + 1)));
}

const sentenceOpeners = new Set(
  "the a an he she it they we i but and in on at this that these those his her its their there when while after if as for mr mrs ms".split(
    " ",
  ),
);

function opensSentence(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 8 && isLetter(text.charCodeAt(end))) end++;
  return isUpper(text.charCodeAt(at)) && sentenceOpeners.has(text.slice(at, end).toLowerCase());
}

/** Words between a quotation and what follows that keep them one sentence: “Why?” Smith asked. */
export type FollowsQuotation = (at: number) => boolean;

/**
 * The sentences of each paragraph. A quotation is never cut: it ends a sentence only when it ends with . ! ? … and what follows does not
 * report it. Linear in the text.
 */
export function findSentences(
  text: string,
  paragraphs: readonly Span[],
  regions: readonly QuoteRegion[],
  reportsQuotation: FollowsQuotation,
): { span: Span; paragraph: number }[] {
  const sentences: { span: Span; paragraph: number }[] = [];
  const outer = regions.filter((region) => region.depth === 0);
  let regionIndex = 0;
  paragraphs.forEach((paragraph, paragraphIndex) => {
    let start = paragraph.start;
    const push = (end: number): void => {
      if (end > start) sentences.push({ span: { start, end }, paragraph: paragraphIndex });
    };
    for (let index = paragraph.start; index < paragraph.end; ) {
      while ((outer[regionIndex]?.span.end ?? Number.POSITIVE_INFINITY) <= index) regionIndex++;
      const region = outer[regionIndex];
      const inQuotation = region !== undefined && region.span.start === index;
      let end = index + 1;
      let ends = false;
      if (inQuotation) {
        end = region.span.end;
        ends = region.closed && isTerminator(text.charCodeAt(region.inner.end - 1));
      } else if (isTerminator(text.charCodeAt(index))) {
        while (end < paragraph.end && (isTerminator(text.charCodeAt(end)) || closers.has(text.charCodeAt(end)))) {
          if (outer[regionIndex]?.span.start === end) break;
          end++;
        }
        ends = true;
      }
      if (ends && isBoundary(text, index, end, paragraph, inQuotation, reportsQuotation)) {
        push(end);
        let next = end;
        while (next < paragraph.end && isSpace(text.charCodeAt(next))) next++;
        start = next;
        index = next;
      } else {
        index = end;
      }
    }
    push(paragraph.end);
  });
  return sentences;
}

function isBoundary(
  text: string,
  at: number,
  end: number,
  paragraph: Span,
  inQuotation: boolean,
  reportsQuotation: FollowsQuotation,
): boolean {
  let next = end;
  while (next < paragraph.end && isSpace(text.charCodeAt(next))) next++;
  if (next >= paragraph.end || next === end) return false;
  const code = text.charCodeAt(next);
  if (!isUpper(code) && !isDigit(code) && !openers.has(code)) return false;
  if (inQuotation) {
    // A full stop inside the marks ends the sentence; only a question or an exclamation can be reported by what follows.
    const last = text.charCodeAt(end - 1) === 0x2e ? 0x2e : text.charCodeAt(end - 2);
    return last === 0x2e || !reportsQuotation(next);
  }
  return !(text.charCodeAt(at) === 0x2e && end === at + 1 && isAbbreviation(text, at, paragraph.start, next));
}
