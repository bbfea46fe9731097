import type { Container } from "../blocks/outline.js";
import { toOutline } from "../blocks/to-outline.js";
import type { Page } from "../page.js";
import { elementsNamed } from "../tree.js";
import { findAsides } from "./find-asides.js";
import { findRoot } from "./find-root.js";
import { type Judged, judgeByPlace } from "./judged.js";
import { leaveOutBoxes } from "./leave-out-boxes.js";
import { leaveOutCards } from "./leave-out-cards.js";
import { leaveOutLines } from "./leave-out-lines.js";
import { leaveOutOrphans } from "./leave-out-orphans.js";
import { readPageWords } from "./page-words.js";
import { proseMap, proseOfBlocks, without } from "./prose-map.js";
import { takeStandfirst } from "./take-standfirst.js";
import { findEdges, trimEdges } from "./trim-edges.js";

/** The lines of a page in order, each in the article or left out for a reason, and the element the article stands in. */
export interface Body {
  lines: Judged[];
  root: Container | null;
}

/**
 * Finds the article on a page:
 * 1. lines and the elements they stand in, as shown; how much running text each line holds
 * 2. parts whose elements say that they are something else, and rows of teasers, are left out
 * 3. the element that holds the rest of the running text is the root
 * 4. in it, lines that lead elsewhere are left out, then loose lines at both ends
 * 5. the standfirst is taken in, boxes that promote or label are left out
 */
export function readBody(page: Page): Body {
  const [body] = elementsNamed(page.root, "body");
  if (!body) return { lines: [], root: null };
  const outline = toOutline(body, page.html);
  const amounts = proseOfBlocks(outline);
  const everywhere = proseMap(amounts);
  const leftOut = findAsides(outline, everywhere);
  leaveOutCards(outline, everywhere, leftOut);
  const kept = proseMap(without(amounts, outline.blocks, ({ container }) => leftOut.has(container)));
  const root = findRoot(outline, kept);
  const lines = judgeByPlace(outline.blocks, amounts, root, leftOut);
  const words = readPageWords(page);
  leaveOutLines(lines, words.headlines);
  const edges = findEdges(lines) ?? { first: lines.length, last: lines.length };
  trimEdges(lines, edges);
  takeStandfirst(lines, edges.first, words);
  leaveOutBoxes(lines, outline.containers, root, kept);
  leaveOutOrphans(lines);
  return { lines, root };
}
