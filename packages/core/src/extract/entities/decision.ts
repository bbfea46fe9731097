import type { EntityKind, Span, SpeakerKind } from "../../schema/index.js";
import type { ChoiceClues, Resolution } from "../assemble/entity-lookup.js";
import type { EntityDraft } from "./entity-draft.js";

/** Words that a decision rests on. */
export interface Ground {
  readonly span: Span;
  readonly reason: string;
}

/** Whom words stand for: an entity, or nobody for certain with those who were weighed. */
export interface Decision {
  readonly entity: EntityDraft | null;
  readonly confidence: number;
  readonly evidence: readonly Ground[];
  readonly alternatives: readonly { readonly entity: EntityDraft; readonly confidence: number }[];
  readonly clues?: ChoiceClues;
}

/** Nobody, for want of anyone to weigh. */
export const undecided: Decision = { entity: null, confidence: 0, evidence: [], alternatives: [] };

const kinds: Readonly<Record<EntityKind, SpeakerKind>> = {
  person: "person",
  organization: "organization",
  place: "organization",
  group: "group",
  work: "document",
  other: "organization",
};

/** What an entity is when it speaks: a place is its government, a person without a name is anonymous, a phrase of unknown kind stays unknown. */
export function speakerKind(entity: EntityDraft): SpeakerKind {
  if (entity.document) return "document";
  if (entity.unnamed && entity.kind === "other") return "unknown";
  if (entity.anonymous || (entity.unnamed && entity.kind === "person")) return "anonymous";
  return kinds[entity.kind];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A decision in the form the record keeps. */
export function toResolution({ entity, confidence, evidence, alternatives, clues }: Decision): Resolution {
  return {
    entityId: entity?.id ?? null,
    name: entity?.name ?? null,
    kind: entity ? speakerKind(entity) : "unknown",
    confidence: entity ? round(confidence) : 0,
    evidence,
    alternatives: alternatives.map((other) => ({
      entityId: other.entity.id,
      name: other.entity.name,
      confidence: round(other.confidence),
    })),
    clues: clues ? { ...clues, share: round(clues.share) } : null,
  };
}
