import type { Span } from "../../schema/index.js";
import { coordinators, determiners, prepositions } from "../lexicon/function-words.js";
import { clauseEnd } from "../predicates/right-edge.js";
import { firstFrom, type Unit, type UnitRange, unitSpan } from "../statements/unit.js";
import type { EventDraft, EventReading } from "./event-context.js";

/** Where and when an event is told to be. */
export interface Setting {
  readonly place: Span | null;
  readonly time: string | null;
}

const placing = new Set(["in", "at", "near", "outside", "inside", "to", "into", "from", "aboard"]);

/** The run of capitals, with "the", "of" and a comma between city and country, that begins at a unit. */
function nameAt({ units, entities }: EventReading, from: number, limit: number): UnitRange | null {
  const start = units[from]?.lower === "the" ? from + 1 : from;
  let to = start;
  while (to < limit && units[to]?.token?.capital && !determiners.has(units[to]?.lower ?? "")) {
    to++;
    const next = units[to + 1];
    if (!next?.token?.capital || to + 1 >= limit) continue;
    const inPlace = units[to]?.lower === "," && (entities.kindAt(next) === "place" || next.lower.endsWith("."));
    if (units[to]?.lower === "of" || inPlace) to++;
  }
  return to > start ? { from: start, to } : null;
}

/** Where the words end that tell about an event: its clause, or the second of two clauses joined by "and". */
function endOf(units: readonly Unit[], from: number): number {
  let end = clauseEnd(units, from);
  // A comma before a city's country, or before a time, does not end the clause.
  while (units[end]?.lower === "," && units[end + 1]?.token?.capital)
    end = Math.max(end + 2, clauseEnd(units, end + 1));
  return end;
}

function placeBehind(reading: EventReading, from: number, end: number): Span | null {
  const { units, entities } = reading;
  for (let index = from; index < end; index++) {
    const lower = units[index]?.lower ?? "";
    if (coordinators.has(lower)) return null;
    if (!placing.has(lower)) continue;
    const name = nameAt(reading, index + 1, end);
    if (!name) continue;
    const span = unitSpan(units, name);
    if (entities.kindAt(span) === "place") return span;
  }
  return null;
}

/** The time told nearest behind an event in its clause, else right before it, else at the head of the sentence. */
function timeOf({ units, times }: EventReading, { head, trigger }: EventDraft, end: number): string | null {
  const first = units[0];
  const verb = units[head];
  if (!first || !verb) return null;
  const dates = times.filter(({ kind }) => kind === "date");
  const limit = units[end - 1]?.end ?? verb.end;
  const behind = dates.find(({ span }) => span.start >= verb.start && span.start < limit);
  if (behind) return behind.id;
  const before = dates.findLast(({ span }) => span.end <= verb.start);
  if (!before) return null;
  const at = firstFrom(units, before.span.end);
  const close = trigger.from - at <= 2;
  const opens = firstFrom(units, before.span.start) <= 1 && isOneClause(units, at, head);
  return close || opens ? before.id : null;
}

/** True when at most one comma stands between a time at the head of a sentence and the verb. */
function isOneClause(units: readonly Unit[], from: number, to: number): boolean {
  let commas = 0;
  for (let index = from; index < to; index++) {
    const lower = units[index]?.lower ?? "";
    if (lower === ",") commas++;
    if (commas > 1 || lower === "that" || lower === ";" || lower === ":" || coordinators.has(lower)) return false;
  }
  return true;
}

/** Finds place and time of an event among the words behind it. */
export function findSetting(reading: EventReading, draft: EventDraft): Setting {
  const { units } = reading;
  const from = draft.trigger.to;
  const end = from < units.length ? Math.max(from, endOf(units, from)) : from;
  const visited =
    draft.type === "travel" && !prepositions.has(units[from]?.lower ?? "") ? nameAt(reading, from, end) : null;
  const direct = visited ? unitSpan(units, visited) : null;
  const place = direct && reading.entities.kindAt(direct) === "place" ? direct : placeBehind(reading, from, end);
  return { place, time: timeOf(reading, draft, end) };
}
