import type { Article, Span, Statement } from "@org/core";
import { statementExtent } from "@org/core/view";

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

interface Placed {
  statement: Statement;
  end: number;
  lane: number;
}

/**
 * How far below the words the line of each statement lies, by id: 0 for the first line, 1 under it, and so on, so that no two lines under the
 * same words cover each other. A statement inside another lies under it; crossing ones lie apart.
 */
export function markLanes({ statements }: Pick<Article, "statements">): Map<string, number> {
  const lanes = new Map<string, number>();
  const ordered = statements
    .map((statement) => ({ statement, ...statementExtent(statement) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let open: Placed[] = [];
  for (const { statement, start, end } of ordered) {
    open = open.filter((placed) => placed.end > start);
    const taken = new Set(
      open.filter((placed) => overlap(placed.statement.content, statement.content)).map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane++;
    lanes.set(statement.id, lane);
    open.push({ statement, end, lane });
  }
  return lanes;
}
