import { linkedShare } from "../blocks/outline.js";
import { foldWords } from "../fold-words.js";
import type { Judged } from "./judged.js";
import { bylineOpeners, namedByline, promotionOpeners } from "./line-openers.js";
import type { Reason } from "./reason.js";

/** Longer lines are not promotions, bylines or the headline. */
const longestLabel = 200;

/** A line with a larger part of it in links leads elsewhere. */
const mostlyLinked = 0.6;

function reasonFor({ block, kind }: Judged, headlines: ReadonlySet<string>): Reason | null {
  const { text } = block;
  if (kind === "heading" || text.length < longestLabel) {
    if (headlines.has(foldWords(text))) return "title";
    if (promotionOpeners.test(text)) return "promotion";
    if (bylineOpeners.test(text) || namedByline.test(text)) return "byline";
  }
  return kind !== "heading" && linkedShare(block) > mostlyLinked ? "links" : null;
}

/** Leaves out the lines that repeat the headline, promote, name the author, or are links. */
export function leaveOutLines(judged: readonly Judged[], headlines: ReadonlySet<string>): void {
  for (const line of judged) line.leftOut ??= reasonFor(line, headlines);
}
