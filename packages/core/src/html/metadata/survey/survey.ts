import type { PageElement, PageNode } from "../../page.js";
import { isElement, isText } from "../../tree.js";
import { type Attributes, attributesOf, namesOf } from "./attributes.js";
import { HeadSurvey } from "./head.js";
import { type Line, LineBuilder } from "./line.js";
import { region, regionsOf } from "./regions.js";
import { blocks, creditWords, stampWords, titleWords, unread } from "./words.js";

/** An element that may carry a fact, with its parts of the page and the line it stands in or before. */
export interface Marked {
  element: PageElement;
  tag: string;
  attributes: Attributes;
  /** What its template calls it; see `namesOf`. */
  names: string;
  regions: number;
  /** Index into the lines. */
  line: number;
}

/** What one pass over a page finds for its metadata. */
export interface Survey {
  head: HeadSurvey;
  lines: readonly Line[];
  /** Headings of the first level. */
  headings: readonly Marked[];
  times: readonly Marked[];
  /** Elements whose names speak of authors, of a date, of the headline. */
  credits: readonly Marked[];
  stamps: readonly Marked[];
  titles: readonly Marked[];
  /** How many elements hold program code. */
  codes: number;
}

const maxMarked = 200;

/** A part of the tree that is walked through: the children of one element, and what holds for all of them. */
interface Frame {
  children: readonly PageNode[];
  index: number;
  regions: number;
  inLink: boolean;
  block: string;
  closesLine: boolean;
}

/** Goes once through a page, in document order. */
export function survey(root: { childNodes: readonly PageNode[] }): Survey {
  const found = new Collector();
  const outer = { index: 0, regions: 0, inLink: false, block: "body", closesLine: false };
  const stack: Frame[] = [{ ...outer, children: root.childNodes }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.index++];
    if (!node) {
      if (frame.closesLine) found.builder.end();
      stack.pop();
    } else if (isText(node)) found.builder.add(node.value, frame.block, frame.regions, frame.inLink);
    else if (isElement(node)) {
      const inner = found.enter(node, frame);
      if (inner) stack.push(inner);
    }
  }
  found.builder.end();
  return found;
}

class Collector implements Survey {
  readonly head = new HeadSurvey();
  readonly builder = new LineBuilder();
  readonly lines = this.builder.lines;
  readonly headings: Marked[] = [];
  readonly times: Marked[] = [];
  readonly credits: Marked[] = [];
  readonly stamps: Marked[] = [];
  readonly titles: Marked[] = [];
  codes = 0;

  /** Notes what an element is, and gives its children to go on with, if they are read. */
  enter(element: PageElement, around: Frame): Frame | null {
    const tag = element.tagName;
    const attributes = attributesOf(element);
    this.head.read(element, attributes);
    if (unread.has(tag)) return null;
    const names = tag === "html" || tag === "body" ? "" : namesOf(attributes);
    const regions = around.regions | regionsOf(tag, names, attributes);
    const isBlock = blocks.has(tag);
    if (isBlock) this.builder.end();
    this.mark({ element, tag, attributes, names, regions, line: this.lines.length });
    return {
      children: element.childNodes,
      index: 0,
      regions: tag === "head" ? regions | region.hidden : regions,
      inLink: around.inLink || tag === "a",
      block: isBlock ? tag : around.block,
      closesLine: isBlock,
    };
  }

  private mark(marked: Marked): void {
    const { tag, names } = marked;
    if (tag === "h1") push(this.headings, marked);
    if (tag === "time") push(this.times, marked);
    if (tag === "pre" || tag === "code") this.codes++;
    if (names === "") return;
    if (creditWords.test(names)) push(this.credits, marked);
    if (stampWords.test(names) && tag !== "time") push(this.stamps, marked);
    if (titleWords.test(names) && tag !== "h1") push(this.titles, marked);
  }
}

function push(list: Marked[], marked: Marked): void {
  if (list.length < maxMarked) list.push(marked);
}
