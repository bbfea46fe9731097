import type { Span } from "../schema/index.js";
import { isDash, isLetter, isWordChar } from "../text/chars.js";
import { clusterAt } from "./cluster.js";

/** One line of wrapped text. Lines follow each other without a gap, so an offset belongs to exactly one of them. */
export interface Line extends Span {
  /** Where the words end: the spaces and the line feed between here and `end` are not shown. */
  visibleEnd: number;
}

/** Text as it stands in terminal cells. */
export interface ShownText {
  text: string;
  /** Terminal cells. */
  width: number;
}

const tabStop = 4;
const hyphens = new Set([0x2d, 0x2010]);
const breakMarks = new Set([0xad, 0x200b]);

function tabWidth(column: number): number {
  return tabStop - (column % tabStop);
}

/**
 * What a terminal shows of the text between two offsets, and how wide it is. Tabs become spaces up to the next stop, control characters
 * become visible, characters without a picture vanish.
 * @param column The cell in which it begins; it decides how wide tabs are.
 */
export function shownText(text: string, span: Span, column = 0): ShownText {
  let shown = "";
  let width = 0;
  for (let at = span.start; at < span.end; ) {
    if (text.charCodeAt(at) === 0x09) {
      const cells = tabWidth(column + width);
      shown += " ".repeat(cells);
      width += cells;
      at++;
      continue;
    }
    const cluster = clusterAt(text, at, span.end);
    shown += cluster.shown;
    width += cluster.width;
    at = cluster.end;
  }
  return { text: shown, width };
}

/** The first characters that fit into a number of cells, with an ellipsis where something is left out. Line feeds become spaces. */
export function fitText(input: string, width: number): ShownText {
  const text = input.replaceAll("\n", " ");
  let shown = "";
  let used = 0;
  let fitting = { text: "", width: 0 };
  for (let at = 0; at < text.length; ) {
    const cluster = clusterAt(text, at, text.length);
    const isTab = text.charCodeAt(at) === 0x09;
    if (used + cluster.width > width)
      return width < 1 ? { text: "", width: 0 } : { text: `${fitting.text}…`, width: fitting.width + 1 };
    shown += isTab ? " " : cluster.shown;
    used += cluster.width;
    if (used < width) fitting = { text: shown, width: used };
    at = cluster.end;
  }
  return { text: shown, width: used };
}

/** True where a line may end between two characters that no space parts: after a hyphen or dash inside words, and between ideographs. */
function breaksBefore(text: string, at: number, previousWide: boolean, wide: boolean): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (breakMarks.has(before)) return true;
  if (hyphens.has(before)) return isLetter(after) && isLetter(text.charCodeAt(at - 2));
  if (isDash(before)) return isWordChar(after);
  return previousWide && wide;
}

/**
 * Wraps a range of the text (UTF-16 offsets) to a width in terminal cells. Lines break at spaces, else inside long words between
 * characters, never inside one. Linear in the range; the same in every engine.
 */
export function layoutLines(text: string, range: Span, width: number): Line[] {
  const lines: Line[] = [];
  let line: Line = { start: range.start, end: range.start, visibleEnd: range.start };
  let column = 0;
  let breakPoint: { at: number; visibleEnd: number; column: number } | null = null;
  let previousWide = false;
  const close = (end: number, visibleEnd: number): void => {
    lines.push({ start: line.start, end, visibleEnd: Math.min(visibleEnd, end) });
    line = { start: end, end, visibleEnd: end };
    breakPoint = null;
  };
  for (let at = range.start; at < range.end; ) {
    const cluster = clusterAt(text, at, range.end);
    const wide = cluster.width === 2;
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      close(cluster.end, line.visibleEnd);
      column = 0;
    } else if (cluster.space) {
      column += code === 0x09 ? tabWidth(column) : cluster.width;
      breakPoint = { at: cluster.end, visibleEnd: line.visibleEnd, column };
    } else {
      if (at > line.start && breaksBefore(text, at, previousWide, wide))
        breakPoint = { at, visibleEnd: line.visibleEnd, column };
      while (column > 0 && column + cluster.width > width) {
        const point: { at: number; visibleEnd: number; column: number } = breakPoint ?? { at, visibleEnd: at, column };
        close(point.at, point.visibleEnd);
        line.visibleEnd = at;
        column -= point.column;
      }
      column += cluster.width;
      line.visibleEnd = cluster.end;
    }
    previousWide = wide;
    at = cluster.end;
  }
  if (range.end > line.start || lines.length === 0) close(range.end, line.visibleEnd);
  return lines;
}

/** Index of the line that holds an offset; the first or last one for offsets outside. -1 when there are no lines. */
export function lineAt(lines: readonly Span[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}
