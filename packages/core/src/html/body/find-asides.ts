import { headingElements } from "../blocks/elements.js";
import { isHidden } from "../blocks/hidden.js";
import type { Container, Outline } from "../blocks/outline.js";
import { type ElementNames, nameReader, namesOf } from "./element-names.js";
import type { ProseMap } from "./prose-map.js";
import type { LeftOut, Reason } from "./reason.js";

/** Elements that are made for what stands beside the article. */
const asideElements = new Set(["address", "amp-sidebar", "aside", "dialog", "footer", "form", "menu", "nav"]);

/**
 * The largest part of a page's running text that something may hold and still be left out: pages wrap the whole article in forms, in figures
 * and in layouts called “sidebar”, and hide it until a script shows it.
 */
const largestShare = { caption: 0.2, element: 0.4, hidden: 0.5, strong: 0.35, weak: 0.15 };

/** A paragraph with more letters than this is not left out for a name that only may speak against it. */
const longParagraph = 150;

interface Part {
  container: Container;
  names: ElementNames;
  prose: number;
  /** Of the running text of the page: this part, and all parts with the same names together. */
  share: number;
  sharedNames: number;
}

function reasonFor({ container, names, prose, share, sharedNames }: Part): Reason | null {
  const { tagName } = container.element;
  if (names.embed) return "embed";
  if (tagName === "figcaption") return "caption";
  if (headingElements.has(tagName)) return null;
  if ((names.caption || tagName === "figure") && share < largestShare.caption) return "caption";
  if (asideElements.has(tagName) && share < largestShare.element) return "aside";
  if (share < largestShare.hidden && isHidden(container.element)) return "hidden";
  if (names.strong && sharedNames < largestShare.strong) return "aside";
  if (tagName === "p" && prose > longParagraph) return null;
  return names.weak && sharedNames < largestShare.weak ? "aside" : null;
}

/** Finds the parts whose elements say that they are not the article: by element, names, or because they are hidden. */
export function findAsides({ containers, top }: Outline, prose: ProseMap): LeftOut {
  const whole = Math.max(1, prose.inside(top));
  const named = containers.map((container) => ({ container, written: namesOf(container.element) }));
  const byNames = new Map<string, number>();
  for (const { container, written } of named)
    if (written) byNames.set(written, (byNames.get(written) ?? 0) + prose.inside(container));
  const readNames = nameReader();
  const leftOut: LeftOut = new Map();
  for (const { container, written } of named) {
    if (container === top) continue;
    const amount = prose.inside(container);
    const reason =
      (container.parent && leftOut.get(container.parent)) ??
      reasonFor({
        container,
        names: readNames(written),
        prose: amount,
        share: amount / whole,
        sharedNames: Math.max(amount, byNames.get(written) ?? 0) / whole,
      });
    if (reason) leftOut.set(container, reason);
  }
  return leftOut;
}
