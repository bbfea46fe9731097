import { isCharacterBoundary } from "../text/offsets.js";

/** A place in a record whose claim about the text is false. */
export interface GroundingFault {
  /** Path of the item, as in `statements[2].cue`. */
  path: string;
  problem: string;
}

interface SpanLike {
  start: number;
  end: number;
}

function isSpan(value: object): value is SpanLike {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";
}

function spanProblem(text: string, { start, end }: SpanLike): string | null {
  if (start >= end) return `the span ${start}–${end} is empty`;
  if (end > text.length) return `the span ${start}–${end} reaches past the end of the text (${text.length})`;
  if (!isCharacterBoundary(text, start) || !isCharacterBoundary(text, end))
    return `the span ${start}–${end} cuts a character in two`;
  return null;
}

/**
 * Walks a whole record and lists every span that does not lie in the text, and every item whose `text` is not the words of its `span`.
 * It knows no field names but `span`, `text` and `source` (a paragraph's place in HTML, not in the text), so no new field can escape it.
 */
export function groundingFaults(record: { text: string }): GroundingFault[] {
  const faults: GroundingFault[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, `${path}[${index}]`);
      });
      return;
    }
    if (isSpan(value)) {
      const problem = spanProblem(record.text, value);
      if (problem) faults.push({ path, problem });
      return;
    }
    if ("span" in value && "text" in value && typeof value.span === "object" && value.span && isSpan(value.span)) {
      if (record.text.slice(value.span.start, value.span.end) !== value.text)
        faults.push({ path, problem: `its text is not what stands at ${value.span.start}–${value.span.end}` });
    }
    for (const [key, child] of Object.entries(value)) {
      if (key !== "source") visit(child, path ? `${path}.${key}` : key);
    }
  };
  visit(record, "");
  return faults;
}
