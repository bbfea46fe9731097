import { fitText, numberLabel, terminalLine } from "@org/core/view";
import type { ReaderState, Search } from "./reader-state.js";
import type { ReaderView } from "./reader-view.js";
import type { StyledRun } from "./styled-lines.js";
import { textWindow } from "./text-moves.js";

function searchText({ query, hits, at, typing }: Search): string {
  if (typing) return `/${query}▏ ${query === "" ? "" : hits.length === 0 ? "no match" : `${at + 1}/${hits.length}`}`;
  if (query === "") return "";
  return hits.length === 0 ? `“${query}” no match` : `“${query}” ${at + 1}/${hits.length}`;
}

function positionText(state: ReaderState, view: ReaderView): string {
  const { top, maxTop } = textWindow(state, view);
  if (maxTop === 0) return "all";
  if (top === 0) return "top";
  return top === maxTop ? "end" : `${Math.round((100 * top) / maxTop)} %`;
}

/** Terminals narrower than this get the shortest hints. */
const roomForHints = 60;

function hints(state: ReaderState, leave: string, width: number): string {
  if (state.search.typing) return "Enter find · Esc cancel";
  if (state.overlay !== "none") return "Esc close";
  if (width < roomForHints) return `? keys · q ${leave}`;
  const enter = state.focus === "text" ? "Enter statement" : "Enter words";
  return `${enter} · Tab ${state.focus === "text" ? "list" : "text"} · ? keys · q ${leave}`;
}

/** The bottom line: where one is, how much there is, what is searched for, and what can be done. */
export function statusLine(state: ReaderState, view: ReaderView, width: number, leave: string): StyledRun[] {
  const speakers = view.rows.filter(({ kind, slot }) => kind === "speaker" && slot !== "unknown").length;
  const { statements } = view.article;
  const at =
    state.active === null ? "" : `${view.starts.findIndex(({ statement }) => statement === state.active) + 1}/`;
  const counts = `${at}${numberLabel(statements.length, "statement")} · ${numberLabel(speakers, "speaker")}`;
  const right = hints(state, leave, width);
  const found = terminalLine(searchText(state.search));
  const parts = found
    ? [found, ...(state.search.typing ? [] : [positionText(state, view)])]
    : [positionText(state, view), counts];
  const left = fitText(parts.join(" · "), Math.max(0, width - right.length - 2));
  const gap = Math.max(1, width - left.width - right.length);
  return [{ text: left.text, bold: state.search.typing }, { text: " ".repeat(gap) }, { text: right, dim: true }];
}
