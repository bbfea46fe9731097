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

/** The rows in sight; the first of them names the speaker, also when the speaker's own row has been scrolled away. */
function rowsInSight(rows: readonly ListRow[], top: number, height: number): ListRow[] {
  const shown = rows.slice(top, top + height);
  const heading = rows.slice(0, top).findLast(({ kind }) => kind === "speaker");
  const first = shown[0];
  return heading && first && first.kind !== "speaker" && first.kind !== "blank" ? [heading, ...shown.slice(1)] : shown;
}

/** The rows of who said what that are on the screen, with the statement that is lit in sight. */
export function listLines(state: ReaderState, view: ReaderView, height: number): StyledRun[][] {
  const first = view.rows.findIndex(({ statement }) => statement !== null && statement === state.active);
  const top = windowTop(view.rows.length, height, Math.max(0, first));
  return rowsInSight(view.rows, top, height).map((row) => {
    const lit = row.statement !== null && row.statement === state.active;
    const marker = { text: lit ? "▌" : " ", ...slotStyle(row.slot), bold: true };
    return [marker, { text: row.text, ...rowStyle(row, lit, state.focus === "list") }];
  });
}
