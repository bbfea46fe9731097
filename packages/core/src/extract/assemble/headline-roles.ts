import type { Span, Speaker, Statement } from "../../schema/index.js";
import { determiners } from "../lexicon/function-words.js";
import type { EntityLookup } from "./entity-lookup.js";

const reason = "speaks first below";

/** How far below a heading its first report may stand, in characters. */
const reach = 1200;

/** “Truce to hold, *mediator* says”: a noun without an article is somebody the article tells of. */
function isBareRole(text: string, { start, end }: Span): boolean {
  const [first = ""] = text.slice(start, end).toLowerCase().split(" ", 1);
  return !determiners.has(first);
}

/**
 * Gives what an unnamed person or body says in a heading to who speaks first below it, if that is somebody of its kind: a heading tells by a role
 * what the text tells with a name.
 * @param headings the headline and the headings inside the text
 */
export function rolesOfHeadings(
  text: string,
  headings: readonly Span[],
  entities: EntityLookup,
  statements: readonly Statement[],
): Statement[] {
  const headingOf = (at: number): Span | undefined => headings.find(({ start, end }) => start <= at && at < end);
  const joined = new Map<string, Speaker>();
  for (const statement of statements) {
    const { speaker } = statement;
    const heading = headingOf(startOf(statement));
    if (!heading || speaker.entityId === null || !speaker.span || !isBareRole(text, speaker.span)) continue;
    const kind = entities.unnamedKind(speaker.entityId);
    const below = statements.find(
      (other) => other.nestedIn === null && !headingOf(startOf(other)) && startOf(other) >= heading.end,
    );
    const found = below?.speaker;
    const next = headings.find(({ start }) => start >= heading.end && startOf(below) > start);
    if (kind === null || !found?.entityId || !found.span || startOf(below) - heading.end > reach) continue;
    if (entities.kindOf(found.entityId) !== kind || found.entityId === speaker.entityId) continue;
    if ((next && heading.start > 0) || joined.has(found.entityId)) continue;
    entities.join(speaker.entityId, found.entityId);
    joined.set(speaker.entityId, found);
  }
  return joined.size === 0 ? [...statements] : statements.map((statement) => renamed(text, statement, joined));
}

/** A statement whose unnamed entities are those they were joined with. */
function renamed(text: string, statement: Statement, joined: ReadonlyMap<string, Speaker>): Statement {
  const { speaker, audience, place, occasion } = statement;
  const found = joined.get(speaker.entityId ?? "");
  const alternatives = speaker.alternatives.filter(({ entityId }) => !joined.has(entityId));
  const evidence =
    found?.span && found.entityId !== null
      ? [...speaker.evidence, { span: found.span, text: text.slice(found.span.start, found.span.end), reason }]
      : speaker.evidence;
  return {
    ...statement,
    speaker: found
      ? {
          ...speaker,
          entityId: found.entityId,
          name: found.name,
          kind: found.kind,
          confidence: Math.min(speaker.confidence, found.confidence),
          alternatives,
          evidence,
        }
      : { ...speaker, alternatives },
    audience: audience.map((item) => relinked(item, joined)),
    place: place && relinked(place, joined),
    occasion: occasion && relinked(occasion, joined),
  };
}

function relinked<Item extends { entityId?: string | undefined }>(
  item: Item,
  joined: ReadonlyMap<string, Speaker>,
): Item {
  const entityId = joined.get(item.entityId ?? "")?.entityId;
  return entityId ? { ...item, entityId } : item;
}

function startOf(statement: Statement | undefined): number {
  return statement?.content[0]?.start ?? 0;
}
