import type { Span } from "../../schema/index.js";
import { isDigit, isLetter, isSpace, isUpper } from "../../text/chars.js";
import { numberAbbreviations, plainAbbreviations, titleAbbreviations } from "../lexicon/abbreviations.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import { unmarkedEnds } from "./unmarked-ends.js";

const closers = new Set([..."\"'”’»)]"].map((mark) => mark.charCodeAt(0)));
const quotes = new Set([...'"“'].map((mark) => mark.charCodeAt(0)));
const openers = new Set([..."\"'“‘«([—–-"].map((mark) => mark.charCodeAt(0)));

function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** Beyond this a word is no abbreviation, but may be an address: www.example.org. */
const longestWord = 9;

/** The word that ends just before `at`, lower case, full stops inside kept. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < longestWord) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && code !== 0x2e) break;
    start--;
  }
  return text.slice(start, at).toLowerCase();
}

/** True when the full stop at `at` belongs to an abbreviation that the sentence goes on after. */
function isAbbreviation(text: string, at: number, from: number, next: number): boolean {
  const word = wordBefore(text, at, from);
  if (word === "" || word.length === longestWord) return false;
  if (titleAbbreviations.has(word)) return true;
  // J. Smith and Roe v. Wade go on; "posted it on X." and "Plan B. The mayor" do not.
  if (word.length === 1 && (isUpper(text.charCodeAt(at - 1)) || isSpaceOrOpening(text, at - 2)))
    return word !== "x" && word !== "i" && !opensSentence(text, next);
  if (numberAbbreviations.has(word)) return isDigit(text.charCodeAt(next));
  const dotted = word.includes(".");
  if (!dotted && !plainAbbreviations.has(word)) return false;
  // U.S. Army, Inc. said: a sentence may end here only before a word that often opens one, or a quotation that begins with a capital.
  return !opensSentence(text, next) && !(quotes.has(text.charCodeAt(next)) && isUpper(text.charCodeAt(next + 1)));
}

function isSpaceOrOpening(text: string, at: number): boolean {
  return text.charAt(at) === "(" || isSpace(text.charCodeAt(at));
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

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Marks between the numbers of notes: [1 – 3, 5]. */
const noteMarks = new Set([" ", ",", "-", "–"]);

/** The end of the marks of notes that stand behind a sentence and belong to it: "It opened in 1998. [3] [4]". */
function afterNotes(text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const open = skipSpace(text, end, limit);
    let at = open + 1;
    while (at < limit && (isDigit(text.charCodeAt(at)) || (at > open + 1 && noteMarks.has(text.charAt(at))))) at++;
    if (text.charAt(open) !== "[" || at === open + 1 || at >= limit || text.charAt(at) !== "]") return end;
    end = at + 1;
  }
}

/** True when the full stop at `at` stands behind the number that opens a list item or a heading: "2. Methods". */
function isItemNumber(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && (isDigit(text.charCodeAt(start - 1)) || text.charAt(start - 1) === ".")) start--;
  return start === from && start < at;
}

/** Words between a quotation and what follows that keep them one sentence: “Why?” Smith asked. */
export type FollowsQuotation = (at: number) => boolean;

/** A stretch of text that is one sentence, and the index of its paragraph. */
export interface FoundSentence {
  readonly span: Span;
  readonly paragraph: number;
}

/**
 * The sentences of each paragraph. A quotation is never cut: it ends a sentence only when it ends with . ! ? … and what follows does not
 * report it. Linear in the text.
 */
export function findSentences(
  text: string,
  paragraphs: readonly Span[],
  regions: readonly QuoteRegion[],
  reportsQuotation: FollowsQuotation,
): FoundSentence[] {
  const cut = sentenceCutter(
    text,
    regions.filter((region) => region.depth === 0),
    reportsQuotation,
  );
  const outside = gapsOutside(regions);
  return paragraphs.flatMap((block, paragraph) =>
    outside(block, unmarkedEnds(text, block))
      .flatMap(cut)
      .map((span) => ({ span, paragraph })),
  );
}

/** Cuts paragraphs, handed over in order, at the gaps that stand in no quotation. */
function gapsOutside(regions: readonly QuoteRegion[]): (block: Span, gaps: readonly Span[]) => Span[] {
  const outer = regions.filter(({ depth }) => depth === 0);
  let region = 0;
  return (block, gaps) => {
    const pieces: Span[] = [];
    let start = block.start;
    for (const gap of gaps) {
      while ((outer[region]?.span.end ?? Number.POSITIVE_INFINITY) <= gap.start) region++;
      if (gap.start <= start || (outer[region]?.span.start ?? Number.POSITIVE_INFINITY) < gap.start) continue;
      pieces.push({ start, end: gap.start });
      start = gap.end;
    }
    return [...pieces, { start, end: block.end }];
  };
}

/** Cuts stretches of text, handed over in order, into sentences; none of `atoms` is cut, unless a stretch begins inside it. */
export function sentenceCutter(
  text: string,
  atoms: readonly QuoteRegion[],
  reportsQuotation: FollowsQuotation,
): (stretch: Span) => Span[] {
  let atomIndex = 0;
  return (stretch) => {
    const spans: Span[] = [];
    let start = stretch.start;
    for (let index = stretch.start; index < stretch.end; ) {
      while ((atoms[atomIndex]?.span.end ?? Number.POSITIVE_INFINITY) <= index) atomIndex++;
      const atom = atoms[atomIndex];
      const inQuotation = atom !== undefined && atom.span.start === index;
      let end = index + 1;
      let ends = false;
      if (inQuotation) {
        end = atom.span.end;
        ends = atom.closed && isTerminator(text.charCodeAt(atom.inner.end - 1));
      } else if (isTerminator(text.charCodeAt(index))) {
        while (end < stretch.end && (isTerminator(text.charCodeAt(end)) || closers.has(text.charCodeAt(end)))) {
          if (atoms[atomIndex]?.span.start === end) break;
          end++;
        }
        ends = true;
      }
      const mark = { start: index, end };
      if (ends) end = afterNotes(text, end, stretch.end);
      if (ends && isBoundary(text, mark, end, stretch, inQuotation, reportsQuotation)) {
        spans.push({ start, end });
        start = skipSpace(text, end, stretch.end);
        index = start;
      } else {
        index = end;
      }
    }
    if (stretch.end > start) spans.push({ start, end: stretch.end });
    return spans;
  };
}

/** True for brackets that go on with the sentence before them: "the film Go! (1965)", "on the grid. (credit: Ana Berg)". */
function isAside(text: string, at: number): boolean {
  const open = text.charAt(at);
  const code = text.charCodeAt(at + 1);
  return (open === "(" || open === "[") && (isDigit(code) || isLetter(code)) && !isUpper(code);
}

/** True when a sentence ends at `end`, behind a quotation or its own closing marks, which stand at `mark`, and the notes to it. */
function isBoundary(
  text: string,
  mark: Span,
  end: number,
  stretch: Span,
  inQuotation: boolean,
  reportsQuotation: FollowsQuotation,
): boolean {
  const next = skipSpace(text, end, stretch.end);
  if (next >= stretch.end || next === end) return false;
  const code = text.charCodeAt(next);
  if (!isUpper(code) && !isDigit(code) && !openers.has(code)) return false;
  if (isAside(text, next)) return false;
  if (inQuotation) {
    // A full stop inside the marks ends the sentence; only a question or an exclamation can be reported by what follows.
    const last = text.charCodeAt(mark.end - 1) === 0x2e ? 0x2e : text.charCodeAt(mark.end - 2);
    return last === 0x2e || !reportsQuotation(next);
  }
  if (text.charCodeAt(mark.start) !== 0x2e || mark.end !== mark.start + 1) return true;
  return !isItemNumber(text, mark.start, stretch.start) && !isAbbreviation(text, mark.start, stretch.start, next);
}
