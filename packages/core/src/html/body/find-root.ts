import type { Container, Outline } from "../blocks/outline.js";
import type { ProseMap } from "./prose-map.js";

/** An element that holds this part of the running text holds the article. */
const nearlyAll = 0.9;

/** Running text beside an element, in letters, that shows it to be only a part of the article: in paragraphs, and in a part before it (a lead). */
const textBeside = 80;
const textBefore = 300;

/** The running text that stands in paragraphs beside `best`, or in the element itself. */
function besides(container: Container, best: Container, prose: ProseMap): number {
  let inChildren = 0;
  let inParagraphs = 0;
  for (const child of container.children) {
    const amount = prose.inside(child);
    inChildren += amount;
    const isLead = child.first < best.first && amount > textBefore;
    if (child !== best && (isLead || child.element.tagName === "p")) inParagraphs += amount;
  }
  return Math.max(inParagraphs, prose.inside(container) - inChildren);
}

/**
 * Finds the element that holds the article: from the body down as long as one child holds nearly all running text and no paragraphs stand beside
 * it. An article in several containers is found whole, as the element around them.
 */
export function findRoot({ top }: Outline, prose: ProseMap): Container {
  let root = top;
  for (;;) {
    let best: Container | null = null;
    for (const child of root.children) if (!best || prose.inside(child) > prose.inside(best)) best = child;
    if (!best || prose.inside(best) < nearlyAll * prose.inside(root)) return root;
    if (besides(root, best, prose) > textBeside) return root;
    root = best;
  }
}
