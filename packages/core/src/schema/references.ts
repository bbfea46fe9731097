import type { Article } from "./article.js";
import type { GroundingFault } from "./grounding.js";
import type { Span } from "./span.js";

/** Collects the faults of one record. */
class ReferenceCheck {
  readonly faults: GroundingFault[] = [];

  /** The ids of a list; each may be used once. */
  ids(path: string, items: readonly { id: string }[], seen = new Set<string>()): Set<string> {
    items.forEach(({ id }, index) => {
      if (seen.has(id)) this.faults.push({ path: `${path}[${index}].id`, problem: `the id ${id} is used twice` });
      seen.add(id);
    });
    return seen;
  }

  leadsTo(known: ReadonlySet<string>, id: string | null | undefined, path: string): void {
    if (id !== null && id !== undefined && !known.has(id))
      this.faults.push({ path, problem: `there is no item ${id}` });
  }

  inOrder(spans: readonly Span[], path: string): void {
    spans.forEach((span, index) => {
      const before = spans[index - 1];
      if (before && span.start < before.end)
        this.faults.push({ path: `${path}[${index}]`, problem: "it does not come behind the piece before it" });
    });
  }
}

/** Statements that stand inside themselves, however many steps away. */
function circularStatements(article: Article): Set<string> {
  const outer = new Map(article.statements.map((statement) => [statement.id, statement.nestedIn]));
  const settled = new Set<string>();
  const circular = new Set<string>();
  for (const { id } of article.statements) {
    const path = new Set<string>();
    for (let at: string | null | undefined = id; at && !settled.has(at); at = outer.get(at)) {
      if (path.has(at)) {
        circular.add(at);
        break;
      }
      path.add(at);
    }
    for (const seen of path) settled.add(seen);
  }
  return circular;
}

/** Lists ids that are used twice, ids that lead nowhere, names of other entities, statements inside themselves and pieces out of order. */
export function referenceFaults(article: Article): GroundingFault[] {
  const check = new ReferenceCheck();
  const paragraphs = check.ids("paragraphs", article.paragraphs);
  const entities = check.ids("entities", article.entities);
  const statements = check.ids("statements", article.statements);
  const times = check.ids("times", article.times);
  const sourcing = check.ids("sourcing", article.sourcing);
  check.ids("sentences", article.sentences);
  check.ids("positions", article.positions);
  check.ids("events", article.events);
  check.ids("quantities", article.quantities);
  const mentions = new Set<string>();
  article.entities.forEach((entity, index) => {
    check.ids(`entities[${index}].mentions`, entity.mentions, mentions);
  });
  article.sentences.forEach((sentence, index) => {
    check.leadsTo(paragraphs, sentence.paragraph, `sentences[${index}].paragraph`);
  });
  const circular = circularStatements(article);
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  const named = (id: string | null, name: string | null, path: string): void => {
    const known = names.get(id ?? "");
    if (known !== undefined && name !== known) check.faults.push({ path, problem: `it is not the name of ${id}` });
  };
  article.statements.forEach((statement, index) => {
    const path = `statements[${index}]`;
    named(statement.speaker.entityId, statement.speaker.name, `${path}.speaker.name`);
    for (const { entityId, name } of statement.speaker.alternatives)
      named(entityId, name, `${path}.speaker.alternatives`);
    if (statement.prominence.paragraph >= article.paragraphs.length)
      check.faults.push({
        path: `${path}.prominence.paragraph`,
        problem: `there is no paragraph ${statement.prominence.paragraph}`,
      });
    check.inOrder(statement.content, `${path}.content`);
    check.leadsTo(entities, statement.speaker.entityId, `${path}.speaker.entityId`);
    for (const alternative of statement.speaker.alternatives)
      check.leadsTo(entities, alternative.entityId, `${path}.speaker.alternatives`);
    for (const audience of statement.audience) check.leadsTo(entities, audience.entityId, `${path}.audience`);
    check.leadsTo(entities, statement.place?.entityId, `${path}.place.entityId`);
    check.leadsTo(entities, statement.occasion?.entityId, `${path}.occasion.entityId`);
    check.leadsTo(times, statement.time, `${path}.time`);
    check.leadsTo(statements, statement.nestedIn, `${path}.nestedIn`);
    if (circular.has(statement.id))
      check.faults.push({ path: `${path}.nestedIn`, problem: "the statement stands inside itself" });
    for (const id of statement.via) check.leadsTo(sourcing, id, `${path}.via`);
  });
  article.positions.forEach((position, index) => {
    check.leadsTo(entities, position.actorId, `positions[${index}].actorId`);
    check.leadsTo(entities, position.target?.entityId, `positions[${index}].target.entityId`);
    for (const id of position.basis) check.leadsTo(statements, id, `positions[${index}].basis`);
  });
  article.events.forEach((event, index) => {
    for (const participant of event.participants)
      check.leadsTo(entities, participant.entityId, `events[${index}].participants`);
    check.leadsTo(entities, event.place?.entityId, `events[${index}].place.entityId`);
    check.leadsTo(times, event.time, `events[${index}].time`);
    check.leadsTo(statements, event.assertedBy, `events[${index}].assertedBy`);
  });
  return check.faults;
}
