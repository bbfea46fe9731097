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
import { words } from "../lexicon/word-list.js";

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

const agentForm = /(?:er|or|ist|ian|ee)s?$/;

/** Nouns of that form for things: a *newsletter*, a *sector*. Compiled by hand from common knowledge of English. */
const thingsByForm = new Set(
  words(`
number letter paper order matter center centre power weather newsletter chapter computer counter banner flyer poster sticker trailer thriller
newspaper error factor sector mirror horror terror corridor monitor motor vector indicator generator quarter border disorder dinner summer winter
water river tower corner layer filter meter theater theatre container cover offer answer transfer register career chamber cluster disaster folder
fever finger flower hammer ladder manner shelter shoulder slaughter timber trigger tumor wonder degree committee guarantee coffee jubilee decree
server router scanner printer rumor rumour favor favour color colour harbor harbour labor labour error floor door reader-offer semester trimester
disclaimer reminder primer teaser blockbuster container tracker barometer thermometer ledger folder cancer laser radar parameter`),
);

/** The class of a noun no lexicon holds, by its form: a *questioner*, two *leafletters*. Null for a word that is no such noun. */
export function classByForm(lower: string): NounClass | null {
  if (lower.length < 6 || !agentForm.test(lower) || thingsByForm.has(singular(lower))) return null;
  return lower.endsWith("s") ? "persons" : "person";
}
