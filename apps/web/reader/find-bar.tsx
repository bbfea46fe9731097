import type { ReactNode } from "react";
import { elementIds } from "./element-ids";

/** The bar that searches the text; `ReaderControls` opens and works it. */
export function FindBar(): ReactNode {
  return (
    <search className="find-bar" id={elementIds.findBar} hidden>
      <label>
        <span>Search the text</span>
        <input type="search" name="find" autoComplete="off" spellCheck={false} />
      </label>
      <output aria-live="polite" />
      <button type="button" data-find="previous-match">
        Previous
      </button>
      <button type="button" data-find="next-match">
        Next
      </button>
      <button type="button" data-find="close">
        Close
      </button>
    </search>
  );
}
