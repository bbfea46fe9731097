import type { PageElement, PageNode } from "../../page.js";
import { isElement, isText } from "../../tree.js";
import { HeadSurvey } from "./head.js";
import { type Line, LineBuilder } from "./line.js";
import { namesOf } from "./names.js";
import { region, regionsOfElement, regionsOfNames } from "./regions.js";
import { blocks, creditWords, stampWords, titleWords, unread } from "./words.js";

/** An element that may carry a fact, with its parts of the page and the line it stands in or before. */
export interface Marked {
  element: PageElement;
  tag: string;
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

/** What the names of an element tell. */
interface Named {
  names: string;
  regions: number;
  isCredit: boolean;
  isStamp: boolean;
  isTitle: boolean;
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
  /** Templates give the same names again and again. */
  private readonly known = new Map<string, Named>();

  /** Notes what an element is, and gives its children to go on with, if they are read. */
  enter(element: PageElement, around: Frame): Frame | null {
    const tag = element.tagName;
    this.head.read(element);
    if (unread.has(tag)) return null;
    // What the whole page is called says nothing of a part of it.
    const named = this.look(tag === "html" || tag === "body" ? "" : namesOf(element));
    const regions = around.regions | named.regions | regionsOfElement(element);
    const isBlock = blocks.has(tag);
    if (isBlock) this.builder.end();
    this.mark({ element, tag, names: named.names, regions, line: this.lines.length }, named);
    return {
      children: element.childNodes,
      index: 0,
      regions: tag === "head" ? regions | region.hidden : regions,
      inLink: around.inLink || tag === "a",
      block: isBlock ? tag : around.block,
      closesLine: isBlock,
    };
  }

  private look(names: string): Named {
    const known = this.known.get(names);
    if (known) return known;
    const named = {
      names,
      regions: regionsOfNames(names),
      isCredit: creditWords.test(names),
      isStamp: stampWords.test(names),
      isTitle: titleWords.test(names),
    };
    this.known.set(names, named);
    return named;
  }

  private mark(marked: Marked, { isCredit, isStamp, isTitle }: Named): void {
    const { tag } = marked;
    if (tag === "h1") push(this.headings, marked);
    else if (isTitle) push(this.titles, marked);
    if (tag === "time") push(this.times, marked);
    else if (isStamp) push(this.stamps, marked);
    if (isCredit) push(this.credits, marked);
    if (tag === "pre" || tag === "code") this.codes++;
  }
}

function push(list: Marked[], marked: Marked): void {
  if (list.length < maxMarked) list.push(marked);
}
