import { type Block, type Container, linkedShare, type Outline } from "../blocks/outline.js";
import type { ProseMap } from "./prose-map.js";
import type { LeftOut } from "./reason.js";

const cardElements = new Set(["article", "div", "li", "section", "td", "tr"]);

/** A teaser: a linked headline with some words about it, no longer than this. */
const longestCard = 600;
const shortestHeadline = 15;
const fewestCards = 3;
const shareOfCards = 0.7;

function isCard({ first, last }: Container, blocks: readonly Block[]): boolean {
  let length = 0;
  let headline = false;
  for (let index = first; index < last; index++) {
    const block = blocks[index];
    if (!block) break;
    length += block.text.length;
    if (length >= longestCard) return false;
    headline ||= linkedShare(block) > 0.8 && block.text.length > shortestHeadline;
  }
  return headline && last - first > 1;
}

/** True when so much running text is in cards that the page would be left with little else: then they are the page. */
function areThePage(inCards: number, whole: number): boolean {
  const left = whole - inCards;
  return inCards >= 0.8 * whole || (inCards >= 0.4 * whole && left <= 800);
}

/** Leaves out rows and lists of teasers: siblings of one kind, nearly all of them led by a link. */
export function leaveOutCards({ blocks, containers, top }: Outline, prose: ProseMap, leftOut: LeftOut): void {
  const whole = prose.inside(top);
  for (const container of containers) {
    const above = container.parent;
    if (above && leftOut.get(above) === "card") leftOut.set(container, leftOut.get(container) ?? "card");
    if (leftOut.has(container) || container.children.length < fewestCards) continue;
    for (const element of cardElements) {
      const alike = container.children.filter((child) => child.element.tagName === element);
      if (alike.length < fewestCards) continue;
      const cards = alike.filter((child) => isCard(child, blocks)).length;
      const amount = alike.reduce((sum, child) => sum + prose.inside(child), 0);
      if (cards < fewestCards || cards < shareOfCards * alike.length || areThePage(amount, whole)) continue;
      for (const card of alike) if (!leftOut.has(card)) leftOut.set(card, "card");
    }
  }
}
