import type { ReaderState } from "./reader-state.js";
import type { ReaderView } from "./reader-view.js";
import { goToOffset, textWindow } from "./text-moves.js";

/** Lights a statement and brings its words into sight. */
export function selectStatement(state: ReaderState, view: ReaderView, statement: number | undefined): ReaderState {
  const start = view.starts.find((entry) => entry.statement === statement)?.start;
  if (statement === undefined || start === undefined) return state;
  return { ...goToOffset(state, view, start), active: statement };
}

/** The statement whose words stand on the cursor's line; the next one after that which is lit, when there are several. */
function statementAtCursor(state: ReaderState, view: ReaderView): number | undefined {
  const line = view.lines[textWindow(state, view).cursor];
  if (!line) return undefined;
  const ids = line.marks.filter(({ role }) => role === "content").map(({ statementId }) => statementId);
  const here = [...new Set(ids)].map((id) => view.article.statements.findIndex((statement) => statement.id === id));
  if (here.length > 0) return here[(here.indexOf(state.active ?? -1) + 1) % here.length];
  return (view.starts.find(({ start }) => start >= line.start) ?? view.starts.at(-1))?.statement;
}

/** From words to their statement in the list. */
export function openAtCursor(state: ReaderState, view: ReaderView): ReaderState {
  const statement = statementAtCursor(state, view);
  return statement === undefined ? state : { ...state, active: statement, focus: "list" };
}

/** The next (1) or previous (-1) statement in the text: from the one that is lit while the cursor is on it, else from the cursor. */
export function stepStatement(state: ReaderState, view: ReaderView, step: 1 | -1): ReaderState {
  const { starts } = view;
  const lit = starts.findIndex(({ statement }) => statement === state.active);
  const line = view.lines[textWindow(state, view).cursor];
  const litStart = starts[lit]?.start ?? -1;
  if (line && litStart >= line.start && litStart < line.end)
    return selectStatement(state, view, starts[lit + step]?.statement);
  const cursor = line?.start ?? 0;
  const next =
    step === 1 ? starts.find(({ start }) => start >= cursor) : starts.findLast(({ start }) => start < cursor);
  return selectStatement(state, view, next?.statement);
}

/** Moves in the list by a number of statements; from nowhere, to the one nearest to the cursor. */
export function moveInList(state: ReaderState, view: ReaderView, step: number): ReaderState {
  const at = view.order.indexOf(state.active ?? -1);
  if (at < 0)
    return stepStatement(state, view, 1).active === null
      ? selectStatement(state, view, view.order[0])
      : stepStatement(state, view, 1);
  const to = Math.max(0, Math.min(at + step, view.order.length - 1));
  return selectStatement(state, view, view.order[to]);
}
