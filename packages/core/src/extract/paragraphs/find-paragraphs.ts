import type { SourceBlock } from "../../ingest/source-document.js";
import { isSpace } from "../../text/chars.js";

/** The text range of a line without the white space around it, or null for a blank one. */
function trimmedLine(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** The paragraphs of a plain text: its lines that are not blank. */
export function findParagraphs(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (let from = 0; from <= text.length; ) {
    const lineEnd = text.indexOf("\n", from);
    const to = lineEnd < 0 ? text.length : lineEnd;
    const span = trimmedLine(text, from, to);
    if (span) blocks.push({ span, kind: "paragraph" });
    from = to + 1;
  }
  return blocks;
}
