import { tagOf } from "../blocks/outline.js";
import type { Judged } from "./judged.js";

/** Leaves out headings of which nothing is left: what followed is left out, and the next line that is kept is a heading no lower. */
export function leaveOutOrphans(judged: readonly Judged[]): void {
  let next: Judged | null = null;
  let leftOutBetween = false;
  for (const line of judged.toReversed()) {
    if (line.leftOut) {
      leftOutBetween ||= line.leftOut !== "caption" && line.leftOut !== "embed";
      continue;
    }
    const orphan =
      line.kind === "heading" &&
      leftOutBetween &&
      (!next || (next.kind === "heading" && tagOf(next.block) <= tagOf(line.block)));
    if (orphan) line.leftOut = "box";
    else {
      next = line;
      leftOutBetween = false;
    }
  }
}
