import type { Entity, EntityKind, MentionForm, Span } from "../../schema/index.js";
import type { EntityLookup, InterviewLetter, Resolution, ResolutionContext } from "../assemble/entity-lookup.js";
import { prepositions } from "../lexicon/function-words.js";
import { capitalMetonyms } from "../lexicon/metonyms.js";
import { firstFrom } from "../statements/unit.js";
import type { ArticleEntities } from "./article-entities.js";
import { pronounClass } from "./candidates.js";
import { type Decision, toResolution, undecided } from "./decision.js";
import { addMention, type EntityDraft } from "./entity-draft.js";
import { type Interview, readInterview } from "./interview.js";
import type { ClusteredName } from "./name-clusters.js";
import { nounClass } from "./nouns.js";
import { PronounChain } from "./pronoun-chain.js";
import { resolveNominal } from "./resolve-nominal.js";
import { resolvePronoun } from "./resolve-pronoun.js";
import { resolveRelative } from "./resolve-relative.js";
import { toEntity } from "./to-entity.js";

/** Words that speak for nobody in particular. */
const nobody = new Set([
  "nobody",
  "anyone",
  "anybody",
  "someone",
  "somebody",
  "none",
  "which",
  "that",
  "what",
  "this",
  "there",
  "you",
]);

/** Tokens of a name looked back over. */
const longestName = 6;

/** Longest noun phrase read, in tokens; what is longer is cut. */
const maxPhrase = 60;

/** The entities of an article, and whom its words stand for. Asked in the order of the text, it remembers what it answered. */
export class EntityIndex implements EntityLookup {
  readonly #article: ArticleEntities;
  readonly #chain: PronounChain;

  /** Answers given: the same words stand for the same entity however often they are asked about. */
  readonly #answers = new Map<string, Resolution>();

  /** Who asks and who answers, once a turn has been asked about. */
  #interview: Interview | null = null;

  constructor(article: ArticleEntities) {
    this.#article = article;
    this.#chain = new PronounChain(article);
  }

  /** Whom a noun phrase or pronoun stands for. Never throws; unknown is `entityId: null`, with those who were weighed. */
  resolve(span: Span, context: ResolutionContext): Resolution {
    const key = `${span.start}-${span.end}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const range = this.#tokenRange(span);
    if (!range) return toResolution(undecided);
    this.#chain.readTo(range.from);
    const { decision, form, at } = this.#decide(range.from, range.to, context);
    if (decision.entity) this.#remember(decision.entity, at, form, decision.confidence);
    const answer = toResolution(decision);
    if (answer.entityId !== null) this.#answers.set(key, answer);
    return answer;
  }

  resolveLetter(letter: InterviewLetter, turn: Span, writers: readonly string[]): Resolution | null {
    this.#interview ??= readInterview(this.#article, turn.start, writers);
    const voice = letter === "Q" ? this.#interview.asks : this.#interview.answers;
    return voice && toResolution(voice);
  }

  #decide(
    from: number,
    to: number,
    context: ResolutionContext,
  ): { decision: Decision; form: MentionForm | null; at: { from: number; to: number } } {
    const { tokens } = this.#article.reading;
    const lower = tokens[from]?.lower ?? "";
    const at = { from, to };
    if (to - from === 1 && !this.#article.nameAt(from)) {
      if (lower === "who" || lower === "whom")
        return { decision: resolveRelative(this.#article, from), form: "pronoun", at };
      if (nobody.has(lower)) return { decision: undecided, form: null, at };
      if (pronounClass(lower))
        return {
          decision: resolvePronoun(this.#article, lower, { ...context, tokenIndex: from }),
          form: "pronoun",
          at,
        };
    }
    const phrase = this.#article.phrases.read(from, to);
    const relative = this.#relative(from, to);
    if (phrase.type === "nominal" && phrase.noun === null && relative >= 0)
      return {
        decision: resolveRelative(this.#article, relative),
        form: "pronoun",
        at: { from: relative, to: relative + 1 },
      };
    switch (phrase.type) {
      case "name":
        return { decision: this.#ofName(phrase.name), form: null, at };
      case "coordination": {
        const entity = this.#article.nominals.ofCoordination(phrase.from, phrase.to);
        return { decision: { entity, confidence: 0.8, evidence: [], alternatives: [] }, form: "nominal", at: phrase };
      }
      case "nominal":
        return {
          decision: resolveNominal(this.#article, phrase, from, [...context.excluded, ...(context.unlikely ?? [])]),
          form: "nominal",
          at: phrase,
        };
    }
  }

  /**
   * “made no mention of Jane Doe, who”, “questions to the department, which”: the pronoun behind somebody who closes the phrase, or -1. The noun
   * before may be none that speaks.
   */
  #relative(from: number, to: number): number {
    const { reading, nameBefore } = this.#article;
    const last = to - 1;
    const pronoun = reading.tokens[last]?.lower;
    if (last <= from || (pronoun !== "who" && pronoun !== "which")) return -1;
    const noun = reading.tokens[last - 1]?.lower === "," ? reading.tokens[last - 2]?.lower : undefined;
    if (pronoun === "which") return nounClass(noun ?? "") === "organization" ? last : -1;
    return nameBefore(reading.tokens[last - 1]?.lower === "," ? last - 1 : last) ? last : -1;
  }

  #ofName({ entity, mention, alternatives, confidence }: ClusteredName): Decision {
    if (entity.kind === "place" && !entity.metonymOf) this.#speaksFor(entity, mention.core);
    return {
      entity,
      confidence: Math.max(confidence, alternatives.length > 0 ? 0.5 : 0.75),
      evidence: entity.name === this.#text(mention.core) ? [] : this.#firstUse(entity),
      alternatives: alternatives.map((other) => ({ entity: other, confidence: 0.25 })),
    };
  }

  /** A capital that speaks is its government. */
  #speaksFor(entity: EntityDraft, core: Span): void {
    const stands = capitalMetonyms.get(this.#text(core));
    if (stands !== undefined) entity.metonymOf = stands;
  }

  /** Where the full name stands that a short form takes up. */
  #firstUse(entity: EntityDraft): Decision["evidence"] {
    for (const { span, form } of entity.mentions.values()) {
      if ((form === "name" || form === "titled") && this.#text(span).endsWith(entity.name))
        return [{ span, reason: "full name" }];
    }
    return [];
  }

  #text({ start, end }: Span): string {
    return this.#article.reading.text.slice(start, end);
  }

  #remember(entity: EntityDraft, at: { from: number; to: number }, form: MentionForm | null, confidence: number): void {
    if (!form) return;
    const span = this.#article.nominals.span(at.from, at.to);
    addMention(entity, { span, form, confidence });
    this.#article.salience.learn(at.from, entity);
  }

  unnamedKind(entityId: string): EntityKind | null {
    const entity = this.#article.byId.get(entityId);
    return entity?.unnamed && !entity.plural && !entity.document ? entity.kind : null;
  }

  kindOf(entityId: string): EntityKind | null {
    return this.#article.byId.get(entityId)?.kind ?? null;
  }

  join(unnamedId: string, entityId: string): void {
    const { byId } = this.#article;
    const unnamed = byId.get(unnamedId);
    const entity = byId.get(entityId);
    if (!unnamed || !entity || unnamed === entity) return;
    for (const mention of unnamed.mentions.values()) addMention(entity, mention);
    unnamed.mentions.clear();
  }

  kindAt(span: Span): EntityKind | null {
    return this.#nameIn(span)?.entity.kind ?? null;
  }

  entityAt(span: Span): string | null {
    return this.#nameIn(span)?.entity.id ?? null;
  }

  namedIn({ start, end }: Span): string[] {
    const { tokens } = this.#article.reading;
    const named = new Set<string>();
    for (let index = firstFrom(tokens, start); (tokens[index]?.start ?? end) < end; index++) {
      const name = this.#article.nameAt(index);
      if (name) named.add(name.entity.id);
    }
    return [...named];
  }

  roleAt(span: Span): string | null {
    const name = this.#nameIn(span);
    if (!name) return null;
    const { mention, entity } = name;
    const before = this.#text({ start: mention.span.start, end: mention.core.start }).trim();
    const role = entity.roles.find((item) => item.span.start >= span.start && item.span.end <= span.end) ?? null;
    return role ? this.#text(role.span) : before || null;
  }

  /** The first name within a span that is not hung on a preposition inside it, else its first name. */
  #nameIn(span: Span): ClusteredName | null {
    const range = this.#tokenRange(span);
    if (!range) return null;
    let first: ClusteredName | null = null;
    for (let index = range.from; index < range.to; index++) {
      const name = this.#article.nameAt(index);
      if (!name) continue;
      first ??= name;
      const hung = index > range.from && prepositions.has(this.#article.reading.tokens[index - 1]?.lower ?? "");
      if (!hung) return name;
    }
    return first;
  }

  /** Token indexes of a span, half-open, or null when it holds none. Logarithmic. */
  #tokenRange({ start, end }: Span): { from: number; to: number } | null {
    const { tokens } = this.#article.reading;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < tokens.length && to - low < maxPhrase && (tokens[to]?.start ?? 0) < end) to++;
    return to > low ? { from: this.#wholeName(low), to } : null;
  }

  /** First token of the name a token stands in, else the token itself: no phrase begins with half a name. */
  #wholeName(token: number): number {
    for (let index = token - 1; index >= 0 && index >= token - longestName; index--) {
      const name = this.#article.nameAt(index);
      if (name) return name.mention.tokenEnd > token ? index : token;
    }
    return token;
  }

  /** The entities with all mentions found so far, in the order of their first mentions. */
  toEntities(): Entity[] {
    const { named, nominals, reading } = this.#article;
    const entities = [...named, ...nominals.entities]
      .filter((entity) => entity.mentions.size > 0)
      .map((entity) => toEntity(entity, reading.text))
      .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
    return withUniqueMentionIds(entities);
  }
}

/** Words that were read as two entities (a person, and the phrase around it) keep two mentions; the second id is told apart by `#2`. */
function withUniqueMentionIds(entities: Entity[]): Entity[] {
  const used = new Map<string, number>();
  return entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention) => {
      const count = (used.get(mention.id) ?? 0) + 1;
      used.set(mention.id, count);
      return count === 1 ? mention : { ...mention, id: `${mention.id}#${count}` };
    }),
  }));
}
