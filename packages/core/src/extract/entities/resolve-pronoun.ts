import type { ResolutionContext } from "../assemble/entity-lookup.js";
import type { PronounGender } from "../lexicon/titles.js";
import type { ArticleEntities } from "./article-entities.js";
import { type Decision, undecided } from "./decision.js";
import { addMention, type EntityDraft, leaningOf, pronounOf } from "./entity-draft.js";
import { namedBehind } from "./named-behind.js";
import { type NominalAntecedent, nominalAntecedent } from "./nominal-antecedent.js";
import { genderOfPronoun } from "./pronoun-votes.js";
import type { Prominent } from "./salience.js";

/** Who a pronoun can stand for. */
type PronounClass = PronounGender | "they" | "it" | "speaker";

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
  leansAway: 0.4,
  unlikely: 0.12,
  preferred: [2, 0.15, 0.05, 0],
  fading: 0.5,
};
/** Share of the two best candidates' prominence that the best must have to be chosen. */
const margin = 0.53;
const ceiling: Readonly<Record<PronounClass, number>> = { he: 0.92, she: 0.92, they: 0.7, it: 0.7, speaker: 0.9 };

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
      return (
        entity.kind === "organization" ||
        entity.kind === "work" ||
        entity.metonymOf !== undefined ||
        entity.kind === "place"
      );
    case "speaker":
      return false;
  }
}

/** Decides whom a pronoun stands for, by number, the pronoun the article uses for each person, and prominence; null below the margin. */
export function resolvePronoun(article: ArticleEntities, lower: string, context: ResolutionContext): Decision {
  const wanted = pronounClass(lower);
  if (!wanted) return undecided;
  const speaker = context.inQuoteOf === null ? undefined : article.byId.get(context.inQuoteOf);
  if (wanted === "speaker") {
    return speaker ? { entity: speaker, confidence: ceiling.speaker, evidence: [], alternatives: [] } : undecided;
  }
  const governed = namedBehind(article, context.tokenIndex);
  const ranked = article.salience
    .rank(
      context.tokenIndex,
      (entity) =>
        entity !== speaker && !governed.has(entity) && !context.excluded.includes(entity.id) && accepts(entity, wanted),
    )
    .map((candidate) => ({ ...candidate, score: candidate.score * factor(article, candidate, wanted, context) }))
    .sort((a, b) => b.score - a.score || b.token - a.token || a.entity.order - b.entity.order);
  const [best, second] = ranked;
  const unnamed = wanted === "it" ? null : nominalAntecedent(article, context.tokenIndex, wanted);
  if (unnamed && unnamed.score > (best?.score ?? 0)) return ofUnnamed(article, unnamed, best);
  if (!best) return undecided;
  const share = best.score / (best.score + (second?.score ?? 0));
  const alternatives = ranked
    .slice(1, 4)
    .map(({ entity, score }) => ({ entity, confidence: Math.min(0.5, score / (best.score + score)) }));
  if (share < margin)
    return {
      ...undecided,
      alternatives: [{ entity: best.entity, confidence: share * 0.6 }, ...alternatives.slice(0, 3)],
    };
  const token = article.reading.tokens[best.token];
  return {
    entity: best.entity,
    confidence: Math.min(ceiling[wanted], 0.35 + 0.6 * share),
    evidence: token
      ? [{ span: { start: token.start, end: token.end }, reason: "latest mention before the pronoun" }]
      : [],
    alternatives,
  };
}

/** The unnamed person a pronoun takes up, unless a named one is about as prominent. */
function ofUnnamed(
  article: ArticleEntities,
  { phrase, score }: NominalAntecedent,
  named: Prominent | undefined,
): Decision {
  const share = score / (score + (named?.score ?? 0));
  const alternatives = named ? [{ entity: named.entity, confidence: 1 - share }] : [];
  if (share < margin) return { ...undecided, alternatives };
  const entity = article.nominals.ofPhrase(phrase);
  const span = article.nominals.span(phrase.from, phrase.to);
  addMention(entity, { span, form: "nominal", confidence: 0.7 });
  return {
    entity,
    confidence: Math.min(0.7, 0.3 + 0.5 * share),
    evidence: [{ span, reason: "latest mention before the pronoun" }],
    alternatives,
  };
}

function factor(
  article: ArticleEntities,
  { entity, token }: Prominent,
  wanted: PronounClass,
  { preferred, unlikely = [], tokenIndex }: ResolutionContext,
): number {
  const rank = preferred.indexOf(entity.id);
  const distance = (article.places.sentence[tokenIndex] ?? 0) - (article.places.sentence[token] ?? 0);
  const favour = rank < 0 ? 0 : (factors.preferred[rank] ?? 0) * factors.fading ** Math.max(0, distance);
  return agreement(entity, wanted) * (1 + favour) * (unlikely.includes(entity.id) ? factors.unlikely : 1);
}

/** How well a candidate's number, or what is known of its pronoun, agrees. */
function agreement(entity: EntityDraft, wanted: PronounClass): number {
  if (wanted !== "he" && wanted !== "she")
    return entity.plural === (wanted === "they") ? factors.agrees : factors.unknown;
  if (pronounOf(entity) === wanted) return factors.agrees;
  const leaning = leaningOf(entity);
  if (leaning === null) return factors.unknown;
  return leaning === wanted ? factors.leans : factors.leansAway;
}
