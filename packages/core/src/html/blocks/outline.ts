import type { PageElement } from "../page.js";

/** A line of the page as it is shown: a run of text with no block boundary in it. */
export interface Block {
  /** As shown: white space collapsed, a single `<br>` a line feed. */
  text: string;
  /** Where the text stands in the HTML: from its first to its last character, UTF-16 code units. */
  start: number;
  end: number;
  /** Characters inside links. */
  linked: number;
  container: Container;
}

/** An element that stands on lines of its own. */
export interface Container {
  element: PageElement;
  parent: Container | null;
  children: Container[];
  depth: number;
  /** The blocks inside it at any depth are `blocks.slice(first, last)`. */
  first: number;
  last: number;
}

/** The lines of a page in the order of the tree, and the elements they stand in, each after the one around it. */
export interface Outline {
  blocks: Block[];
  containers: Container[];
  top: Container;
}

/** The part of the block's text inside links, 0 to 1. */
export function linkedShare(block: Block): number {
  return block.linked / block.text.length;
}

/** The name of the element the block stands in. */
export function tagOf({ container }: Block): string {
  return container.element.tagName;
}
