import type { ArticleEntities } from "./article-entities.js";
import type { Decision } from "./decision.js";
import type { EntityDraft } from "./entity-draft.js";

/** Who asks and who answers in an interview whose turns begin with letters; null for whom the article does not tell. */
export interface Interview {
  readonly asks: Decision | null;
  readonly answers: Decision | null;
}

/** How sure it is who stands behind a letter. */
const confidence = 0.85;

/** What the person an interview is with must be named more often than anybody else before it begins. */
const lead = 2;

function voice(entity: EntityDraft, reason: string): Decision {
  const [mention] = entity.mentions.values();
  const evidence = mention ? [{ span: mention.span, reason }] : [];
  return { entity, confidence, evidence, alternatives: [] };
}

/**
 * Reads who an interview is with: the one person its opening names, or names at least twice as often as any other. Its only writer asks.
 * @param begin where the first turn stands
 * @param writers entities of the byline
 */
export function readInterview({ names, byId }: ArticleEntities, begin: number, writers: readonly string[]): Interview {
  const counts = new Map<EntityDraft, number>();
  for (const { mention, entity } of names) {
    if (mention.span.start >= begin) break;
    if (entity.kind === "person" && !writers.includes(entity.id)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const answers =
    first && first[1] >= (second?.[1] ?? 0) * lead ? voice(first[0], "person the opening is about") : null;
  const writer = writers.length === 1 ? byId.get(writers[0] ?? "") : undefined;
  return { asks: writer ? voice(writer, "writer of the interview") : null, answers };
}
