import type { Article, Statement } from "../schema/index.js";

/** Ids of statements below the limit, and of those that stand inside one of them. */
function droppedIds(statements: readonly Statement[], minConfidence: number): Set<string> {
  const dropped = new Set(statements.filter(({ confidence }) => confidence < minConfidence).map(({ id }) => id));
  const inside = new Map<string, string[]>();
  for (const { id, nestedIn } of statements) {
    if (nestedIn === null) continue;
    const siblings = inside.get(nestedIn);
    if (siblings) siblings.push(id);
    else inside.set(nestedIn, [id]);
  }
  // A set visits what is added to it while it is walked, so this reaches statements nested at any depth.
  for (const id of dropped) for (const nested of inside.get(id) ?? []) dropped.add(nested);
  return dropped;
}

/**
 * A record without the statements whose confidence is below a limit (0 to 1), nor those nested in them. What rested on them goes with
 * them, so that the record stays valid: positions lose the basis, and fall away without any; events are no longer asserted by them.
 */
export function dropStatementsBelow(article: Article, minConfidence: number): Article {
  const dropped = droppedIds(article.statements, minConfidence);
  if (dropped.size === 0) return article;
  return {
    ...article,
    statements: article.statements.filter(({ id }) => !dropped.has(id)),
    positions: article.positions
      .map((position) => ({ ...position, basis: position.basis.filter((id) => !dropped.has(id)) }))
      .filter((position, index) => position.basis.length > 0 || article.positions[index]?.basis.length === 0),
    events: article.events.map((event) => {
      const { assertedBy, ...rest } = event;
      return assertedBy !== undefined && !dropped.has(assertedBy) ? event : rest;
    }),
  };
}
