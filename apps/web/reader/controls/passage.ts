/** Names of the highlights, as the style sheet has them. */
export type PassageName = "passage" | "find" | "find-current";

/**
 * Shows ranges of the text by the CSS Custom Highlight API: for what comes and goes (a linked passage, matches), since assistive technology does
 * not read it. Does nothing in a browser without it.
 */
export function showPassages(name: PassageName, ranges: readonly Range[]): void {
  if (typeof Highlight === "undefined") return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
