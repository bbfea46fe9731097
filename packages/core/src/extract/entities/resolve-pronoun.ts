import type { ResolutionContext } from "../assemble/entity-lookup.js";
import type { ArticleEntities } from "./article-entities.js";
import { type PronounClass, pronounClass, rankCandidates } from "./candidates.js";
import { type CoordinatedAntecedent, coordinatedAntecedent } from "./coordinated-antecedent.js";
import { type Decision, undecided } from "./decision.js";
import { addMention } from "./entity-draft.js";
import { namedBehind } from "./named-behind.js";
import { type NominalAntecedent, nominalAntecedent } from "./nominal-antecedent.js";
import type { Prominent } from "./salience.js";

/** Share of the two best candidates' prominence that the best must have to be chosen. */
const margin = 0.53;
const ceiling: Readonly<Record<PronounClass, number>> = { he: 0.92, she: 0.92, they: 0.7, it: 0.7, speaker: 0.9 };

/** Decides whom a pronoun stands for, by number, the pronoun the article uses for each person, and prominence; null below the margin. */
export function resolvePronoun(article: ArticleEntities, lower: string, context: ResolutionContext): Decision {
  const wanted = pronounClass(lower);
  if (!wanted) return undecided;
  const speaker = context.inQuoteOf === null ? undefined : article.byId.get(context.inQuoteOf);
  if (wanted === "speaker") {
    return speaker ? { entity: speaker, confidence: ceiling.speaker, evidence: [], alternatives: [] } : undecided;
  }
  const governed = namedBehind(article, context.tokenIndex);
  const ranked = rankCandidates(article, wanted, context, (entity) => entity === speaker || governed.has(entity));
  const [best, second] = ranked;
  const unnamed = wanted === "it" ? null : nominalAntecedent(article, context.tokenIndex, wanted);
  const pair = wanted === "they" ? coordinatedAntecedent(article, context.tokenIndex) : null;
  if (pair && pair.score > Math.max(best?.score ?? 0, unnamed?.score ?? 0)) return ofPair(article, pair);
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
    clues: {
      share,
      candidates: ranked.length,
      sentences: (article.places.sentence[context.tokenIndex] ?? 0) - (article.places.sentence[best.token] ?? 0),
    },
  };
}

/** The two persons a “they” takes up. */
function ofPair(article: ArticleEntities, { from, to }: CoordinatedAntecedent): Decision {
  const entity = article.nominals.ofCoordination(from, to);
  const span = article.nominals.span(from, to);
  addMention(entity, { span, form: "nominal", confidence: 0.7 });
  return {
    entity,
    confidence: 0.6,
    evidence: [{ span, reason: "latest mention before the pronoun" }],
    alternatives: [],
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
