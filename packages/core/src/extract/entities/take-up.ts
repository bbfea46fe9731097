import { countries } from "../lexicon/countries.js";
import { countryByAdjective } from "../lexicon/demonyms.js";
import { contrastingModifiers, describingModifiers, describingNouns } from "../lexicon/describing-nouns.js";
import { genderedNouns } from "../lexicon/roles.js";
import { bareWord } from "../names/name-key.js";
import type { Token } from "../tokens/token.js";
import type { ArticleEntities } from "./article-entities.js";
import type { Decision } from "./decision.js";
import { type EntityDraft, pronounOf } from "./entity-draft.js";
import { namedBehind } from "./named-behind.js";
import type { PhraseReading } from "./phrase.js";

/** What the person just named must have of all prominence to be taken up, and how far back the name may stand. */
const limits = { share: 0.65, sentences: 3 };

/** How sure such a link is at most. */
const ceiling = 0.65;

/** What a word of the description that also stands in a role of the person adds to its prominence. */
const sharedWord = 2.5;

/** Words that no one person is called together. */
const opposites: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["republican", new Set(["democrat", "democratic"])],
  ["gop", new Set(["democrat", "democratic"])],
  ["democrat", new Set(["republican", "gop"])],
  ["democratic", new Set(["republican", "gop"])],
]);

function contradicts(entity: EntityDraft, head: string, words: readonly string[]): boolean {
  const gender = genderedNouns.get(head);
  const known = pronounOf(entity);
  if (gender !== undefined && known !== null && known !== gender) return true;
  return entity.roles.some((role) =>
    words.some((word) => !role.words.has(word) && [...role.words].some((own) => opposites.get(word)?.has(own))),
  );
}

/** “the 29-year-old illustrator”, “the retired teacher”: a word by which somebody known is described. */
function describes({ lower }: Token): boolean {
  return lower.endsWith("-year-old") || describingModifiers.has(lower);
}

/** “*The Spaniard* made three changes”: one of a people, by the noun that is no adjective. */
function isCitizen(token: Token | undefined): boolean {
  return token?.capital === true && citizens.has(token.text);
}

const citizens: ReadonlySet<string> = new Set(
  countries.filter(({ citizen, adjective }) => citizen !== adjective).map(({ citizen }) => citizen),
);

function sharedWords({ roles }: EntityDraft, words: readonly string[]): number {
  return words.filter((word) => roles.some((role) => role.words.has(word))).length;
}

/**
 * Whom “the Vermont senator” or “the 74-year-old” takes up when no role of the article says it: the person just named, if one stands out.
 * Null for a phrase that may well bring in somebody else.
 */
export function takenUp(
  article: ArticleEntities,
  { from, to, head }: Extract<PhraseReading, { type: "nominal" }>,
  tokenIndex: number,
  excluded: readonly string[],
): Decision | null {
  const { tokens } = article.reading;
  const noun = bareWord(tokens[head]?.lower ?? "");
  if (tokens[from]?.lower !== "the" || to !== head + 1) return null;
  const citizen = to === from + 2 && isCitizen(tokens[head]);
  if (!citizen && !describingNouns.has(noun) && !tokens.slice(from + 1, head + 1).some(describes)) return null;
  for (let index = from + 1; index < head; index++)
    if (contrastingModifiers.has(tokens[index]?.lower ?? "") || article.nameAt(index)?.entity.kind === "person")
      return null;
  if (tokens[from - 1]?.lower === "," && article.nameBefore(from - 1)) return null;
  const words = tokens.slice(from + 1, head + 1).map(({ lower }) => bareWord(lower));
  // A nation is named to tell its bearer apart.
  if (!citizen && words.some((word) => countryByAdjective.has(word))) return null;
  const governed = namedBehind(article, head);
  const bearers = article.roles.persons(noun, []);
  const ranked = article.salience
    .rank(
      tokenIndex,
      (entity) =>
        entity.kind === "person" &&
        !entity.unnamed &&
        !governed.has(entity) &&
        !excluded.includes(entity.id) &&
        !contradicts(entity, noun, words) &&
        (bearers.length === 0 || bearers.some((bearer) => bearer.entity === entity)),
    )
    .map((candidate) => ({ ...candidate, score: candidate.score * sharedWord ** sharedWords(candidate.entity, words) }))
    .sort((a, b) => b.score - a.score || b.token - a.token || a.entity.order - b.entity.order);
  const [best, second] = ranked;
  if (!best) return null;
  const sentences = (article.places.sentence[tokenIndex] ?? 0) - (article.places.sentence[best.token] ?? 0);
  const share = best.score / (best.score + (second?.score ?? 0));
  if (sentences > limits.sentences || share < limits.share) return null;
  const token = tokens[best.token];
  return {
    entity: best.entity,
    confidence: Math.min(ceiling, 0.2 + 0.5 * share),
    evidence: token
      ? [{ span: { start: token.start, end: token.end }, reason: "latest mention before the description" }]
      : [],
    alternatives: ranked
      .slice(1, 4)
      .map(({ entity, score }) => ({ entity, confidence: Math.min(0.4, score / (best.score + score)) })),
    clues: { share, candidates: ranked.length, sentences },
  };
}
