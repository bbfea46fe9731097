import { bareWord } from "../names/name-key.js";
import type { ArticleEntities } from "./article-entities.js";
import type { Decision } from "./decision.js";
import type { PhraseReading } from "./phrase.js";

/** What the body just named must have of all prominence to be taken up, and how far back its name may stand. */
const limits = { share: 0.65, sentences: 1 };

/** How sure such a link is. */
const confidence = 0.6;

/** Nouns by which news takes up a company by what it makes or does: *the maker* of the crackers. */
const describing = new Set([
  "maker",
  "manufacturer",
  "owner",
  "operator",
  "publisher",
  "retailer",
  "lender",
  "insurer",
  "giant",
]);

/** Whom “the maker of Pilot crackers” takes up when no role of the article says it: the one body just named, or null. */
export function bodyTakenUp(
  article: ArticleEntities,
  { from, head }: Extract<PhraseReading, { type: "nominal" }>,
  tokenIndex: number,
  excluded: readonly string[],
): Decision | null {
  const { tokens } = article.reading;
  const next = tokens[head + 1]?.lower;
  if (tokens[from]?.lower !== "the" || head !== from + 1 || next !== "of") return null;
  if (!describing.has(bareWord(tokens[head]?.lower ?? ""))) return null;
  const [best, second] = article.salience.rank(
    tokenIndex,
    ({ id, kind, unnamed }) => kind === "organization" && !unnamed && !excluded.includes(id),
  );
  if (!best) return null;
  const sentences = (article.places.sentence[tokenIndex] ?? 0) - (article.places.sentence[best.token] ?? 0);
  const share = best.score / (best.score + (second?.score ?? 0));
  const token = tokens[best.token];
  if (sentences > limits.sentences || share < limits.share || !token) return null;
  return {
    entity: best.entity,
    confidence,
    evidence: [{ span: { start: token.start, end: token.end }, reason: "latest mention before the description" }],
    alternatives: [],
  };
}
