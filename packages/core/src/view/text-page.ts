import type { Article, ParagraphKind } from "../schema/index.js";
import { type Line, layoutLines, lineAt, shownText } from "./layout.js";
import { type Mark, segments } from "./segments.js";
import type { StatementMark } from "./statement-marks.js";

/** One line of an article as it stands on a page of fixed width. */
export interface PageLine extends Line {
  kind: ParagraphKind | "blank";
  /** Marks that touch the line, in text order. */
  marks: StatementMark[];
}

/** A piece of a line with the same marks all along, as a terminal shows it. */
export interface PageRun {
  text: string;
  /** Terminal cells. */
  width: number;
  /** Ids of the marks that cover it, outermost first. */
  marks: string[];
}

/** Lays out an article in lines of at most `width` terminal cells, with a blank line between paragraphs. Lines are in text order. */
export function textPage(
  article: Pick<Article, "text" | "paragraphs">,
  marks: readonly StatementMark[],
  width: number,
): PageLine[] {
  const lines: PageLine[] = [];
  for (const { span, kind } of article.paragraphs) {
    const previous = lines.at(-1);
    if (previous)
      lines.push({ start: previous.end, end: span.start, visibleEnd: previous.end, kind: "blank", marks: [] });
    for (const line of layoutLines(article.text, span, width)) lines.push({ ...line, kind, marks: [] });
  }
  for (const mark of marks) {
    for (let index = Math.max(0, lineAt(lines, mark.start)); index < lines.length; index++) {
      const line = lines[index];
      if (!line || line.start >= mark.end) break;
      if (line.kind !== "blank" && line.end > mark.start) line.marks.push(mark);
    }
  }
  return lines;
}

/** The runs of one line. Other marks (search hits) can be added to those of the line; only what touches the line counts. */
export function lineRuns(text: string, line: PageLine, others: readonly Mark[] = []): PageRun[] {
  let column = 0;
  return segments({ start: line.start, end: line.visibleEnd }, [...line.marks, ...others]).map((segment) => {
    const shown = shownText(text, segment, column);
    column += shown.width;
    return { ...shown, marks: segment.marks };
  });
}

/** What stands in the margin of a line: the statement that begins there, or the one that goes on. */
export interface Gutter {
  mark: StatementMark;
  begins: boolean;
  /** More statements of other speakers begin on the same line. */
  more: boolean;
}

/** The margin of a line; null where nobody speaks. Of statements that begin together, the outermost stands for all. */
export function lineGutter(line: PageLine): Gutter | null {
  const spoken = line.marks.filter((mark) => mark.role === "content" && mark.start < line.visibleEnd);
  const beginning = spoken.filter((mark) => mark.start >= line.start);
  const mark = beginning.find(({ depth }) => depth === 0) ?? beginning[0];
  if (mark) return { mark, begins: true, more: beginning.some((other) => other.initials !== mark.initials) };
  const going = spoken.find(({ depth }) => depth === 0) ?? spoken[0];
  return going ? { mark: going, begins: false, more: false } : null;
}
