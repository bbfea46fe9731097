import { findText } from "@org/core/view";
import { elementIds } from "../element-ids";
import { showPassages } from "./passage";
import { revealWords } from "./reveal";
import { rangeOf, textBlocks } from "./text-range";

/** The search in the text of one reader. */
export interface TextSearch {
  open: () => void;
  next: () => void;
  previous: () => void;
  /** @returns false when there was nothing to close */
  close: () => boolean;
}

function findRanges(root: HTMLElement, query: string): Range[] {
  return textBlocks(root).flatMap(({ start, text }) =>
    findText(text, query).flatMap(
      (match) => rangeOf(root, { start: start + match.start, end: start + match.end }) ?? [],
    ),
  );
}

/** Works the search bar: matches while typing, Enter and Shift+Enter to go through them, Escape to close. */
export function textSearch(root: HTMLElement, signal: AbortSignal): TextSearch | null {
  const bar = document.getElementById(elementIds.findBar);
  const input = bar?.querySelector("input");
  const output = bar?.querySelector("output");
  if (!bar || !input || !output) return null;
  let ranges: Range[] = [];
  let at = 0;

  const show = (): void => {
    const current = ranges[at];
    showPassages("find", ranges);
    showPassages("find-current", current ? [current] : []);
    if (current) revealWords(current);
    output.textContent = input.value === "" ? "" : current ? `${at + 1} of ${ranges.length}` : "no match";
  };
  const search = (): void => {
    ranges = findRanges(root, input.value);
    at = 0;
    show();
  };
  const move = (by: number): void => {
    if (ranges.length === 0) return;
    at = (at + by + ranges.length) % ranges.length;
    show();
  };
  const close = (): boolean => {
    if (bar.hidden) return false;
    bar.hidden = true;
    ranges = [];
    showPassages("find", []);
    showPassages("find-current", []);
    return true;
  };
  const open = (): void => {
    bar.hidden = false;
    input.focus();
    input.select();
    search();
  };

  input.addEventListener("input", search, { signal });
  input.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") close();
      else if (event.key === "Enter") move(event.shiftKey ? -1 : 1);
    },
    { signal },
  );
  const buttons: Record<string, () => void> = { "previous-match": () => move(-1), "next-match": () => move(1), close };
  bar.addEventListener(
    "click",
    ({ target }) => {
      const name = target instanceof HTMLElement ? target.dataset.find : undefined;
      if (name) buttons[name]?.();
    },
    { signal },
  );
  signal.addEventListener("abort", close);
  return { open, next: () => move(1), previous: () => move(-1), close };
}
