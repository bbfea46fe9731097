import { cueForms } from "../cues/cue-lexicon.js";
import { genderedNouns } from "../lexicon/roles.js";
import { bareWord } from "../names/name-key.js";
import type { ArticleEntities } from "./article-entities.js";
import type { Decision } from "./decision.js";
import { pronounOf } from "./entity-draft.js";
import type { ClusteredName } from "./name-clusters.js";
import type { PhraseReading } from "./phrase.js";

type Nominal = Extract<PhraseReading, { type: "nominal" }>;

/** How sure it is that who is brought in without a name is the one named later. */
export const laterConfidence = 0.7;

/** The sentences of a headline and a lead, which tell who speaks before they name him. */
const lead = 2;

/** How far behind the lead a name may stand that says who spoke there, in sentences and in tokens. */
const reach = { sentences: 2, tokens: 120 };

/**
 * “A former welder testified … the welder, Dale Pruett, said”: who is brought in without a name is the one who is named later as the bearer of
 * just that noun, with the article of what is known; in a lead also by title: “a judge”, and Judge Ida Storm.
 */
export function namedLater(
  article: ArticleEntities,
  { from, head, noun, to }: Nominal,
  lower: string,
): Decision | null {
  const { tokens, text } = article.reading;
  const opener = tokens[from]?.lower;
  if (noun !== "person" || (opener !== "a" && opener !== "an")) return null;
  const [match, other] = article.roles.persons(lower, []);
  if (!match?.role || other || match.role.head !== lower || match.role.words.size > 1) return null;
  const { span } = match.role;
  const known = text.slice(Math.max(0, span.start - 4), span.start).toLowerCase() === "the " && text[span.end] === ",";
  const titled = isInLead(article, head) && to === head + 1 && head === from + 1 && isTitle(text, span.start);
  if (!(known || titled) || span.start < (tokens[Math.max(head, to - 1)]?.end ?? 0)) return null;
  return {
    entity: match.entity,
    confidence: laterConfidence,
    evidence: [{ span, reason: "role given in the article" }],
    alternatives: [],
  };
}

function isInLead({ places }: ArticleEntities, token: number): boolean {
  return (places.sentence[token] ?? 0) <= lead;
}

function isTitle(text: string, start: number): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}

/**
 * “… the chief mediator said on Tuesday. “Nobody won,” Ida Storm told reporters”: a lead that speaks of the one person it is about, and then a full
 * name that nothing describes and that speaks. Nobody else may be named before.
 */
export function namedNext(article: ArticleEntities, { from, head, to, noun }: Nominal): Decision | null {
  const { tokens } = article.reading;
  if (noun !== "person" || tokens[from]?.lower !== "the" || to !== head + 1 || !isInLead(article, head)) return null;
  const first = article.names.find((name) => name.entity.kind === "person" && isFullName(name));
  const place = first?.mention.tokenStart ?? -1;
  if (!first || place < to || place - to > reach.tokens) return null;
  const distance = (article.places.sentence[place] ?? 0) - (article.places.sentence[head] ?? 0);
  const { entity, mention } = first;
  const described = entity.roles.length > 0 || entity.titles.size > 0;
  if (distance > reach.sentences || described || !speaks(article, first)) return null;
  const gender = genderedNouns.get(bareWord(tokens[head]?.lower ?? ""));
  if (gender !== undefined && (pronounOf(entity) ?? gender) !== gender) return null;
  return {
    entity,
    confidence: laterConfidence,
    evidence: [{ span: mention.span, reason: "name given right behind" }],
    alternatives: [],
  };
}

function isFullName({ mention }: ClusteredName): boolean {
  return mention.tokenEnd - mention.tokenStart >= 2;
}

function speaks({ reading: { tokens } }: ArticleEntities, { mention }: ClusteredName): boolean {
  return [mention.tokenStart - 1, mention.tokenEnd].some((at) => cueForms.has(tokens[at]?.lower ?? ""));
}
