import { slotStyle, type TextStyle } from "../output/mark-style.js";
import type { ListRow } from "./list-rows.js";
import type { ReaderState } from "./reader-state.js";
import type { ReaderView } from "./reader-view.js";
import { windowTop } from "./screen.js";
import type { StyledRun } from "./styled-lines.js";

function rowStyle(row: ListRow, lit: boolean, focused: boolean): TextStyle {
  const base: TextStyle =
    row.kind === "speaker"
      ? { ...slotStyle(row.slot), bold: true }
      : { ...(row.kind === "details" ? { dim: true } : {}), ...(row.struck ? { strikethrough: true } : {}) };
  return lit ? { ...base, dim: false, bold: true, inverse: focused && row.kind === "words" } : base;
}

/** The rows of who said what that are on the screen, with the statement that is lit in sight. */
export function listLines(state: ReaderState, view: ReaderView, height: number): StyledRun[][] {
  const first = view.rows.findIndex(({ statement }) => statement !== null && statement === state.active);
  const top = windowTop(view.rows.length, height, Math.max(0, first));
  return view.rows.slice(top, top + height).map((row) => {
    const lit = row.statement !== null && row.statement === state.active;
    const marker = { text: lit ? "▌" : " ", ...slotStyle(row.slot), bold: true };
    return [marker, { text: row.text, ...rowStyle(row, lit, state.focus === "list") }];
  });
}
