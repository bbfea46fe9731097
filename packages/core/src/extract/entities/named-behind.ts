import type { ArticleEntities } from "./article-entities.js";
import type { EntityDraft } from "./entity-draft.js";

/** Longest clause looked through behind a pronoun, in tokens. */
const clauseReach = 16;

/** Those named in the clause a subject opens: in “he told Mr. Aslani” and “she said Oakes knew”, they are others. */
export function namedBehind(article: ArticleEntities, token: number): ReadonlySet<EntityDraft> {
  const found = new Set<EntityDraft>();
  const { tokens } = article.reading;
  for (let index = token + 1; index < token + clauseReach; index++) {
    const kind = tokens[index]?.kind;
    if (kind === undefined || (kind === "mark" && tokens[index]?.text !== "’")) break;
    const name = article.nameAt(index);
    if (name) found.add(name.entity);
  }
  return found;
}
