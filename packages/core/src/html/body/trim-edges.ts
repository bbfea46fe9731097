import { endsSentence } from "../blocks/ends-sentence.js";
import type { Container } from "../blocks/outline.js";
import type { Judged } from "./judged.js";

/** A line that is not running text belongs to it all the same when it is a list item, ends as a sentence, or is as long as this. */
const notALabel = 40;

/** The element around a line; around its list when it is an item of one. */
function elementAround({ block: { container } }: Judged): Container | null {
  return container.element.tagName === "li" ? (container.parent?.parent ?? null) : container.parent;
}

/** True for a line beside running text, in the same element, that is no label. */
function runsOn(line: Judged | undefined, beside: Judged | undefined): boolean {
  if (!line || line.leftOut || !beside) return false;
  if (elementAround(line) !== elementAround(beside)) return false;
  if (line.kind === "list-item") return true;
  const { text } = line.block;
  return line.kind === "paragraph" && (endsSentence(text) || text.length > notALabel);
}

/** Where the article begins and ends: indices of its first and last line, or null when there is no running text. */
export function findEdges(judged: readonly Judged[]): { first: number; last: number } | null {
  const isProse = ({ leftOut, prose }: Judged): boolean => !leftOut && prose > 0;
  let first = judged.findIndex(isProse);
  let last = judged.findLastIndex(isProse);
  if (first < 0) return null;
  while (
    judged[first - 1]?.leftOut === null &&
    (judged[first - 1]?.kind === "heading" || runsOn(judged[first - 1], judged[first]))
  )
    first--;
  while (runsOn(judged[last + 1], judged[last])) last++;
  return { first, last };
}

/** Leaves out the loose lines before and after the running text: kickers, labels, tags, what follows the last paragraph. */
export function trimEdges(judged: readonly Judged[], { first, last }: { first: number; last: number }): void {
  judged.forEach((line, index) => {
    if (index < first || index > last) line.leftOut ??= "edge";
  });
}
