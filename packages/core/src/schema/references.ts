import type { Article } from "./article.js";
import type { GroundingFault } from "./grounding.js";

/** Lists ids that are used twice and ids that lead nowhere. */
export function referenceFaults(article: Article): GroundingFault[] {
  const faults: GroundingFault[] = [];
  const collect = (path: string, items: { id: string }[]): Set<string> => {
    const seen = new Set<string>();
    items.forEach(({ id }, index) => {
      if (seen.has(id)) faults.push({ path: `${path}[${index}].id`, problem: `the id ${id} is used twice` });
      seen.add(id);
    });
    return seen;
  };
  const paragraphs = collect("paragraphs", article.paragraphs);
  const entities = collect("entities", article.entities);
  const statements = collect("statements", article.statements);
  const times = collect("times", article.times);
  const sourcing = collect("sourcing", article.sourcing);
  collect("sentences", article.sentences);
  collect("positions", article.positions);
  collect("events", article.events);
  collect("quantities", article.quantities);

  const check = (known: Set<string>, id: string | null | undefined, path: string): void => {
    if (id !== null && id !== undefined && !known.has(id)) faults.push({ path, problem: `there is no item ${id}` });
  };
  article.sentences.forEach((sentence, index) => {
    check(paragraphs, sentence.paragraph, `sentences[${index}].paragraph`);
  });
  article.statements.forEach((statement, index) => {
    const path = `statements[${index}]`;
    check(entities, statement.speaker.entityId, `${path}.speaker.entityId`);
    for (const alternative of statement.speaker.alternatives)
      check(entities, alternative.entityId, `${path}.speaker.alternatives`);
    for (const audience of statement.audience) check(entities, audience.entityId, `${path}.audience`);
    check(entities, statement.place?.entityId, `${path}.place.entityId`);
    check(entities, statement.occasion?.entityId, `${path}.occasion.entityId`);
    check(times, statement.time, `${path}.time`);
    check(statements, statement.nestedIn, `${path}.nestedIn`);
    for (const id of statement.via) check(sourcing, id, `${path}.via`);
  });
  article.positions.forEach((position, index) => {
    check(entities, position.actorId, `positions[${index}].actorId`);
    for (const id of position.basis) check(statements, id, `positions[${index}].basis`);
  });
  article.events.forEach((event, index) => {
    for (const participant of event.participants)
      check(entities, participant.entityId, `events[${index}].participants`);
    check(times, event.time, `events[${index}].time`);
    check(statements, event.assertedBy, `events[${index}].assertedBy`);
  });
  return faults;
}
