import type { PositionAct } from "../../schema/index.js";
import { isAdverb } from "../lexicon/function-words.js";
import { clauseEnd } from "../predicates/right-edge.js";
import { whoIs } from "../predicates/who.js";
import { nounPhraseStart } from "../statements/noun-phrase.js";
import { type Unit, type UnitRange, unitSpan } from "../statements/unit.js";
import { firstPersons, hostile, refusing } from "./data/statement-acts.js";
import type { StandReading } from "./predicate-stands.js";
import type { Stand } from "./stand.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const willing = words("will would 'll won't wouldn't");
/** In one's own words a refusal is "will not"; "I would not" only imagines. */
const imagining = words("would wouldn't");
/** Words before a subject that make what follows a question or a condition. */
const asking = words("how whether what who why if where which when unless that's");
const negatives = words("not never won't wouldn't");
const obliging = words("should must");
const conditions = words("if unless");
/** Verbs of being and happening: to be or to have is no promise, and its negation no refusal. */
const stative = words(
  "be have been know need see find get become remain seem feel want like happen mean lose take matter work win miss forget believe think",
);
/** Not to do these is no refusal: will not rule out. */
const denying = words("rule reject oppose object deny refuse dismiss stop hesitate");
const participle = /(?:ed|en|wn|ld|nt|ught|pt|de|ut)$/;

/** Index of the subject right before a modal, read back to the clause's start. */
function subjectOf(units: readonly Unit[], modal: number, limit: number): UnitRange | null {
  let end = modal;
  while (end > limit && isAdverb(units[end - 1]?.lower ?? "")) end--;
  const from = nounPhraseStart(units, end, limit);
  return from < end ? { from, to: end } : null;
}

interface Modal {
  readonly at: number;
  readonly verb: number;
  readonly negated: boolean;
  readonly subject: UnitRange;
}

function readModal(units: readonly Unit[], at: number, limit: number): Modal | null {
  let verb = at + 1;
  let negated = negatives.has(units[at]?.lower ?? "");
  while (verb < units.length && (isAdverb(units[verb]?.lower ?? "") || negatives.has(units[verb]?.lower ?? ""))) {
    negated ||= negatives.has(units[verb]?.lower ?? "");
    verb++;
  }
  const subject = subjectOf(units, at, limit);
  return subject && units[verb]?.token?.kind === "word" ? { at, verb, negated, subject } : null;
}

/** The stretch of a condition around a main clause that begins at `from`: before it, closed by a comma, or behind it. */
function conditionOf(units: readonly Unit[], from: number, end: number): UnitRange | null {
  if (units[from - 1]?.lower === "," || units[from - 1]?.lower === "then") {
    const comma = units[from - 1]?.lower === "then" ? from - 2 : from - 1;
    for (let index = comma - 1; index >= 0 && comma - index < 30; index--) {
      if (conditions.has(units[index]?.lower ?? "")) return comma > index + 1 ? { from: index, to: comma } : null;
      if (units[index]?.lower === ",") return null;
    }
    return null;
  }
  for (let index = from; index < end; index++) {
    if (!conditions.has(units[index]?.lower ?? "")) continue;
    const to = Math.max(index + 1, clauseEnd(units, index + 1));
    return to > index + 1 ? { from: index, to } : null;
  }
  return null;
}

function hasAny(units: readonly Unit[], { from, to }: UnitRange, list: ReadonlySet<string>): boolean {
  for (let index = from; index < to; index++) if (list.has(units[index]?.lower ?? "")) return true;
  return false;
}

function endOfMain(units: readonly Unit[], verb: number): number {
  let end = verb;
  while (end < units.length && units[end]?.token?.kind !== "mark") end++;
  return end;
}

/** A threat when harm is told, or follows on a refusal of others; else a promise. */
function conditionalAct(units: readonly Unit[], main: UnitRange, condition: UnitRange): PositionAct {
  if (hasAny(units, main, hostile)) return "threaten";
  const refused = hasAny(units, condition, refusing) && !hasAny(units, condition, firstPersons);
  return refused ? "threaten" : "promise";
}

/** What the modals in somebody's words say of a stand: if you …, we will …; we will not …; he must …; we should …. */
export function voicedStands(reading: StandReading): Stand[] {
  const { units, entities } = reading;
  const stands: Stand[] = [];
  units.forEach((unit, at) => {
    const isWilling = willing.has(unit.lower);
    if (!isWilling && !obliging.has(unit.lower)) return;
    const voice = reading.voiceAt(unit);
    if (voice.basis === null || (voice.speakerId === null && isWilling)) return;
    const modal = readModal(units, at, reading.limitAt(unit));
    if (!modal) return;
    const { subject, verb, negated } = modal;
    const first = subject.to - subject.from === 1 && firstPersons.has(units[subject.from]?.lower ?? "");
    const isFirst = first && voice.quoted;
    const named = isFirst ? null : whoIs(units, subject, voice, entities);
    const own = isFirst || (named !== null && named.entityId === voice.speakerId);
    const end = endOfMain(units, verb);
    const main = { from: verb, to: end };
    const add = (act: PositionAct, content: UnitRange, condition: UnitRange | null, target: UnitRange | null): void => {
      stands.push({
        actorId: voice.speakerId,
        act,
        target: target ? unitSpan(units, target) : null,
        content: unitSpan(units, content),
        verb: unitSpan(units, { from: verb, to: verb + 1 }),
        condition: condition ? unitSpan(units, condition) : null,
        negated: false,
        basis: voice.basis === null ? [] : [voice.basis],
        confidence: 0.7,
      });
    };
    if (asking.has(units[subject.from - 1]?.lower ?? "")) return;
    const isStative = stative.has(units[verb]?.lower ?? "");
    if (isWilling && own) {
      const condition = conditionOf(units, subject.from, end);
      if (condition && !(isStative && (negated || !hasAny(units, main, hostile)))) {
        const to = condition.from > verb ? condition.from : end;
        const act = negated ? "reject" : conditionalAct(units, { from: verb, to }, condition);
        add(act, { from: subject.from, to }, condition, null);
      } else if (
        negated &&
        !isStative &&
        !denying.has(units[verb]?.lower ?? "") &&
        end > verb &&
        !(voice.quoted && imagining.has(unit.lower))
      )
        add("reject", { from: subject.from, to: end }, null, null);
      return;
    }
    if (isWilling || end === verb) return;
    const be = units[verb]?.lower === "be";
    if (units[verb]?.lower === "have" || (isStative && !be)) return;
    if (be && !participle.test(units[verb + 1]?.lower ?? "")) return;
    if (own) add("propose", { from: subject.from, to: end }, null, null);
    else if (named) add("demand", { from: subject.from, to: end }, null, subject);
  });
  return stands;
}
