import { determiners, isAdverb, possessives, prepositions } from "../lexicon/function-words.js";
import { bareWord } from "../names/name-key.js";
import type { ArticleEntities } from "./article-entities.js";
import { addMention } from "./entity-draft.js";
import { nounClass } from "./nouns.js";
import { placeWeight } from "./salience.js";

/** Most words between “the” and its noun. */
const reach = 4;

/** How sure a phrase is of the only bearer of its role. */
const confidence = 0.8;

/** Token of the noun a phrase that begins with “the” is about, or -1 when it is about no single person. */
function headOf({ reading: { tokens }, nameAt }: ArticleEntities, from: number): number {
  let head = -1;
  for (let index = from + 1; index <= from + reach; index++) {
    const token = tokens[index];
    if (
      token?.kind !== "word" ||
      determiners.has(token.lower) ||
      prepositions.has(token.lower) ||
      isAdverb(token.lower)
    )
      break;
    const found = nounClass(bareWord(token.lower));
    if (found === "person") head = index;
    else if (head >= 0) break;
  }
  if (head < 0) return -1;
  const next = tokens[head + 1];
  // Before a name the noun describes it; before another noun or 's it is not the head.
  const described = nameAt(head + 1) ?? (next?.lower === "," ? nameAt(head + 2) : undefined);
  return described || next?.kind === "number" || possessives.has(next?.lower ?? "") ? -1 : head;
}

/**
 * Adds “the Russian leader” and “the mayor” to the mentions of the one person of the article who is said to be it, so that pronouns behind
 * them find that person. Linear in the tokens.
 */
export function addRoleMentions(article: ArticleEntities): void {
  const { tokens } = article.reading;
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.lower !== "the") continue;
    const head = headOf(article, from);
    if (head < 0) continue;
    const modifiers = tokens.slice(from + 1, head).map((token) => bareWord(token.lower));
    const matches = article.roles.persons(bareWord(tokens[head]?.lower ?? ""), modifiers);
    const entity = matches[0]?.entity;
    if (!entity || matches.length > 1) continue;
    addMention(entity, { span: article.nominals.span(from, head + 1), form: "nominal", confidence });
    article.salience.add(from, entity, placeWeight(tokens, from, head + 1));
  }
}
