import { isLetter, isUpper } from "../../../text/chars.js";
import type { PageElement, PageNode } from "../../page.js";
import { childrenOf, isElement, isText } from "../../tree.js";
import { collapse } from "./collapse.js";
import { blocks, unread } from "./words.js";

const maxNodes = 400;
const maxText = 400;

/** The texts inside an element in order, and whether a new block begins with each; cut at 400 nodes and 400 characters. */
function* textsIn(element: PageElement): Generator<{ text: string; opensBlock: boolean }> {
  const waiting: PageNode[] = [element];
  let length = 0;
  let opensBlock = false;
  for (let seen = 0; seen < maxNodes && length < maxText; seen++) {
    const node = waiting.pop();
    if (!node) return;
    if (isText(node)) {
      const text = node.value.slice(0, maxText);
      length += text.length;
      yield { text, opensBlock };
      opensBlock = false;
    } else if (!isElement(node) || !unread.has(node.tagName)) {
      if (isElement(node) && blocks.has(node.tagName)) opensBlock = true;
      const children = childrenOf(node);
      for (let index = Math.min(children.length, maxNodes) - 1; index >= 0; index--)
        waiting.push(children[index] as PageNode);
    }
  }
}

/** The texts inside an element one by one, white space collapsed. */
export function elementPieces(element: PageElement): string[] {
  const pieces: string[] = [];
  for (const { text } of textsIn(element)) {
    const piece = collapse(text);
    if (piece !== "") pieces.push(piece);
  }
  return pieces;
}

/** The text of an element in one line. */
export function elementText(element: PageElement): string {
  let line = "";
  for (const { text, opensBlock } of textsIn(element))
    line += (opensBlock || runsTogether(line, text) ? " " : "") + text;
  return collapse(line);
}

/** True where styles part what the text does not: "Our town" and "Fire in the harbour" are two inline elements, yet two lines. */
function runsTogether(before: string, behind: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  return isLetter(last) && !isUpper(last) && isUpper(behind.charCodeAt(0));
}
