import type { Event, Span, Statement, Time } from "../../schema/index.js";
import type { EntityLookup } from "../assemble/entity-lookup.js";
import type { ItemIds } from "../assemble/item-ids.js";
import type { EnclosingStatements } from "../predicates/enclosing-statements.js";
import type { Segment } from "../predicates/segments.js";
import { firstFrom, unitSpan } from "../statements/unit.js";
import { type EventDraft, type EventReading, voiceAt } from "./event-context.js";
import { findSetting } from "./find-setting.js";
import { nounEvents } from "./noun-events.js";
import { verbEvents } from "./verb-events.js";

/** What events are found with. */
export interface EventContext {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly enclosing: EnclosingStatements;
  readonly entities: EntityLookup;
  readonly times: readonly Time[];
  readonly ids: ItemIds;
}

/** What a report makes of an event in it: imagined when the report is, and "would" then means a plan. */
function statusOf({ reality }: EventDraft, statement: Statement | null, quoted: boolean): Event["status"] {
  if (statement?.hypothetical || statement?.negated) return "hypothetical";
  if (reality === "would") return statement === null || quoted ? "hypothetical" : "planned";
  const wanted = statement !== null && ["demand", "advise", "propose"].includes(statement.cue?.class ?? "");
  return wanted && reality === "reported" ? "hypothetical" : reality;
}

function toEvent(draft: EventDraft, reading: EventReading, { text, ids }: EventContext): Event {
  const { units, entities } = reading;
  const head = units[draft.head];
  const statement = head ? voiceAt(reading, head).statement : null;
  const trigger = unitSpan(units, draft.trigger);
  const setting = findSetting(reading, draft);
  const place = setting.place ? toPlace(text, setting.place, entities) : null;
  return {
    id: ids.next("event", [trigger]),
    trigger,
    type: draft.type,
    participants: draft.participants,
    ...(place ? { place } : {}),
    ...(setting.time ? { time: setting.time } : {}),
    status: statusOf(draft, statement, reading.quoted),
    ...(statement ? { assertedBy: statement.id } : {}),
    confidence: draft.confidence,
  };
}

function toPlace(text: string, span: Span, entities: EntityLookup): Event["place"] {
  const entityId = entities.entityAt(span);
  return { span, text: text.slice(span.start, span.end), ...(entityId ? { entityId } : {}) };
}

/** What the article tells as happening, planned, imagined or not happening, in text order. */
export function findEvents(context: EventContext): Event[] {
  const { segments, enclosing, entities, times } = context;
  const starts = times.map(({ span }) => span);
  return segments.flatMap(({ units, quoted }) => {
    const first = units[0];
    const last = units.at(-1);
    if (!first || !last) return [];
    const inside = times.slice(firstFrom(starts, first.start), firstFrom(starts, last.end));
    const reading: EventReading = { units, quoted, entities, enclosing, times: inside };
    return [...verbEvents(reading), ...nounEvents(reading)]
      .sort((a, b) => a.head - b.head)
      .filter((draft, index, all) => index === 0 || draft.trigger.from >= (all[index - 1]?.trigger.to ?? 0))
      .map((draft) => toEvent(draft, reading, context));
  });
}
