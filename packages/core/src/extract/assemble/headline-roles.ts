import type { Span, Statement } from "../../schema/index.js";
import { determiners } from "../lexicon/function-words.js";
import type { EntityLookup } from "./entity-lookup.js";

/** How sure it is that a heading and the words below it are the same person's. */
const confidence = 0.8;

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
  return statements.map((statement) => {
    const { speaker, content } = statement;
    const heading = headingOf(content[0]?.start ?? -1);
    if (!heading || speaker.entityId === null || !speaker.span || !isBareRole(text, speaker.span)) return statement;
    const kind = entities.unnamedKind(speaker.entityId);
    const below = statements.find(
      (other) => other.nestedIn === null && !headingOf(other.content[0]?.start ?? -1) && startOf(other) >= heading.end,
    );
    const found = below?.speaker;
    const next = headings.find(({ start }) => start >= heading.end && startOf(below) > start);
    if (kind === null || !found?.entityId || !found.span || startOf(below) - heading.end > reach) return statement;
    if (entities.kindOf(found.entityId) !== kind || (next && heading.start > 0)) return statement;
    entities.join(speaker.entityId, found.entityId);
    const { start, end } = found.span;
    const evidence = [
      ...speaker.evidence,
      { span: found.span, text: text.slice(start, end), reason: "speaks first below" },
    ];
    const { entityId, name } = found;
    return {
      ...statement,
      speaker: {
        ...speaker,
        entityId,
        name,
        kind: found.kind,
        confidence: Math.min(confidence, speaker.confidence),
        evidence,
      },
    };
  });
}

function startOf(statement: Statement | undefined): number {
  return statement?.content[0]?.start ?? 0;
}
