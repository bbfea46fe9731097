import { findText } from "@org/core/view";
import { noSearch, type ReaderState } from "./reader-state.js";
import type { ReaderView } from "./reader-view.js";
import { goToOffset } from "./text-moves.js";

/** Longest query: nobody types more, and a paste could be a book. */
const longestQuery = 200;

/** Begins to type a new query. */
export function beginSearch(state: ReaderState): ReaderState {
  return { ...state, search: { ...noSearch, typing: true } };
}

function showHit(state: ReaderState, view: ReaderView, at: number): ReaderState {
  const hit = state.search.hits[at];
  return hit ? { ...goToOffset(state, view, hit.start), search: { ...state.search, at } } : state;
}

/** Takes a new query and goes to the first hit from the cursor on, or to the first of all. */
export function setQuery(state: ReaderState, view: ReaderView, query: string): ReaderState {
  const cut = [...query].slice(0, longestQuery).join("");
  const hits = findText(view.article.text, cut);
  const next = hits.findIndex(({ start }) => start >= state.cursor);
  const at = hits.length === 0 ? -1 : Math.max(0, next);
  return showHit({ ...state, search: { ...state.search, query: cut, hits, at } }, view, at);
}

/** Ends typing: an empty query ends the search. */
export function confirmQuery(state: ReaderState): ReaderState {
  return { ...state, search: state.search.query === "" ? noSearch : { ...state.search, typing: false } };
}

/** The next (1) or previous (-1) hit; after the last comes the first. */
export function stepHit(state: ReaderState, view: ReaderView, step: 1 | -1): ReaderState {
  const { hits, at } = state.search;
  return hits.length === 0 ? state : showHit(state, view, (at + step + hits.length) % hits.length);
}

/** A key while the query is typed. */
export function typeQuery(state: ReaderState, view: ReaderView, key: string): ReaderState {
  const { query } = state.search;
  if (key === "enter") return confirmQuery(state);
  if (key === "escape") return { ...state, search: noSearch };
  if (key === "backspace" || key === "delete")
    return query === "" ? { ...state, search: noSearch } : setQuery(state, view, [...query].slice(0, -1).join(""));
  if (key === "ctrl+u") return setQuery(state, view, "");
  return [...key].length === 1 ? setQuery(state, view, query + key) : state;
}
