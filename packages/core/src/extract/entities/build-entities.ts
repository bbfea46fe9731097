import type { NameMention, Reading } from "../names/name-mention.js";
import { readEntities } from "./article-entities.js";
import { EntityIndex } from "./entity-index.js";
import { addRoleMentions } from "./role-mentions.js";

/**
 * Joins the names of an article to entities and prepares the answers to whom its other words stand for. Linear in the text.
 * @param names the names of `findNames`, in the order of the text
 */
export function buildEntities(reading: Reading, names: readonly NameMention[]): EntityIndex {
  const article = readEntities(reading, names);
  addRoleMentions(article);
  return new EntityIndex(article);
}
