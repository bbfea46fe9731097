import type { EntityKind, MentionForm, Span } from "../../schema/index.js";
import { genderedNames } from "../lexicon/gendered-names.js";
import type { PronounGender } from "../lexicon/titles.js";

/** What the article says an entity is: “the mayor of Harle”. */
export interface RoleDraft {
  readonly span: Span;
  /** The noun that carries it, lower case, singular: mayor. */
  readonly head: string;
  /** All its words, lower case. */
  readonly words: ReadonlySet<string>;
}

/** Words that stand for an entity. */
export interface MentionDraft {
  readonly span: Span;
  readonly form: MentionForm;
  readonly confidence: number;
}

/** An entity while the article is being read. */
export interface EntityDraft {
  readonly id: string;
  /** Order of creation, by which ties are broken. */
  readonly order: number;
  kind: EntityKind;
  name: string;
  /** True when the article never names it: a ministry official. */
  readonly unnamed: boolean;
  /** True for sources an outlet does not name: officials, a person close to the talks. */
  readonly anonymous: boolean;
  /** True for texts that speak: the report. */
  readonly document: boolean;
  /** True when “they” and not “he” or “she” takes it up. */
  readonly plural: boolean;
  readonly forms: Set<string>;
  readonly titles: Set<string>;
  readonly roles: RoleDraft[];
  /** Votes of the article's own words for a pronoun. */
  readonly pronouns: Record<PronounGender, number>;
  /** By the start and end of their spans, so that no mention is kept twice. */
  readonly mentions: Map<string, MentionDraft>;
  metonymOf?: string;
}

type NewEntity = Pick<EntityDraft, "id" | "order" | "kind" | "name"> &
  Partial<Pick<EntityDraft, "unnamed" | "anonymous" | "document" | "plural">>;

/** A new entity without mentions. */
export function draftEntity(values: NewEntity): EntityDraft {
  return {
    unnamed: false,
    anonymous: false,
    document: false,
    plural: false,
    forms: new Set(),
    titles: new Set(),
    roles: [],
    pronouns: { he: 0, she: 0 },
    mentions: new Map(),
    ...values,
  };
}

/** Adds a mention; one already kept at its place stays as it is. */
export function addMention(entity: EntityDraft, mention: MentionDraft): void {
  const key = `${mention.span.start}-${mention.span.end}`;
  if (!entity.mentions.has(key)) entity.mentions.set(key, mention);
}

/** What a first name counts for beside the words of the article: less than any of them. */
const nameWeight = 0.75;

/** The article's votes for each pronoun, with the little a first name tells. */
function weighed({ kind, name, unnamed, pronouns }: EntityDraft): Readonly<Record<PronounGender, number>> {
  const first =
    kind === "person" && !unnamed ? genderedNames.get(name.split(" ", 1)[0]?.toLowerCase() ?? "") : undefined;
  return {
    he: pronouns.he + (first === "he" ? nameWeight : 0),
    she: pronouns.she + (first === "she" ? nameWeight : 0),
  };
}

/** The pronoun that is likelier for a person, by whatever the words and the first name tell. */
export function leaningOf(entity: EntityDraft): PronounGender | null {
  const { he, she } = weighed(entity);
  return he === she ? null : he > she ? "he" : "she";
}

/** The pronoun the article's words speak for, or null when they do not tell. A first name alone tells nothing, but it is a brake. */
export function pronounOf(entity: EntityDraft): PronounGender | null {
  const { he, she } = weighed(entity);
  if (entity.pronouns.he >= 1 && he >= she * 2) return "he";
  return entity.pronouns.she >= 1 && she >= he * 2 ? "she" : null;
}
