import type { ParagraphKind } from "../../schema/paragraph.js";
import { headingElements } from "../blocks/elements.js";
import type { Block, Container } from "../blocks/outline.js";
import type { LeftOut, Reason } from "./reason.js";

/** A line of the page with what was found about it. */
export interface Judged {
  block: Block;
  kind: ParagraphKind;
  /** Running text in it, in letters. */
  prose: number;
  /** Why it is not in the article, or null. */
  leftOut: Reason | null;
}

function kindOf({ container }: Block, root: Container, leftOut: LeftOut): ParagraphKind {
  const reason = leftOut.get(container);
  if (reason === "caption" || reason === "embed") return reason;
  if (headingElements.has(container.element.tagName)) return "heading";
  for (let above: Container | null = container; above && above !== root; above = above.parent) {
    const name = above.element.tagName;
    if (name === "li" || name === "dd" || name === "dt") return "list-item";
    if (name === "blockquote") return "quote";
  }
  return "paragraph";
}

/** The lines of the page before they are looked at one by one. */
export function judgeByPlace(
  blocks: readonly Block[],
  amounts: readonly number[],
  root: Container,
  leftOut: LeftOut,
): Judged[] {
  return blocks.map((block, index) => {
    const inside = index >= root.first && index < root.last;
    return {
      block,
      kind: kindOf(block, root, leftOut),
      prose: amounts[index] ?? 0,
      leftOut: inside ? (leftOut.get(block.container) ?? null) : "outside",
    };
  });
}
