import type { PageElement, PageNode, PageText } from "./page.js";

export function isElement(node: PageNode): node is PageElement {
  return "tagName" in node;
}

export function isText(node: PageNode): node is PageText {
  return node.nodeName === "#text";
}

/** The children of a node; of a `<template>`, whose content is not shown, none. */
export function childrenOf(node: PageNode): readonly PageNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** The value of an attribute, or null when the element has none of this name (written in lower case). */
export function attribute(element: PageElement, name: string): string | null {
  for (const candidate of element.attrs) if (candidate.name === name) return candidate.value;
  return null;
}

/** The node and all nodes inside it in document order. Deep pages cost no stack. */
export function* walk(top: PageNode): Generator<PageNode> {
  const waiting: PageNode[] = [top];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index] as PageNode);
  }
}

/** All elements of these names inside a node, in document order. */
export function elementsNamed(top: PageNode, ...names: string[]): PageElement[] {
  const found: PageElement[] = [];
  for (const node of walk(top)) if (isElement(node) && names.includes(node.tagName)) found.push(node);
  return found;
}

/** The element a node stands in, or null. */
export function parentOf(node: PageNode): PageElement | null {
  const parent = "parentNode" in node ? node.parentNode : null;
  return parent && isElement(parent) ? parent : null;
}

/** The nearest element around a node that fulfils a condition, or null. */
export function closest(node: PageNode, fulfils: (element: PageElement) => boolean): PageElement | null {
  let above = parentOf(node);
  while (above && !fulfils(above)) above = parentOf(above);
  return above;
}

/** All characters of the texts inside a node, scripts and styles included, as the parser read them. */
export function rawText(top: PageNode): string {
  let text = "";
  for (const node of walk(top)) if (isText(node)) text += node.value;
  return text;
}
