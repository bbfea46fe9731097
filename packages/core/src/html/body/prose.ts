import { headingElements } from "../blocks/elements.js";
import { endsSentence } from "../blocks/ends-sentence.js";
import { type Block, linkedShare, tagOf } from "../blocks/outline.js";

/** A character of Chinese, Japanese or Korean says about as much as this many letters. */
const ideographWeight = 2.5;

/** How much a text says, in letters. */
function weigh(text: string): number {
  let weight = 0;
  for (let index = 0; index < text.length; index++) weight += text.charCodeAt(index) >= 0x2e80 ? ideographWeight : 1;
  return weight;
}

const cookieCompanions = [
  "consent",
  "privacy",
  "website",
  "browser",
  "preferences",
  "analytics",
  "advertising",
  "partners",
];

/** Texts that ask for consent to cookies, or explain them. */
function isCookieNotice(text: string): boolean {
  const start = text.slice(0, 1000).toLowerCase();
  return start.includes("cookie") && cookieCompanions.some((word) => start.includes(word));
}

/** What a line of running text has at least; shorter ones must end as a sentence does. */
const shortestProse = 40;
const surelyProse = 100;

/** How much running text a line holds, in letters: nothing for headings, links, labels and cookie notices. */
export function proseIn(block: Block): number {
  const linked = linkedShare(block);
  if (linked > 0.5 || headingElements.has(tagOf(block))) return 0;
  const weight = weigh(block.text);
  if (weight < shortestProse || (weight < surelyProse && !endsSentence(block.text))) return 0;
  return isCookieNotice(block.text) ? 0 : weight * (1 - linked);
}

/** The same on pages with hardly any running text (recipes, notices): every line that is more than a label counts. */
export function anyTextIn(block: Block): number {
  const bare = linkedShare(block) > 0.3 || block.text.length < 15 || isCookieNotice(block.text);
  return bare ? 0 : weigh(block.text);
}
