import type { Span } from "@org/core";

/** The point of the page at an offset (UTF-16) within a paragraph. Its text is exactly the article's, so lengths add up. */
function pointAt(block: Element, offset: number): [Text, number] | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  return null;
}

/** The paragraphs of the article on the page, in order, with the offsets at which they begin. */
export function textBlocks(root: ParentNode): { element: HTMLElement; start: number; text: string }[] {
  return [...root.querySelectorAll<HTMLElement>("[data-start]")].map((element) => ({
    element,
    start: Number(element.dataset.start),
    text: element.textContent ?? "",
  }));
}

/** The range of the page that shows a span of the article; null when none of it is shown. */
export function rangeOf(root: ParentNode, span: Span): Range | null {
  const range = document.createRange();
  let found = false;
  for (const { element, start, text } of textBlocks(root)) {
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, start + text.length);
    if (from >= to) continue;
    const first = pointAt(element, from - start);
    const last = pointAt(element, to - start);
    if (!first || !last) continue;
    if (!found) range.setStart(...first);
    range.setEnd(...last);
    found = true;
  }
  return found ? range : null;
}
