import type { Article } from "@org/core";
import { type PrettyOptions, type PrettyRole, type PrettyRun, prettyLines } from "@org/core/export";
import { ansi } from "./ansi.js";
import { markStyle, slotStyle, type TextStyle } from "./mark-style.js";

const roleStyles: Partial<Record<PrettyRole, TextStyle>> = {
  title: { bold: true },
  meta: { dim: true },
  heading: { bold: true },
  speaker: { bold: true },
  detail: { dim: true },
  doubt: { dim: true, italic: true },
  note: { italic: true },
};

function styleOf(run: PrettyRun): TextStyle {
  if (run.mark) return markStyle(run.mark);
  return { ...roleStyles[run.role], ...(run.slot === undefined ? {} : slotStyle(run.slot)) };
}

/** Widest report: longer lines are hard to read. */
const maxWidth = 100;
const plainWidth = 80;

/** The width for reports: that of the terminal up to 100 cells, 80 off a terminal. */
export function reportWidth(stream: { columns?: number }): number {
  return Math.min(stream.columns ?? plainWidth, maxWidth);
}

/** The report of an article, coloured or not, with a line feed after each line. */
export function prettyText(article: Article, options: PrettyOptions, coloured: boolean): string {
  return prettyLines(article, options)
    .map((line) => {
      const words = line.map((run) => (coloured ? ansi(run.text, styleOf(run)) : run.text)).join("");
      return `${coloured ? words : words.trimEnd()}\n`;
    })
    .join("");
}
