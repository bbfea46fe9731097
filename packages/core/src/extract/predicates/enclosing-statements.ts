import type { Statement } from "../../schema/index.js";
import { firstFrom, type Unit } from "../statements/unit.js";

/** A stretch of text with the innermost statement whose content it belongs to. */
interface Stretch {
  readonly start: number;
  readonly statement: Statement | null;
  /** Where the piece of that statement's content begins. */
  readonly from: number;
}

/** Tells for each place which statement tells it. */
export class EnclosingStatements {
  readonly #stretches: Stretch[] = [];

  constructor(statements: readonly Statement[]) {
    const pieces = statements
      .flatMap((statement) => statement.content.map((span) => ({ ...span, statement })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const open: typeof pieces = [];
    const settle = (at: number): void => {
      const inner = open.at(-1);
      this.#stretches.push({ start: at, statement: inner?.statement ?? null, from: inner?.start ?? at });
    };
    const closeUntil = (at: number): void => {
      for (let inner = open.at(-1); inner && inner.end <= at; inner = open.at(-1)) {
        open.pop();
        // Pieces that cross are closed at the later of their ends.
        settle(Math.max(inner.end, this.#stretches.at(-1)?.start ?? 0));
      }
    };
    for (const piece of pieces) {
      closeUntil(piece.start);
      open.push(piece);
      settle(piece.start);
    }
    closeUntil(Number.POSITIVE_INFINITY);
  }

  /** The innermost statement whose content holds the character at `offset`, and where that piece begins. */
  at(offset: number): { statement: Statement; from: number } | null {
    const next = firstFrom(this.#stretches, offset + 1);
    const stretch = this.#stretches[next - 1];
    return stretch?.statement ? { statement: stretch.statement, from: stretch.from } : null;
  }
}

/** The first unit of a segment that can hold the subject of a verb: the words a statement tells, or all where these begin with "to". */
export function subjectLimit(enclosing: EnclosingStatements, units: readonly Unit[], unit: Unit): number {
  const around = enclosing.at(unit.start);
  const limit = around ? firstFrom(units, around.from) : 0;
  return units[limit]?.lower === "to" ? 0 : limit;
}
