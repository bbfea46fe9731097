import { coordinators, determiners, isAdverb, possessives, prepositions } from "../lexicon/function-words.js";
import { documentSynonyms } from "../lexicon/roles.js";
import { bareWord } from "../names/name-key.js";
import type { Token } from "../tokens/token.js";
import type { ArticleEntities } from "./article-entities.js";
import { broughtIn } from "./brought-in.js";
import type { Decision } from "./decision.js";
import type { EntityDraft } from "./entity-draft.js";
import { laterConfidence, namedLater, namedNext } from "./named-later.js";
import type { NounClass } from "./nouns.js";
import type { PhraseReading } from "./phrase.js";
import type { RoleMatch } from "./role-index.js";
import { takenUp } from "./take-up.js";
import { bodyTakenUp } from "./take-up-body.js";

type Nominal = Extract<PhraseReading, { type: "nominal" }>;

/** How sure a link by role is: one bearer, several of which one was seen latest, a bearer named only later. */
const confidences = { only: 0.85, latest: 0.65, later: laterConfidence, unnamed: 0.75, own: 0.8 };

/** Modifiers that tell bearers of a role apart: the *transport* minister, not the *former* one. */
const emptyModifiers = new Set([
  "former",
  "new",
  "current",
  "late",
  "own",
  "then",
  "longtime",
  "veteran",
  "senior",
  "old",
  "young",
  "same",
  "very",
  "'s",
]);

/** Decides whom a noun phrase without a name stands for: somebody with that role in this article, or an entity of its own. */
export function resolveNominal(
  article: ArticleEntities,
  phrase: Nominal,
  tokenIndex: number,
  excluded: readonly string[],
): Decision {
  const { tokens } = article.reading;
  const head = bareWord(tokens[phrase.head]?.lower ?? "");
  if (phrase.apposed && phrase.noun !== "persons" && phrase.noun !== "document") {
    const { entity, mention } = phrase.apposed;
    return {
      entity,
      confidence: 0.93,
      evidence: [{ span: mention.span, reason: "name in apposition" }],
      alternatives: [],
    };
  }
  const definite = article.phrases.isDefinite(phrase.from, phrase.noun);
  if (definite && phrase.noun !== null && phrase.noun !== "persons") {
    const modifiers = distinguishing(article, phrase);
    const found = bearers(article, phrase.noun, head, modifiers, tokenIndex).filter(
      ({ entity }) => !excluded.includes(entity.id),
    );
    const plain = modifiers.length === 0 && phrase.to === phrase.head + 1 && tokens[phrase.from]?.lower === "the";
    const unnamed = plain ? unnamedBearer(article, phrase, head, tokenIndex) : null;
    const known = chooseBearer(article, found, tokenIndex, phrase.head);
    if (known && !(unnamed && isNearer(article, unnamed, known, tokenIndex, head))) return known;
    if (unnamed) return { entity: unnamed, confidence: confidences.unnamed, evidence: [], alternatives: [] };
  }
  const plural = phrase.noun === "persons" && phrase.to === phrase.from + 2 && tokens[phrase.from]?.lower === "the";
  const group = plural ? article.nominals.latestGroup(head) : null;
  if (group?.plural) return { entity: group, confidence: confidences.unnamed, evidence: [], alternatives: [] };
  const named = namedLater(article, phrase, head) ?? namedNext(article, phrase);
  if (named) return named;
  const described =
    takenUp(article, phrase, tokenIndex, excluded) ?? bodyTakenUp(article, phrase, tokenIndex, excluded);
  if (described) return described;
  return { entity: article.nominals.ofPhrase(phrase), confidence: confidences.own, evidence: [], alternatives: [] };
}

/** The unnamed entity that “the spokeswoman” or “the paper” takes up: one that spoke before, or one that was just brought in. */
function unnamedBearer(
  article: ArticleEntities,
  { head, noun }: Nominal,
  lower: string,
  tokenIndex: number,
): EntityDraft | null {
  for (const word of [lower, ...(noun === "document" ? (documentSynonyms.get(lower) ?? []) : [])]) {
    const spoke = article.nominals.latest(word);
    if (spoke) return spoke;
  }
  const phrase = noun === "person" ? broughtIn(article, lower, Math.min(head, tokenIndex)) : null;
  return phrase && article.nominals.ofPhrase(phrase);
}

/** True when an unnamed speaker stands nearer than somebody named who is only of a kind with the noun: a diplomat, and an ambassador. */
function isNearer(
  article: ArticleEntities,
  unnamed: EntityDraft,
  { entity }: Decision,
  tokenIndex: number,
  head: string,
): boolean {
  if (entity?.roles.some((role) => role.head === head)) return false;
  const [latest] = article.salience
    .rank(tokenIndex, (candidate) => candidate === unnamed || candidate === entity)
    .sort((a, b) => b.token - a.token);
  return latest?.entity === unnamed;
}

function firstMention({ mentions }: EntityDraft): number | undefined {
  const [first] = mentions.values();
  return first?.span.start;
}

function bearers(
  article: ArticleEntities,
  noun: NounClass,
  head: string,
  modifiers: readonly string[],
  tokenIndex: number,
): RoleMatch[] {
  if (noun === "person") return article.roles.persons(head, modifiers);
  if (noun !== "organization") return [];
  const found = article.roles.organizations(head, modifiers);
  if (modifiers.length > 0 || !generalBodies.has(head)) return found;
  // Who is only named later, and only has a word in its name, is not what “the company” takes up.
  const seen = found.filter(
    ({ entity, role }) =>
      role !== null || (firstMention(entity) ?? 0) < (article.reading.tokens[tokenIndex]?.start ?? 0),
  );
  const main = mainBody(article);
  if (seen.length === 0) return main ? [main] : found;
  return main && !seen.some(({ entity }) => entity === main.entity) ? [...seen, main] : seen;
}

/** Nouns an article uses for the body it is about, whatever its name. */
const generalBodies = new Set([
  "company",
  "firm",
  "group",
  "organization",
  "organisation",
  "charity",
  "operator",
  "manufacturer",
  "maker",
  "retailer",
]);

/** Last words of the names of bodies that are no company, whatever the article is about. */
const publicBodies = new Set([
  "senate",
  "congress",
  "parliament",
  "house",
  "court",
  "council",
  "party",
  "police",
  "government",
]);

function isPublicBody({ name }: EntityDraft): boolean {
  return publicBodies.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
}

/** The organisation an article is about: the one it names at least twice as often as any other. */
function mainBody({ named }: ArticleEntities): RoleMatch | null {
  let first: EntityDraft | null = null;
  let second = 0;
  for (const entity of named) {
    if (entity.kind !== "organization" || isPublicBody(entity)) continue;
    if (entity.mentions.size > (first?.mentions.size ?? 0)) {
      second = first?.mentions.size ?? 0;
      first = entity;
    } else second = Math.max(second, entity.mentions.size);
  }
  return first && first.mentions.size >= 3 && first.mentions.size >= second * 2 ? { entity: first, role: null } : null;
}

/** The words of a phrase besides its noun and article that its bearer's role must have. */
function distinguishing({ reading: { tokens } }: ArticleEntities, { from, to, head }: Nominal): string[] {
  const words: string[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (
      !token ||
      index === head ||
      token.kind === "mark" ||
      determiners.has(token.lower) ||
      possessives.has(token.lower)
    )
      continue;
    if (
      prepositions.has(token.lower) ||
      coordinators.has(token.lower) ||
      emptyModifiers.has(token.lower) ||
      token.lower.endsWith("-based") ||
      isAdverb(token.lower) ||
      isSeat(tokens, index)
    )
      continue;
    words.push(bareWord(token.lower));
  }
  return words;
}

/** “the *San Jose*-based company”: where a body has its seat. */
function isSeat(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (tokens[at]?.capital && !tokens[at]?.lower.endsWith("-based")) at++;
  return at > index && (tokens[at]?.lower.endsWith("-based") ?? false);
}

/** The bearer of a role: the only one, else the one mentioned latest before the phrase, else the first of the article. */
function chooseBearer(
  article: ArticleEntities,
  matches: readonly RoleMatch[],
  tokenIndex: number,
  head: number,
): Decision | null {
  const first = matches[0];
  if (!first) return null;
  const ranked = article.salience.rank(tokenIndex, (entity) => matches.some((match) => match.entity === entity));
  const chosen = ranked[0] ? (matches.find((match) => match.entity === ranked[0]?.entity) ?? first) : first;
  const others: { entity: EntityDraft; confidence: number }[] = matches
    .filter((match) => match !== chosen)
    .slice(0, 3)
    .map(({ entity }) => ({ entity, confidence: 0.25 }));
  const token = article.reading.tokens[head];
  const span = chosen.role?.span ?? (token ? { start: token.start, end: token.end } : null);
  const seen = ranked.length > 0;
  return {
    entity: chosen.entity,
    confidence: others.length === 0 ? confidences.only : seen ? confidences.latest : confidences.later,
    evidence: span ? [{ span, reason: chosen.role ? "role given in the article" : "noun of the name" }] : [],
    alternatives: others,
  };
}
