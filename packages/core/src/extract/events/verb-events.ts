import type { EntityKind, Event, EventType } from "../../schema/index.js";
import { beForms, monthsAndDays } from "../lexicon/function-words.js";
import { subjectLimit } from "../predicates/enclosing-statements.js";
import { type Predicate, readPredicates } from "../predicates/read-predicates.js";
import { somebodyIn } from "../predicates/who.js";
import { type Unit, type UnitRange, unitSpan } from "../statements/unit.js";
import {
  attackers,
  bySomebody,
  explosives,
  forces,
  leavable,
  objectNouns,
  ofPersons,
  together,
  truces,
  vehicles,
} from "./data/event-nouns.js";
import { eventVerbs } from "./data/event-verbs.js";
import { type EventDraft, type EventReading, participant } from "./event-context.js";

function holds(units: readonly Unit[], range: UnitRange | null, nouns: ReadonlySet<string>): boolean {
  if (!range) return false;
  for (let index = range.from; index < range.to; index++) if (nouns.has(units[index]?.lower ?? "")) return true;
  return false;
}

function isNumber(units: readonly Unit[], range: UnitRange): boolean {
  return range.to - range.from === 1 && units[range.from]?.token?.kind === "number";
}

function isPerson({ units, entities }: EventReading, range: UnitRange | null): boolean {
  return range !== null && somebodyIn(units, range, entities) !== null;
}

/** The kind of the name a phrase consists of; null for a phrase with other words than "the" and "of". */
function nameKind({ units, entities }: EventReading, range: UnitRange | null): EntityKind | null {
  if (!range) return null;
  for (let index = range.from; index < range.to; index++)
    if (!units[index]?.token?.capital && !["the", "of"].includes(units[index]?.lower ?? "")) return null;
  return entities.kindAt(unitSpan(units, range));
}

function isPlace(reading: EventReading, range: UnitRange): boolean {
  return nameKind(reading, range) === "place";
}

/** Whether subject and object are such that the verb tells the event: a village is struck, a deal is signed, a person is arrested. */
function isMeant(reading: EventReading, predicate: Predicate<EventType>): boolean {
  const { units } = reading;
  const { entry, subject, object, passive, to } = predicate;
  const type = entry.sense;
  const withWords = entry.follows.length > 0;
  const doer = subject;
  if (bySomebody.has(type) && !passive && !isPerson(reading, doer) && !holds(units, doer, forces)) return false;
  if (ofPersons.has(type) && entry.frames.has("o")) {
    // What is released or freed may be a thing that "them" stands for.
    if (type === "release" && ["them", "it", "they"].includes(units[object?.from ?? -1]?.lower ?? "")) return false;
    const counted = (type === "die" || type === "injure") && object !== null && isNumber(units, object);
    return isCharged(units, predicate) && (isPerson(reading, object) || counted);
  }
  switch (type) {
    case "attack":
      if (withWords && entry.frames.has("n")) return isPerson(reading, doer) || holds(units, doer, attackers);
      return (
        object !== null &&
        (isPlace(reading, object) ||
          holds(units, object, objectNouns.attack ?? attackers) ||
          holds(units, doer, attackers))
      );
    case "die":
      return passive || isPerson(reading, doer);
    case "sue":
      // "The nurse sued.": without "was" or "by" she is who sues, and whom is not told.
      return !passive || subject !== null || hasBe(units, predicate);
    case "withdraw":
      if (object === null && !passive && !leavesSomething(reading, to)) return false;
      return object === null || passive || holds(units, object, forces);
    case "meet":
      return object === null || passive || isPerson(reading, object) || holds(units, object, forces);
    case "travel":
      return entry.lemma === "visit"
        ? object !== null && (isPlace(reading, object) || isPerson(reading, object))
        : goesSomewhere(reading, to);
    case "vote":
      return !passive && voting.has(units[to]?.lower ?? "") && isVoted(reading, predicate);
    case "protest":
      return !passive && (object !== null ? entry.lemma === "protest" : gathering.has(units[to]?.lower ?? "."));
    case "cease-fire":
      return entry.lemma !== "take" || holds(units, doer, truces);
    case "deploy":
      return holds(units, object, forces);
    case "crash":
      return holds(units, doer, vehicles);
    case "explode":
      return holds(units, doer, explosives);
    case "sign":
    case "investigate":
      return withWords || holds(units, object, objectNouns[type] ?? forces);
    case "acquire":
      return (
        holds(units, object, objectNouns.acquire ?? forces) ||
        (!withWords && nameKind(reading, object) === "organization")
      );
    case "win":
      return holds(units, object, objectNouns.win ?? forces) || (entry.lemma !== "win" && isPerson(reading, object));
    default:
      return true;
  }
}

/** "withdrew *from Kenya*", "pulled out of *the deal*", or nothing told; not out of a slump. */
function leavesSomething({ units }: EventReading, at: number): boolean {
  const { lower = ".", token } = units[at] ?? {};
  if (token?.kind === "mark" || monthsAndDays.has(lower)) return true;
  if (lower !== "from" && lower !== "of") return lower === "on" || lower === "after";
  return units.slice(at + 1, at + 6).some((unit) => unit.token?.capital || leavable.has(unit.lower));
}

/** True for "*was* charged", false for "charged" alone. */
function hasBe(units: readonly Unit[], { from, head }: Predicate<EventType>): boolean {
  return units.slice(from, head).some(({ lower }) => beForms.has(lower));
}

/** "charged *with* fraud"; a fee is charged otherwise. */
function isCharged(units: readonly Unit[], predicate: Predicate<EventType>): boolean {
  const { entry, passive, object, to } = predicate;
  if (entry.lemma !== "charge") return true;
  const from = passive || !object ? to : object.to;
  const behind = units.slice(from, from + 4).map(({ lower }) => lower);
  const told = behind.some((lower) => lower === "with" || lower === "over");
  return told || (passive && hasBe(units, predicate) && !behind.includes("$"));
}

/** What can stand behind voting, and behind gathering to protest. */
const voting = new Set(["to", "for", "against", "on", "in"]);
const gathering = new Set(["against", "outside", "in", "at", "for", "through", "on", "over", ".", ",", "to"]);

/** Votes to come are told of everybody: only a body's or a named voter's count. */
function isVoted({ units, entities }: EventReading, { subject, reality }: Predicate<EventType>): boolean {
  return reality === "reported" || (subject !== null && somebodyIn(units, subject, entities) !== "pronoun");
}

/** "flew *to Oslo*", "arrived *in Kenya*": a place behind a verb of moving. */
function goesSomewhere(reading: EventReading, at: number): boolean {
  const { units } = reading;
  for (let index = at; index < Math.min(units.length - 1, at + 6); index++) {
    const { lower = "", token } = units[index] ?? {};
    if (token?.kind === "mark") return false;
    if (!["to", "for", "in", "into", "from", "back"].includes(lower)) continue;
    let end = index + 1;
    while (end < units.length && end < index + 5 && (units[end]?.lower === "the" || units[end]?.token?.capital)) end++;
    if (end > index + 1 && isPlace(reading, { from: index + 1, to: end })) return true;
  }
  return false;
}

function rolesOf(reading: EventReading, { entry, subject, object, to }: Predicate<EventType>): Event["participants"] {
  const shared = together.has(entry.sense);
  const behindWith = shared && object === null ? withWhom(reading, to) : null;
  const roles = [
    { range: subject, role: shared ? ("participant" as const) : ("agent" as const) },
    {
      range: entry.lemma === "win" ? null : (object ?? behindWith),
      role: shared ? ("participant" as const) : ("patient" as const),
    },
  ];
  const seen = new Set<string>();
  return roles.flatMap(({ range, role }) => {
    const entityId = participant(reading, range);
    if (entityId === null || seen.has(entityId)) return [];
    seen.add(entityId);
    return [{ entityId, role }];
  });
}

/** "held talks *with Peru*". */
function withWhom({ units }: EventReading, at: number): UnitRange | null {
  if (units[at]?.lower !== "with") return null;
  let end = at + 1;
  while (end < units.length && (units[end]?.token?.capital || units[end]?.lower === "the")) end++;
  return end > at + 1 ? { from: at + 1, to: end } : null;
}

/** Verbs whose subject suffers them when nothing is said of a doer: she died, they resigned. */
const suffered: ReadonlySet<EventType> = new Set<EventType>(["die"]);

/** The events that the verbs of a segment tell. */
export function verbEvents(reading: EventReading): EventDraft[] {
  const { units, enclosing } = reading;
  return readPredicates(units, eventVerbs, (unit) => subjectLimit(enclosing, units, unit))
    .filter((predicate) => isMeant(reading, predicate))
    .map((predicate) => {
      const { entry, from, head, to, reality } = predicate;
      const intransitive = suffered.has(entry.sense) && !entry.frames.has("o");
      const participants = rolesOf(reading, predicate).map((item) =>
        intransitive ? { ...item, role: "patient" as const } : item,
      );
      return {
        type: entry.sense,
        trigger: { from: entry.follows.length > 0 ? head : Math.max(from, head), to },
        head,
        participants,
        reality,
        confidence: participants.length > 0 ? 0.8 : 0.7,
      };
    });
}
