import { determiners, possessives, prepositions } from "../lexicon/function-words.js";
import { bareWord } from "../names/name-key.js";
import { isAgentVerb } from "./agentive.js";
import type { ArticleEntities } from "./article-entities.js";
import { type Decision, undecided } from "./decision.js";
import type { ClusteredName } from "./name-clusters.js";
import type { NominalPhrase } from "./nominal-registry.js";
import { type NounClass, nounClass } from "./nouns.js";

/** Farthest noun a relative clause is hung on, in tokens. */
const reach = 28;

/** A noun phrase before “who” that is no name. */
export type Antecedent = { readonly name: ClusteredName } | { readonly phrase: NominalPhrase };

/**
 * The noun “who” belongs to: the name right before it, over an apposition the name it describes (“Rep. Leo Marsh, Ohio Republican, who”),
 * else the nearest noun phrase.
 */
export function antecedent(article: ArticleEntities, who: number): Antecedent | null {
  const { tokens } = article.reading;
  let index = who;
  const sentence = article.places.sentence[who];
  let described: NominalPhrase | null = null;
  while (index > 0 && who - index < reach && article.places.sentence[index - 1] === sentence) {
    const name = article.nameBefore(index);
    const speaks = name && name.entity.kind !== "place" && name.entity.kind !== "other";
    if (name && speaks) return described && !followedByComma(article, name) ? { phrase: described } : { name };
    if (name) {
      index = name.mention.tokenStart;
      continue;
    }
    const token = tokens[index - 1];
    const noun = token ? nounClass(bareWord(token.lower)) : null;
    const body = noun === "organization" && tokens[who]?.lower === "which";
    if (token && (noun === "person" || noun === "persons" || body) && !described) {
      described = phraseOf(article, index - 1, who, noun);
      // Only a comma before it can make the phrase an apposition to a name.
      if (tokens[described.from - 1]?.lower !== ",") return { phrase: described };
      index = described.from;
      continue;
    }
    if (token && !token.capital && isAgentVerb(token.lower) && noun === null && described) break;
    index--;
  }
  return described ? { phrase: described } : null;
}

function followedByComma(article: ArticleEntities, name: ClusteredName): boolean {
  return article.reading.tokens[name.mention.tokenEnd]?.lower === ",";
}

/** The noun phrase around a noun, up to the relative clause. */
function phraseOf(article: ArticleEntities, head: number, who: number, noun: NounClass): NominalPhrase {
  const { tokens } = article.reading;
  let from = head;
  while (from > 0 && head - from < 8) {
    const before = tokens[from - 1];
    if (!before || before.kind === "mark" || prepositions.has(before.lower)) break;
    if (!before.capital && isAgentVerb(before.lower)) break;
    from--;
    if (determiners.has(before.lower) || possessives.has(before.lower)) break;
  }
  const to = tokens[who - 1]?.lower === "," ? who - 1 : who;
  const plain = tokens.slice(head + 1, to).every((token) => token.kind !== "mark");
  return { from, to: plain ? Math.max(to, head + 1) : head + 1, head, noun };
}

/** Decides whom “who” stands for. */
export function resolveRelative(article: ArticleEntities, who: number): Decision {
  const found = antecedent(article, who);
  if (!found) return undecided;
  if ("name" in found) {
    const { entity, mention, confidence } = found.name;
    return {
      entity,
      confidence: 0.9 * Math.max(confidence, 0.8),
      evidence: [{ span: mention.span, reason: "noun the relative clause belongs to" }],
      alternatives: [],
    };
  }
  const entity = article.nominals.ofPhrase(found.phrase);
  const span = article.nominals.span(found.phrase.from, found.phrase.to);
  return {
    entity,
    confidence: 0.8,
    evidence: [{ span, reason: "noun the relative clause belongs to" }],
    alternatives: [],
  };
}
