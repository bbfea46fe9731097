import type { PositionAct, Span } from "../../schema/index.js";

/** A position before its id; `actor` null when the text does not tell. */
export interface Stand {
  readonly actorId: string | null;
  readonly act: PositionAct;
  readonly target: Span | null;
  readonly content: Span;
  /** The verb that tells it. */
  readonly verb: Span;
  readonly condition: Span | null;
  readonly negated: boolean;
  readonly basis: readonly string[];
  readonly confidence: number;
}
