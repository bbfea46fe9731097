import type { Span } from "../../schema/index.js";
import type { StatementDraft } from "../statements/draft.js";

/**
 * For each statement, the index of the smallest other statement whose content holds the whole of its own, or -1. Statements come in text
 * order, outer ones first.
 */
export function enclosingStatements(drafts: readonly StatementDraft[]): number[] {
  const pieces = drafts
    .flatMap((draft, index) => draft.content.map((span) => ({ ...span, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const enclosing = drafts.map(() => -1);
  const stack: (Span & { index: number })[] = [];
  for (const piece of pieces) {
    while (stack.length > 0 && (stack.at(-1)?.end ?? 0) < piece.end) stack.pop();
    const outer = stack.findLast(
      (item) => item.index !== piece.index && item.end - item.start > piece.end - piece.start,
    );
    if (outer && enclosing[piece.index] === -1 && outer.index < piece.index) enclosing[piece.index] = outer.index;
    stack.push(piece);
  }
  return enclosing;
}
