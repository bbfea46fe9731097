import type { Navigator } from "./navigator";
import { statementAt } from "./statement-elements";

/** True while the reader has words selected: then a click ends a selection and must not do anything else. */
function isSelecting(): boolean {
  return window.getSelection()?.isCollapsed === false;
}

function isPlain(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.shiftKey &&
    !event.altKey &&
    !event.defaultPrevented
  );
}

/** Clicks and taps on words and on cards, the pointer over them, and Enter on their links (which arrives as a click). */
export function listenToPointer(root: HTMLElement, navigator: Navigator, signal: AbortSignal): void {
  root.addEventListener(
    "click",
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target || !isPlain(event) || isSelecting()) return;
      const byKey = event.detail === 0;
      const link = target.closest<HTMLElement>("[data-link], [data-words]");
      if (!link && target.closest("a, button, summary, details")) return;
      const inList = target.closest(".statement") !== null;
      const id = link?.dataset.words ?? statementAt(target);
      if (id === null || id === undefined) return;
      if (link) event.preventDefault();
      navigator.go(id, inList ? "list" : "words", byKey);
    },
    { signal },
  );
  root.addEventListener(
    "pointerover",
    (event) => navigator.light.hover(event.pointerType === "mouse" ? statementAt(event.target) : null),
    { signal },
  );
  root.addEventListener("pointerleave", () => navigator.light.hover(null), { signal });
}
