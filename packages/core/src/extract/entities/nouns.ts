import {
  anonymousPlurals,
  documentNouns,
  genderedNouns,
  groupNouns,
  irregularPlurals,
  organizationNouns,
  personNouns,
} from "../lexicon/roles.js";
import { officeTitles, partyNouns } from "../lexicon/titles.js";

/** What kind of speaker a noun means. */
export type NounClass = "person" | "persons" | "organization" | "document";

/** The singular of a plural noun of our lexicons, or the word itself. */
export function singular(lower: string): string {
  const irregular = irregularPlurals.get(lower);
  if (irregular) return irregular;
  if (lower.endsWith("men") && genderedNouns.has(`${lower.slice(0, -2)}an`)) return `${lower.slice(0, -2)}an`;
  if (lower.endsWith("people") && lower.length > 6) return `${lower.slice(0, -6)}person`;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}

function isPersonNoun(lower: string): boolean {
  return personNouns.has(lower) || officeTitles.has(lower) || partyNouns.has(lower);
}

/** The class of a noun, or null when it is none that speaks. */
export function nounClass(lower: string): NounClass | null {
  // Compounds are what their last part is: vice-president, co-author, ex-wife.
  const tail = lower.slice(lower.lastIndexOf("-") + 1);
  for (const word of tail === lower ? [lower] : [lower, tail]) {
    if (isPersonNoun(word)) return "person";
    if (groupNouns.has(word) || anonymousPlurals.has(word)) return "persons";
    if (documentNouns.has(word)) return "document";
    if (organizationNouns.has(word)) return "organization";
    const one = singular(word);
    if (one === word) continue;
    if (isPersonNoun(one)) return "persons";
    if (documentNouns.has(one)) return "document";
    if (organizationNouns.has(one)) return "persons";
  }
  return null;
}
