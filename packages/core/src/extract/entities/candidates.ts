import type { ResolutionContext } from "../assemble/entity-lookup.js";
import type { PronounGender } from "../lexicon/titles.js";
import type { ArticleEntities } from "./article-entities.js";
import { type EntityDraft, leaningOf, pronounOf } from "./entity-draft.js";
import { genderOfPronoun } from "./pronoun-votes.js";
import type { Prominent } from "./salience.js";

/** What decides between candidates besides their prominence. */
export type CandidateContext = Omit<ResolutionContext, "inQuoteOf">;

/** Who a pronoun can stand for. */
export type PronounClass = PronounGender | "they" | "it" | "speaker";

const classes: ReadonlyMap<string, PronounClass> = new Map<string, PronounClass>([
  ["they", "they"],
  ["them", "they"],
  ["their", "they"],
  ["themselves", "they"],
  ["it", "it"],
  ["its", "it"],
  ["itself", "it"],
  ["i", "speaker"],
  ["me", "speaker"],
  ["my", "speaker"],
  ["we", "speaker"],
  ["us", "speaker"],
  ["our", "speaker"],
]);

/** The class of a pronoun, or null for another word. */
export function pronounClass(lower: string): PronounClass | null {
  return genderOfPronoun(lower) ?? classes.get(lower) ?? null;
}

/** How evidence changes a candidate's prominence. Set by trying on annotated news. */
const factors = {
  agrees: 1.2,
  leans: 1.1,
  unknown: 1,
  /** A body that “they” takes up. */
  body: 0.8,
  leansAway: 0.25,
  /** “Her agent”: “she” is as a rule whose agent it is. */
  owned: 0.25,
  unlikely: 0.12,
  preferred: [2, 0.15, 0.05, 0],
  fading: 0.5,
};
function accepts(entity: EntityDraft, wanted: PronounClass): boolean {
  switch (wanted) {
    case "he":
    case "she": {
      const known = pronounOf(entity);
      return entity.kind === "person" && (known === null || known === wanted);
    }
    case "they":
      return entity.plural || entity.kind === "group" || entity.kind === "organization";
    case "it":
      return entity.kind === "organization" || entity.kind === "work" || entity.metonymOf !== undefined;
    case "speaker":
      return false;
  }
}

function factor(
  article: ArticleEntities,
  { entity, token }: Prominent,
  wanted: PronounClass,
  { preferred, unlikely = [], tokenIndex }: CandidateContext,
): number {
  const rank = preferred.indexOf(entity.id);
  const distance = (article.places.sentence[tokenIndex] ?? 0) - (article.places.sentence[token] ?? 0);
  const favour = rank < 0 ? 0 : (factors.preferred[rank] ?? 0) * factors.fading ** Math.max(0, distance);
  const agrees = agreement(entity, wanted);
  // Who spoke last is preferred as far as nothing speaks against him.
  return agrees * (1 + (agrees < factors.body ? 0 : favour)) * (unlikely.includes(entity.id) ? factors.unlikely : 1);
}

/** True for somebody unnamed who is told by a possessor of the same pronoun: *her* agent, *his* lawyer. */
function isOwned({ unnamed, name }: EntityDraft, wanted: PronounGender): boolean {
  return unnamed && name.toLowerCase().startsWith(wanted === "she" ? "her " : "his ");
}

/** How well a candidate's number, or what is known of its pronoun, agrees. */
function agreement(entity: EntityDraft, wanted: PronounClass): number {
  if (wanted !== "he" && wanted !== "she")
    return entity.plural === (wanted === "they") ? factors.agrees : wanted === "they" ? factors.body : factors.unknown;
  if (pronounOf(entity) === wanted) return factors.agrees;
  const leaning = leaningOf(entity);
  if (leaning === null) return isOwned(entity, wanted) ? factors.owned : factors.unknown;
  return leaning === wanted ? factors.leans : factors.leansAway;
}

/** Who may be meant by a pronoun, by number, the pronoun the article uses for each person, and prominence: likeliest first. */
export function rankCandidates(
  article: ArticleEntities,
  wanted: PronounClass,
  context: CandidateContext,
  isOther: (entity: EntityDraft) => boolean = () => false,
): Prominent[] {
  return article.salience
    .rank(
      context.tokenIndex,
      (entity) => !context.excluded.includes(entity.id) && !isOther(entity) && accepts(entity, wanted),
    )
    .map((candidate) => ({ ...candidate, score: candidate.score * factor(article, candidate, wanted, context) }))
    .sort((a, b) => b.score - a.score || b.token - a.token || a.entity.order - b.entity.order);
}
