import { lineAt } from "@org/core/view";
import type { ReaderState } from "./reader-state.js";
import type { ReaderView } from "./reader-view.js";

/** Line numbers of the screen's top and of the cursor. */
export interface TextWindow {
  top: number;
  cursor: number;
  /** The top line that shows the end of the text. */
  maxTop: number;
}

/** Where the window over the text stands, in lines of the present layout. */
export function textWindow(state: Pick<ReaderState, "top" | "cursor">, view: ReaderView): TextWindow {
  const maxTop = Math.max(0, view.lines.length - view.textHeight);
  const cursor = Math.max(0, lineAt(view.lines, state.cursor));
  const top = Math.min(Math.max(0, lineAt(view.lines, state.top)), maxTop);
  return { top: Math.min(Math.max(top, cursor - view.textHeight + 1), cursor), cursor, maxTop };
}

function place(state: ReaderState, view: ReaderView, top: number, cursor: number): ReaderState {
  const { maxTop } = textWindow(state, view);
  const topLine = view.lines[Math.max(0, Math.min(top, maxTop))];
  const cursorLine = view.lines[Math.max(0, Math.min(cursor, view.lines.length - 1))];
  return { ...state, top: topLine?.start ?? 0, cursor: cursorLine?.start ?? 0 };
}

/** Scrolls by lines; at the end of the text only the cursor moves on, so that every line can be reached. */
export function scrollBy(state: ReaderState, view: ReaderView, lines: number): ReaderState {
  const { top, cursor } = textWindow(state, view);
  return place(state, view, top + lines, cursor + lines);
}

/** Goes to the first or the last line. */
export function scrollToEdge(state: ReaderState, view: ReaderView, edge: "top" | "bottom"): ReaderState {
  const line = edge === "top" ? 0 : view.lines.length - 1;
  return place(state, view, line, line);
}

/** Lines kept below a place that is gone to, where possible. */
const roomBelow = 3;

/** Puts the cursor on an offset; scrolls only when it is out of sight, and then leaves some text above it. */
export function goToOffset(state: ReaderState, view: ReaderView, offset: number): ReaderState {
  const { top } = textWindow(state, view);
  const line = Math.max(0, lineAt(view.lines, offset));
  const inSight = line >= top && line < top + Math.max(1, view.textHeight - roomBelow);
  return place(state, view, inSight ? top : line - Math.floor(view.textHeight / 3), line);
}
