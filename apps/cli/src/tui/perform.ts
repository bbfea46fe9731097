import type { ActionId } from "@org/core/view";
import { noSearch, type ReaderState } from "./reader-state.js";
import type { ReaderView } from "./reader-view.js";
import { beginSearch, stepHit } from "./search-moves.js";
import { moveInList, openAtCursor, selectStatement, stepStatement } from "./statement-moves.js";
import { scrollBy, scrollToEdge } from "./text-moves.js";

type Perform = (state: ReaderState, view: ReaderView) => ReaderState;

/** A move that means lines in the text and statements in the list. */
function move(lines: (view: ReaderView) => number, statements: number): Perform {
  return (state, view) =>
    state.focus === "list" ? moveInList(state, view, statements) : scrollBy(state, view, lines(view));
}

function edge(which: "top" | "bottom"): Perform {
  return (state, view) =>
    state.focus === "list"
      ? selectStatement(state, view, which === "top" ? view.order[0] : view.order.at(-1))
      : scrollToEdge(state, view, which);
}

const page = ({ textHeight }: ReaderView): number => Math.max(1, textHeight - 2);
const half = ({ textHeight }: ReaderView): number => Math.max(1, Math.floor(textHeight / 2));

const toggleWhy: Perform = (state, view) => {
  if (state.overlay === "why") return { ...state, overlay: "none" };
  const lit = state.active === null ? openAtCursor(state, view).active : state.active;
  return lit === null ? state : { ...state, active: lit, overlay: "why" };
};

/** Closes what lies on top: the overlay, else the search, else the light on a statement. */
const close: Perform = (state) => {
  if (state.overlay !== "none") return { ...state, overlay: "none" };
  return state.search.query === "" ? { ...state, active: null } : { ...state, search: noSearch };
};

const performers: Partial<Record<ActionId, Perform>> = {
  down: move(() => 1, 1),
  up: move(() => -1, -1),
  "half-page-down": move(half, 3),
  "half-page-up": move((view) => -half(view), -3),
  "page-down": move(page, 6),
  "page-up": move((view) => -page(view), -6),
  top: edge("top"),
  bottom: edge("bottom"),
  "next-statement": (state, view) => stepStatement(state, view, 1),
  "previous-statement": (state, view) => stepStatement(state, view, -1),
  open: (state, view) =>
    state.focus === "text"
      ? openAtCursor(state, view)
      : { ...selectStatement(state, view, state.active ?? view.order[0]), focus: "text" },
  why: toggleWhy,
  search: beginSearch,
  "next-match": (state, view) => stepHit(state, view, 1),
  "previous-match": (state, view) => stepHit(state, view, -1),
  "switch-pane": (state) => ({ ...state, focus: state.focus === "text" ? "list" : "text" }),
  help: (state) => ({ ...state, overlay: state.overlay === "help" ? "none" : "help" }),
  close,
};

/** What an action does to the reader. Actions that leave it (quit) change nothing here. */
export function perform(state: ReaderState, view: ReaderView, action: ActionId): ReaderState {
  return performers[action]?.(state, view) ?? state;
}
