import { certainConfidence, type StatementMark } from "@org/core/view";
import { slotClass } from "./slot-class";

/** The underline that tells how the words were reported; imagined and denied words have their own, whatever their kind. */
function lineClass({ kind, negated, hypothetical }: Pick<StatementMark, "kind" | "negated" | "hypothetical">): string {
  if (negated) return "negated";
  return hypothetical ? "hypothetical" : kind;
}

/** Lines that lie one under another before the words below would be touched. */
const laneCount = 3;

/**
 * Classes of one piece of marked text: line style from the kind, colour from the speaker, thickness from the confidence.
 * @param lane how far below the words the line lies, from 0
 */
export function markClass(mark: StatementMark, lane: number): string {
  if (mark.role !== "content") return `mark-${mark.role} ${slotClass(mark.slot)}`;
  const classes = ["mark", lineClass(mark), slotClass(mark.slot), `lane-${Math.min(lane, laneCount - 1)}`];
  if (mark.confidence < certainConfidence) classes.push("thin");
  return classes.join(" ");
}
