import type { Entity, EntityKind, Span, SpeakerAlternative, SpeakerKind } from "../../schema/index.js";

/** What a choice between candidates rested on, for whoever says how sure it is. */
export interface ChoiceClues {
  /** Share of prominence of the one chosen against the next, 0.5 to 1. */
  readonly share: number;
  /** How many were weighed. */
  readonly candidates: number;
  /** Sentences since the latest mention of the one chosen. */
  readonly sentences: number;
}

/** What a mention stands for, with the places in the text that say so. */
export interface Resolution {
  readonly entityId: string | null;
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly confidence: number;
  readonly evidence: readonly { span: Span; reason: string }[];
  readonly alternatives: readonly SpeakerAlternative[];
  /** Null where nothing was weighed: the words are a name, or say who it is. */
  readonly clues: ChoiceClues | null;
}

/** Where a mention stands, for the words that change with their place: I, he, the mayor. */
export interface ResolutionContext {
  readonly tokenIndex: number;
  /** Speaker of the quotation the words stand in. */
  readonly inQuoteOf: string | null;
  /** Entities the words cannot stand for: whom they speak to, who writes. */
  readonly excluded: readonly string[];
  /** Entities the words hardly stand for: those who are called by name in what is said. */
  readonly unlikely?: readonly string[];
  /** Entities favoured, best first. */
  readonly preferred: readonly string[];
}

/** The letters an interview is printed with. */
export type InterviewLetter = "Q" | "A";

/** What the assembly of statements asks of the entities of an article. */
export interface EntityLookup {
  resolve(span: Span, context: ResolutionContext): Resolution;
  /** Who asks (`Q`) or answers (`A`) in an interview whose turns begin with letters; null when the article does not tell. */
  resolveLetter(letter: InterviewLetter, turn: Span, writers: readonly string[]): Resolution | null;
  /** Kind of the named entity that stands within a span. */
  kindAt(span: Span): EntityKind | null;
  entityAt(span: Span): string | null;
  /** The entities named within a span. */
  namedIn(span: Span): string[];
  /** The role or title given right before the name in a span. */
  roleAt(span: Span): string | null;
  /** Kind of an entity the article does not name and that is one, not many; null for any other. */
  unnamedKind(entityId: string): EntityKind | null;
  /** Kind of an entity, or null for an unknown id. */
  kindOf(entityId: string): EntityKind | null;
  /** Makes the mentions of an unnamed entity those of another: both are one. */
  join(unnamedId: string, entityId: string): void;
  toEntities(): Entity[];
}
