import { determiners, objectPronouns, prepositions } from "../lexicon/function-words.js";
import { documentNouns } from "../lexicon/roles.js";
import { isWorkTitle } from "../quotes/quote-region.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import type { Found } from "./find-content.js";
import { nounPhraseEnd } from "./noun-phrase.js";
import type { ReportingVerb } from "./subject.js";
import type { Unit, UnitRange } from "./unit.js";
import { isVerbForm } from "./word-class.js";

/** "a drawing called “The Tenor’s Complaint”": a name, when three words or more all begin with capitals right behind the verb. */
export function isNaming(units: readonly Unit[], { group }: ReportingVerb, { pieces, verb }: Found): boolean {
  const first = units[pieces[0]?.from ?? -1];
  const names = verb.class === "describe" || performing.has(verb.lemma);
  return names && isWorkTitle(first?.quote) && pieces[0]?.from === group.to;
}

/** Verbs whose object in marks is more often a work than words: read “A Winter’s Tale”. */
const performing = new Set(["read", "publish", "share", "sign"]);

/** The head of a noun phrase: the last noun before its first preposition or participle. */
function headOf(units: readonly Unit[], { from, to }: UnitRange): string {
  let head = from;
  const goesOn = (index: number): boolean =>
    index < to &&
    isWordOrNumber(units[index]) &&
    !prepositions.has(units[index]?.lower ?? "") &&
    !(index > from + 1 && isVerbForm(units, index) && !units[index]?.token?.capital);
  while (goesOn(head + 1)) head++;
  return units[head]?.lower ?? "";
}

function isWordOrNumber(unit: Unit | undefined): boolean {
  return unit?.token !== undefined && unit.token !== null && unit.token.kind !== "mark";
}

/** True for a phrase whose head is a text: "*a new poll* of voters". */
export function headsDocument(units: readonly Unit[], phrase: UnitRange): boolean {
  return documentNouns.has(headOf(units, phrase));
}

/** True when the subject of a verb is a text, or one whose findings are told like those of a text: "*a new poll of voters* found". */
export function isDocument(units: readonly Unit[], { subject }: ReportingVerb, { pieces }: Found): boolean {
  if (!subject) return false;
  return (
    headsDocument(units, subject) ||
    (finders.has(headOf(units, subject)) && units[pieces[0]?.from ?? units.length]?.lower === "that")
  );
}

/** Those whose findings are reported like those of a document. */
const finders = new Set(
  "researchers analysts scientists investigators inspectors auditors economists experts historians pathologists detectives court jury judge panel tribunal commission committee inspectorate watchdog ombudsman pollster pollsters".split(
    " ",
  ),
);

const writers = new Set(["i", "we", "you", "nobody", "no-one"]);

const presentBe = new Set(["am", "are", "'m", "'re"]);

/** "I commend it", "nobody thanks you": the present tense of the writer's own voice reports no earlier utterance. */
export function isPerformative(units: readonly Unit[], { group, subject }: ReportingVerb): boolean {
  if (subject === null) return false;
  const plain = (group.form === "base" && group.from === group.head) || group.form === "third";
  // "We are asking that the map be updated": the words themselves ask.
  const goesOn = group.form === "gerund" && presentBe.has(units[group.from]?.lower ?? "");
  const first = units[subject.from]?.lower ?? "";
  const counted = first === "all" || first === "both" ? (units[subject.from - 1]?.lower ?? "") : first;
  return (plain || goesOn) && subject.to - subject.from === 1 && writers.has(counted);
}

/** "*That said*, …": an idiom. */
export function isThatSaid(units: readonly Unit[], { group }: ReportingVerb): boolean {
  const before = units[group.from - 2];
  return (
    group.to - group.from === 1 &&
    units[group.from - 1]?.lower === "that" &&
    units[group.to]?.lower === "," &&
    (before === undefined || before.token?.kind === "mark")
  );
}

/** "a super PAC *called* Future45": the noun is named, nobody speaks. */
export function isReducedRelative(units: readonly Unit[], { group, subject }: ReportingVerb): boolean {
  if (subject?.method !== "subject" || group.form !== "past" || group.verbs[0]?.class !== "describe") return false;
  const opening = units[subject.from]?.lower;
  const next = units[group.to]?.lower ?? "";
  // "a councillor called *the closure* “a stunt”": what is called so stands behind the verb.
  const calls = (determiners.has(next) || objectPronouns.has(next)) && !units[group.to + 1]?.token?.capital;
  return subject.to === group.head && (opening === "a" || opening === "an") && !calls;
}

/** Subjects that make a report say that nobody spoke. */
export const nobodies: ReadonlySet<string> = new Set(["no", "nobody", "none", "neither", "no-one"]);

/** "*Not everyone* blames the builder": who does is not told. */
export function isOfNobody(units: readonly Unit[], { subject }: ReportingVerb, { pieces }: Found): boolean {
  if (subject === null) return false;
  if (units[subject.from]?.lower === "not" || units[subject.from - 1]?.lower === "not") return true;
  // Nobody told us *anything*.
  const first = units[pieces[0]?.from ?? -1]?.lower;
  return (first === "anything" || first === "anybody") && nobodies.has(units[subject.from]?.lower ?? "");
}

/** Those who are called when something has happened. */
const answering = new Set([
  "police",
  "ambulance",
  "ambulances",
  "guard",
  "firefighters",
  "doctor",
  "doctors",
  "security",
]);

/** "picked up a telephone and *called the coast guard*": with nothing that it is called. */
export function isTelephoned(units: readonly Unit[], { pieces, verb }: Found): boolean {
  const piece = pieces[0];
  if (verb.lemma !== "call" || verb.particle !== null || !piece || pieces.length > 1) return false;
  if (units.slice(piece.from, piece.to).some((unit) => unit.quote !== null)) return false;
  const end = nounPhraseEnd(units, piece.from, units.length);
  const last = units[Math.min(end, piece.to) - 1];
  const whole = end >= piece.to || units[end]?.token?.kind === "mark";
  return whole && (last?.token?.capital === true || answering.has(last?.lower ?? ""));
}

/** "did not respond to questions": nothing was said, and nothing is told of it. */
export function isSilence({ group }: ReportingVerb, { verb, pieces }: Found, units: readonly Unit[]): boolean {
  const quoted = pieces.some((piece) => units[piece.from]?.quote);
  return group.negated && verb.lemma === "respond" && verb.particle === "to" && !quoted;
}

/** "had *replied with* bills of their own": an answer without words. */
export function isWordless(units: readonly Unit[], { group }: ReportingVerb, { verb, pieces }: Found): boolean {
  const quoted = pieces.some((piece) => units.slice(piece.from, piece.to).some((unit) => unit.quote !== null));
  return verb.class === "answer" && units[group.to]?.lower === "with" && !quoted;
}

/** "undecided or *committed to* neither": whom somebody is for, and no promise. */
export function isDevotion(units: readonly Unit[], { group }: ReportingVerb): boolean {
  return (
    group.verbs[0]?.lemma === "commit" &&
    group.from === group.head &&
    tagOfUnit(units, group.head) === tag["VERB.participle"]
  );
}

/** What a finger points at: the referee *pointed to the spot*. */
const pointedAt = new Set(
  "spot page sign door window picture photo photograph map screen sky ground crowd head chest wall".split(" "),
);

/** "pointed to the spot": a finger, and no words. */
export function isGesture(units: readonly Unit[], { pieces, verb }: Found): boolean {
  const piece = pieces[0];
  if (verb.lemma !== "point" || verb.particle !== "to" || !piece) return false;
  return pointedAt.has(headOf(units, piece));
}

/** "left the crew *wondering* how": nobody says a word. */
export function isLeftWondering(units: readonly Unit[], { group }: ReportingVerb): boolean {
  if (group.form !== "gerund" || group.verbs[0]?.lemma !== "wonder") return false;
  return units
    .slice(Math.max(0, group.from - 6), group.from)
    .some(({ lower }) => lower === "left" || lower === "leaves");
}
