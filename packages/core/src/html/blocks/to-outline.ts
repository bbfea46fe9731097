import type { PageElement, PageNode, PageText } from "../page.js";
import { attribute, isElement, isText } from "../tree.js";
import { asSeen, collapse, isCollapsible, withoutBlankStart } from "./collapse.js";
import { blockElements, unreadElements } from "./elements.js";
import { endsSentence } from "./ends-sentence.js";
import { isHidden } from "./hidden.js";
import type { Block, Container, Outline } from "./outline.js";

/** The line that is being read. */
interface Line {
  /** Up to the last line break, and since then. */
  before: string;
  text: string;
  start: number;
  end: number;
  linked: number;
  /** What is owed before the next text: white space, and line breaks. */
  space: boolean;
  breaks: number;
}

const emptyLine = (): Line => ({ before: "", text: "", start: 0, end: 0, linked: 0, space: false, breaks: 0 });

/** A line this long that ends a sentence is a paragraph although one line break only follows. */
const shortestParagraph = 80;

function isParagraph(text: string): boolean {
  return text.length >= shortestParagraph && endsSentence(text);
}

const longestReference = 32;

/**
 * Where a text truly begins: parse5 places one that begins with a character reference after white space that it dropped at the end of the
 * reference. Elsewhere no letter stands before a text.
 */
function referenceStart(html: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < longestReference && /[0-9A-Za-z#]/.test(html.charAt(at - 1))) at--;
  return html.charAt(at - 1) === "&" ? at - 1 : from;
}

class OutlineReader {
  readonly blocks: Block[] = [];
  readonly containers: Container[] = [];
  readonly #html: string;
  #line = emptyLine();
  #links = 0;

  /** @param html the source, to leave the white space around a line out of its place */
  constructor(html: string) {
    this.#html = html;
  }

  readContainer(element: PageElement, parent: Container | null): Container {
    const first = this.blocks.length;
    const container = { element, parent, children: [], depth: parent ? parent.depth + 1 : 0, first, last: first };
    this.containers.push(container);
    parent?.children.push(container);
    for (const child of element.childNodes) this.#read(child, container);
    this.#endLine(container);
    container.last = this.blocks.length;
    return container;
  }

  #read(node: PageNode, container: Container): void {
    if (isText(node)) this.#readText(node, container);
    else if (isElement(node)) this.#readElement(node, container);
  }

  #readElement(element: PageElement, container: Container): void {
    const name = element.tagName;
    if (name === "br") this.#line.breaks++;
    else if (blockElements.has(name)) {
      this.#endLine(container);
      this.readContainer(element, container);
    } else if (!unreadElements.has(name) && !isHidden(element)) {
      const link = name === "a" && attribute(element, "href") !== null ? 1 : 0;
      this.#links += link;
      for (const child of element.childNodes) this.#read(child, container);
      this.#links -= link;
    }
  }

  #readText({ value, sourceCodeLocation: place }: PageText, container: Container): void {
    const words = collapse(value);
    const pending = this.#line;
    if (words.startsWith(" ")) pending.space = true;
    const begins = pending.text === "" || pending.breaks > 0;
    const shown = begins ? withoutBlankStart(words) : words.slice(words.startsWith(" ") ? 1 : 0);
    if (shown === "") return;
    if (pending.breaks > 1 || (pending.breaks === 1 && isParagraph(pending.text))) this.#endLine(container);
    const line = this.#line;
    if (line.text === "") line.start = place?.startOffset ?? 0;
    else if (line.breaks === 1) {
      line.before += `${line.text}\n`;
      line.text = "";
    } else if (line.space) line.text += " ";
    line.space = shown.endsWith(" ");
    line.text += line.space ? shown.slice(0, -1) : shown;
    line.end = place?.endOffset ?? 0;
    line.breaks = 0;
    if (this.#links > 0) line.linked += shown.length;
  }

  #endLine(container: Container): void {
    const { before, text, start, end, linked } = this.#line;
    this.#line = emptyLine();
    const seen = asSeen(before + text);
    if (seen !== "")
      this.blocks.push({ text: seen, ...this.#trimmed(start, end), linked: Math.min(linked, seen.length), container });
  }

  #trimmed(from: number, to: number): { start: number; end: number } {
    let start = referenceStart(this.#html, from);
    let end = to;
    while (start < end && isCollapsible(this.#html.charCodeAt(start))) start++;
    while (end > start && isCollapsible(this.#html.charCodeAt(end - 1))) end--;
    return { start, end };
  }
}

/** Reads the lines of a page's body: block elements and two line breaks part lines, what is never shown is left out. */
export function toOutline(body: PageElement, html: string): Outline {
  const reader = new OutlineReader(html);
  const top = reader.readContainer(body, null);
  return { blocks: reader.blocks, containers: reader.containers, top };
}
