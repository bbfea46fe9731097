import type { Span } from "@org/core";

/** What covers a part of the screen. */
export type Overlay = "none" | "help" | "why";

/** A search in the text. */
export interface Search {
  /** The query is being typed. */
  typing: boolean;
  query: string;
  hits: readonly Span[];
  /** Index of the hit that is shown; -1 when there is none. */
  at: number;
}

/**
 * Where the reader is. Places in the text are offsets, not line numbers, so that they hold when the terminal changes its size.
 */
export interface ReaderState {
  focus: "text" | "list";
  /** Offset at which the first line on the screen begins. */
  top: number;
  /** Offset in the line of the cursor. */
  cursor: number;
  /** Index in `article.statements` of the statement that is lit. */
  active: number | null;
  overlay: Overlay;
  search: Search;
}

export const noSearch: Search = { typing: false, query: "", hits: [], at: -1 };

/** The reader at the beginning of an article. */
export const firstState: ReaderState = {
  focus: "text",
  top: 0,
  cursor: 0,
  active: null,
  overlay: "none",
  search: noSearch,
};
