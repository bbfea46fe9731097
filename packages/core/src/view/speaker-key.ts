import type { Speaker } from "../schema/index.js";

/** The key of all statements whose speaker the text does not give. */
export const unknownSpeakerKey = "unknown";

/**
 * What statements of one speaker have in common: the entity, else the words that name an anonymous source. Prefixed, so that no name in a
 * text can pass for a key of another kind.
 */
export function speakerKey(speaker: Pick<Speaker, "entityId" | "name">): string {
  if (speaker.entityId !== null) return `entity:${speaker.entityId}`;
  return speaker.name === null ? unknownSpeakerKey : `name:${speaker.name.toLowerCase()}`;
}
