import type { ArticleEntities } from "./article-entities.js";
import { placeWeight } from "./salience.js";

/** Farthest pair a “they” takes up, in tokens. */
const reach = 60;

/** Two persons a “they” may stand for, with their prominence there. Token indexes are half-open. */
export interface CoordinatedAntecedent {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** The most prominent pair of persons joined by “and” before a “they”, outside quotations. Looks back a bounded way. */
export function coordinatedAntecedent(article: ArticleEntities, token: number): CoordinatedAntecedent | null {
  const { tokens } = article.reading;
  let best: CoordinatedAntecedent | null = null;
  for (let joint = token - 1; joint > 0 && token - joint <= reach; joint--) {
    if (tokens[joint]?.lower !== "and" || (article.places.quote[joint] ?? -1) >= 0) continue;
    const one = article.nameBefore(joint);
    const other = article.nameAt(joint + 1);
    if (one?.entity.kind !== "person" || other?.entity.kind !== "person") continue;
    const { tokenStart: from } = one.mention;
    const { tokenEnd: to } = other.mention;
    const score = article.salience.faded(joint, placeWeight(tokens, from, to), token);
    if (to <= token && (!best || score > best.score)) best = { from, to, score };
  }
  return best;
}
