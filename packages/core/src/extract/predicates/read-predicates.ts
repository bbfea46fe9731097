import { type LeftContext, readLeft } from "../cues/left-context.js";
import type { VerbGroup } from "../cues/verb-group.js";
import { coordinators, monthsAndDays, prepositions, relatives, subjectPronouns } from "../lexicon/function-words.js";
import type { VerbForm } from "../lexicon/inflect.js";
import { isNounLike } from "../statements/noun-phrase.js";
import { findSubject } from "../statements/subject.js";
import type { Unit, UnitRange } from "../statements/unit.js";
import { isBareNoun, objectBehind, splitRelative } from "./objects.js";
import { governorOf, type Reality, realityOf } from "./status.js";
import { isAdjective, verbForm } from "./verb-form.js";
import type { Follow, VerbEntry, VerbRow, VerbTable } from "./verb-table.js";

/** A verb of a table at its place in a clause, with who does it and whom it is done to. Indexes are of units. */
export interface Predicate<Sense> {
  readonly entry: VerbEntry<Sense>;
  /** The verb with its auxiliaries and the words that belong to it. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly reality: Reality;
  /** Who does it: the subject, or the agent of a passive; null when the words do not tell. */
  readonly subject: UnitRange | null;
  /** Whom or what it is done to: the object, or the subject of a passive. */
  readonly object: UnitRange | null;
}

/** End of the words that belong to a verb, or -1 when they do not stand there. */
function followedBy(units: readonly Unit[], from: number, follows: readonly Follow[]): number {
  let at = from;
  for (const { words, gap } of follows) {
    let index = at;
    const last = at + (gap ? 2 : 0);
    while (index < last && !words.has(units[index]?.lower ?? "") && units[index]?.token?.kind === "word") index++;
    if (!words.has(units[index]?.lower ?? "")) return -1;
    at = index + 1;
  }
  return at;
}

const closers = new Set([".", ",", ";", ")", "!", "?"]);

/** "the man *arrested* on Friday"; not "the man she arrested". */
function isReduced(units: readonly Unit[], index: number, end: number): boolean {
  return !subjectPronouns.has(units[index - 1]?.lower ?? "") && endsReducedPassive(units, end);
}

/** What can stand right behind a passive participle but not behind a verb that wants an object. */
function endsReducedPassive(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  return (
    !unit ||
    closers.has(unit.lower) ||
    monthsAndDays.has(unit.lower) ||
    (prepositions.has(unit.lower) && unit.lower !== "as")
  );
}

/** "said *that* troops withdrew": a conjunction is no part of the subject behind it. */
function withoutThat(units: readonly Unit[], range: UnitRange | null): UnitRange | null {
  const isConjunction = range !== null && units[range.from]?.lower === "that" && range.to - range.from > 1;
  return isConjunction ? { from: range.from + 1, to: range.to } : range;
}

const particles = new Set(["up", "out", "off", "down", "away", "over"]);

/** "drowned *out*", "fires him *up*": with a particle a verb is another one. */
function hasParticle(units: readonly Unit[], at: number, object: UnitRange | null): boolean {
  const isParticle = (index: number): boolean =>
    particles.has(units[index]?.lower ?? "") && units[index + 1]?.lower !== "of";
  return isParticle(at) || (object !== null && isParticle(object.to));
}

function asGroup(from: number, head: number, to: number, form: VerbForm, infinitive: boolean): VerbGroup {
  return { from, to, head, verbs: [], form, passive: false, infinitive, negated: false, hypothetical: false };
}

/** Prepositions before a gerund whose doer is the subject of the main clause: *after* meeting. */
const sharing = new Set(["after", "before", "while", "since", "when", "by", "without", ",", "and"]);

/**
 * True for what a participle without *was* can be said of: a phrase with a determiner or a name, or in the plural, that is not the subject
 * of a relative clause ("figures *her campaign* released", "which *Lund* opposed").
 */
function isReducedObject(units: readonly Unit[], { from, to }: UnitRange): boolean {
  if (relatives.has(units[from]?.lower ?? "") || relatives.has(units[from - 1]?.lower ?? "")) return false;
  if (isNounLike(units, from - 1)) return false;
  const last = units[to - 1];
  return to - from > 1 || last?.token?.capital === true || /[^s]s$/.test(last?.lower ?? "");
}

/** "a strategy *meeting*", "an open and *welcoming* approach": a gerund that is a noun or an adjective. */
function isNominal(units: readonly Unit[], index: number, object: UnitRange | null): boolean {
  const before = units[index - 1]?.lower ?? "";
  const joined = sharing.has(before) && !coordinators.has(before);
  if (object === null) return !sharing.has(before);
  return isBareNoun(units, object) && !joined && !prepositions.has(before);
}

/** "*Winning* it takes time": a gerund without anybody who does it tells nothing that happened. */
function isUnreal(form: VerbForm, left: LeftContext, doer: UnitRange | null): boolean {
  return form === "gerund" && !left.be && doer === null;
}

const nobodys = new Set(["no", "neither", "nobody", "none", "no-one"]);

/** "*Neither side* walked out." */
function isNobody(units: readonly Unit[], doer: UnitRange | null): boolean {
  return doer !== null && nobodys.has(units[doer.from]?.lower ?? "");
}

interface Reading<Sense> {
  readonly units: readonly Unit[];
  readonly row: VerbRow<Sense>;
  readonly index: number;
  readonly limit: number;
}

/** Reads the verb at a unit; null when the word is none of the table's verbs there, or lacks what that verb needs. */
function readPredicate<Sense>({ units, row, index, limit }: Reading<Sense>): Predicate<Sense> | null {
  const left = readLeft(units, index);
  const form = verbForm(row, units, index, left);
  if (!form || isAdjective(units, index, left)) return null;
  const be = left.be && (form === "participle" || form === "past");
  let subjectFrom = left.from;
  for (const entry of row.entries) {
    const end = followedBy(units, index + 1, entry.follows);
    if (end < 0) continue;
    const transitive = entry.frames.has("o");
    const alone = entry.frames.has("n");
    const inner = entry.follows.length > 0 && entry.frames.has("p");
    // "was criticized for": the words behind the verb are no part of its passive.
    const passive =
      !inner && (be || (transitive && !alone && form === "past" && !left.auxiliary && isReduced(units, index, end)));
    if (be && !passive && !alone && !inner) continue;
    const behind = passive ? null : objectBehind(units, end, units.length);
    let doer: UnitRange | null = null;
    if (left.to && !left.chained) {
      const governor = governorOf(units, index);
      if (governor) {
        subjectFrom = Math.min(governor.left.from, governor.at);
        doer = findSubject(units, asGroup(subjectFrom, governor.at, governor.at + 1, "past", false), limit, []);
      }
    } else if (form === "gerund" && left.be) {
      doer = findSubject(units, asGroup(left.from, index, end, "past", false), limit, []);
    } else if (form !== "gerund" || sharing.has(units[index - 1]?.lower ?? "") || isNounLike(units, left.from - 1)) {
      doer = findSubject(units, asGroup(left.from, index, end, form, false), limit, []);
    }
    doer = withoutThat(units, doer);
    const agent = passive
      ? findSubject(units, { ...asGroup(left.from, index, end, form, false), passive }, limit, [])
      : null;
    const relative = transitive && !passive && !behind ? splitRelative(units, doer) : null;
    const object = passive ? doer : (behind ?? relative?.object ?? null);
    if (entry.follows.length === 0 && hasParticle(units, end, behind)) continue;
    if (form === "gerund" && !left.be && entry.follows.length === 0 && isNominal(units, index, object)) continue;
    if (transitive && !alone && object === null) continue;
    if (passive && !be && (!object || !isReducedObject(units, object))) continue;
    if (entry.frames.has("t") && entry.frames.size === 1 && units[end]?.lower !== "that") continue;
    return {
      entry,
      from: Math.min(left.from, index),
      to: end,
      head: index,
      form,
      passive,
      reality: isNobody(units, doer)
        ? "negated"
        : isUnreal(form, left, passive ? object : doer) && !sharing.has(units[index - 1]?.lower ?? "")
          ? "hypothetical"
          : realityOf(units, index, left, form === "gerund"),
      subject: passive ? agent : (relative?.subject ?? doer),
      object,
    };
  }
  return null;
}

/** The verbs of a table in a clause, in order. `limitAt` gives the first unit that belongs to the words a unit is told in. */
export function readPredicates<Sense>(
  units: readonly Unit[],
  table: VerbTable<Sense>,
  limitAt: (unit: Unit) => number,
): Predicate<Sense>[] {
  const found: Predicate<Sense>[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit?.token?.kind !== "word" || unit.token.capital) continue;
    const row = table.get(unit.lower);
    if (!row) continue;
    const predicate = readPredicate({ units, row, index, limit: limitAt(unit) });
    if (predicate) found.push(predicate);
  }
  return found;
}
