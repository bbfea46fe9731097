import type { Entity } from "../../schema/index.js";
import type { EntityDraft } from "./entity-draft.js";

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** An entity in the form of the record: mentions in the order of the text, every role with its words. */
export function toEntity(entity: EntityDraft, text: string): Entity {
  const mentions = [...entity.mentions.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const seen = new Set<string>();
  const roles = [...entity.roles].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: [...entity.forms].filter((form) => form !== entity.name),
    titles: [...entity.titles],
    roles: roles.flatMap(({ span }) => {
      const words = text.slice(span.start, span.end);
      if (seen.has(words.toLowerCase())) return [];
      seen.add(words.toLowerCase());
      return [{ span, text: words }];
    }),
    mentions: mentions.map(({ span, form, confidence }) => ({
      id: `mention-${span.start}-${span.end}`,
      span,
      text: text.slice(span.start, span.end),
      form,
      confidence: round(confidence),
    })),
    ...(entity.metonymOf === undefined ? {} : { metonymOf: entity.metonymOf }),
  };
}
