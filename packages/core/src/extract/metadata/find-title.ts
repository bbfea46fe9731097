import type { Span, Title } from "../../schema/index.js";
import { isDigit, isUpper, isWordChar } from "../../text/chars.js";
import { splitWords, type Words } from "../times/words.js";
import { findBylines } from "./find-bylines.js";
import { readDatelineHead } from "./read-dateline-head.js";

const maxTitle = 200;
const maxWords = 30;
const opening = new Set(["“", '"', "‘", "«", "'"]);
const closing = new Set(["”", '"', "’", "»"]);

/** A headline ends without a full stop; "U.S." and "Inc." may close one. */
function endsSentence(line: string): boolean {
  if (!line.endsWith(".") || line.endsWith("...")) return /[,;:]$/.test(line);
  const words = splitWords(line, 0, line.length - 1);
  const last = words.at(-1);
  return !last || (last.word.length > 1 && !["inc", "co", "corp", "ltd", "jr", "sr"].includes(last.word));
}

/** Most longer words of an English headline have a capital. */
function isHeadlineCase(words: Words): boolean {
  const longer = words.filter(({ word }) => word.length > 3);
  return longer.length >= 3 && longer.filter(({ upper }) => upper).length >= longer.length * 0.7;
}

/** A short first line with a full stop is a headline when it is written like one, or a byline or dateline follows. */
function isHeadlineWithStop(text: string, value: string, words: Words, [first, second]: readonly Span[]): boolean {
  if (!first || !second || !value.endsWith(".") || value.indexOf(". ") >= 0) return false;
  if (!text.slice(first.end, second.start).includes("\n\n")) return false;
  return isHeadlineCase(words) || readDatelineHead(text, [second]) !== null || findBylines(text, [second]).length > 0;
}

/** A line that is one quotation is the first words of the report, not its headline. */
function isQuotation(line: string): boolean {
  const last = line.at(-1) ?? "";
  return (
    opening.has(line[0] ?? "") &&
    closing.has(last) &&
    !line.slice(1, -1).includes(line[0] ?? "") &&
    /[.,!?]$/.test(line.slice(0, -1))
  );
}

function opensWithCapital(line: string): boolean {
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (isWordChar(code)) return isUpper(code) || isDigit(code) || code > 0x24f;
  }
  return false;
}

/** Finds the headline: a short first line that is no sentence, with the report below it. A text of one paragraph has none. Offsets are UTF-16. */
export function findTitle(text: string, paragraphs: readonly Span[]): Title | null {
  const [first, second] = paragraphs;
  if (!first || !second || first.end - first.start > maxTitle) return null;
  const value = text.slice(first.start, first.end);
  const words = splitWords(value, 0, value.length).filter(({ word }) => isWordChar(word.charCodeAt(0)));
  if (words.length === 0 || words.length > maxWords || value.includes("\n")) return null;
  if (isQuotation(value) || !opensWithCapital(value)) return null;
  if (endsSentence(value) && !isHeadlineWithStop(text, value, words, paragraphs)) return null;
  if (findBylines(text, [first]).length > 0 || readDatelineHead(text, [first])) return null;
  // Lines of a list or a poem are all short: what stands under a headline is longer in the end.
  const longest = paragraphs.slice(1, 6).reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return longest > first.end - first.start ? { value, origin: "text", span: first } : null;
}
