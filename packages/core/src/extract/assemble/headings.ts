import type { Span } from "../../schema/index.js";
import { isWordChar } from "../../text/chars.js";

/** Most characters of a heading inside the text. */
const longest = 120;

/** Marks that a heading does not end with, and a sentence does. */
const finalMarks = new Set([...".!?…:;,"]);

/** Marks that may close behind the last word. */
const closingMarks = new Set([..."”’\"'»)"]);

/** True for a short line without a final mark: the heading of an entry, a crosshead. */
function isHeading(text: string, { start, end }: Span): boolean {
  if (end - start > longest) return false;
  let last = end - 1;
  while (last > start && closingMarks.has(text.charAt(last))) last--;
  return !finalMarks.has(text.charAt(last)) && isWordChar(text.charCodeAt(last));
}

/** Most headings read; a text with more is a list. */
const mostHeadings = 50;

/** The headline of an article and the headings inside its text, in order. */
export function findHeadings(text: string, paragraphs: readonly Span[], title: Span | undefined): Span[] {
  return paragraphs.filter((span) => span.start === title?.start || isHeading(text, span)).slice(0, mostHeadings);
}
