import { type LeftContext, pickForm, readLeft, type VerbGroup } from "../cues/verb-group.js";
import {
  coordinators,
  determiners,
  isAdverb,
  monthsAndDays,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from "../lexicon/function-words.js";
import type { VerbForm } from "../lexicon/inflect.js";
import { timeNouns } from "../quantities/data/not-counted.js";
import { isNounLike, isPronoun, nounPhraseEnd, nounPhraseStart, opensNounPhrase } from "../statements/noun-phrase.js";
import { findSubject } from "../statements/subject.js";
import type { Unit, UnitRange } from "../statements/unit.js";
import { governorOf, type Reality, realityOf } from "./status.js";
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

const timeOpeners = new Set(["next", "last", "this", "earlier", "later", "late", "early", "every"]);

/** "met the envoy *last week*": a time without a preposition is no part of the object. */
function withoutTime(units: readonly Unit[], from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) if (isTime(units, index)) return index;
  return to;
}

function isTime(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.lower ?? "";
  if (timeNouns.has(units[index]?.lower ?? "")) return true;
  return timeOpeners.has(units[index]?.lower ?? "") && (timeNouns.has(next) || monthsAndDays.has(next));
}

/** The noun phrase or quotation right behind a verb. */
export function objectBehind(units: readonly Unit[], from: number, limit: number): UnitRange | null {
  let start = from;
  while (start < limit && isAdverb(units[start]?.lower ?? "")) start++;
  const unit = units[start];
  if (!unit || start >= limit) return null;
  if (unit.quote) return { from: start, to: start + 1 };
  const { lower } = unit;
  if (monthsAndDays.has(lower) || subordinators.has(lower) || prepositions.has(lower)) {
    if (lower !== "that" || !isNounLike(units, start + 1)) return null;
  }
  if (!opensNounPhrase(units, start) || isTime(units, start)) return null;
  const to = withoutTime(units, start, nounPhraseEnd(units, start, limit));
  return to > start ? { from: start, to } : null;
}

/** "the plan (that) *Lund has put forward*": the noun phrase a clause without an object stands behind, and the subject behind it. */
function splitRelative(
  units: readonly Unit[],
  subject: UnitRange | null,
): { object: UnitRange; subject: UnitRange } | null {
  if (!subject) return null;
  for (let index = subject.from; index < subject.to - 1; index++) {
    const next = units[index + 1];
    const isBorder = isNounLike(units, index) && !units[index]?.token?.capital && next?.token?.capital;
    if (isBorder && index > subject.from)
      return { object: { from: subject.from, to: index + 1 }, subject: { from: index + 1, to: subject.to } };
  }
  const end = relatives.has(units[subject.from - 1]?.lower ?? "") ? subject.from - 1 : subject.from;
  if (end <= 0 || !isNounLike(units, end - 1)) return null;
  const from = nounPhraseStart(units, end, 0);
  return from < end ? { object: { from, to: end }, subject } : null;
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

/** "an open and welcoming *approach*". */
function isBareNoun(units: readonly Unit[], { from, to }: UnitRange): boolean {
  const unit = units[from];
  return to - from === 1 && unit?.token?.capital === false && !isPronoun(unit.lower) && !unit.lower.endsWith("s");
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

/** The form of the verb at its place; a participle that is no past form needs an auxiliary, or a noun before it. */
function verbForm<Sense>(
  row: VerbRow<Sense>,
  units: readonly Unit[],
  index: number,
  left: LeftContext,
): VerbForm | null {
  const isOnlyParticiple = row.forms.has("participle") && !row.forms.has("past") && !row.forms.has("base");
  if (!isOnlyParticiple) {
    const form = pickForm(row, units, index, left);
    // "was back home", "had opposing views": no verb stands so behind its auxiliary.
    if (form === "base" && left.be) return null;
    return form === "gerund" && left.auxiliary && !left.be ? null : form;
  }
  return left.auxiliary ? "participle" : isNounLike(units, index - 1) ? "past" : null;
}

/** Participles that stand before nouns as adjectives: *pledged* delegates, *disputed* waters. */
const adjectival = new Set(
  "pledged disputed accepted justified proposed promised opposed committed detained jailed approved deported wanted wounded injured married elected appointed withdrawn signed won lost killed arrested".split(
    " ",
  ),
);

/** Those that are adjectives behind a name as well: the state's party *elected* officials. */
const mostlyAdjectival = new Set(["elected", "pledged", "disputed", "appointed"]);

/** "pledged delegates": a participle before a bare noun, and no subject it could belong to. */
function isAdjective(units: readonly Unit[], index: number, left: LeftContext): boolean {
  if (left.auxiliary || !adjectival.has(units[index]?.lower ?? "")) return false;
  const before = units[index - 1];
  const next = units[index + 1];
  const isBare =
    next?.token?.kind === "word" && !next.token.capital && !determiners.has(next.lower) && isNounLike(units, index + 1);
  if (isBare && mostlyAdjectival.has(units[index]?.lower ?? "")) return true;
  return (
    isBare && !before?.token?.capital && !subjectPronouns.has(before?.lower ?? "") && !isAdverb(before?.lower ?? "")
  );
}

/** True for a phrase that surely is one: with a determiner or a name, or in the plural, and not a single word that may be a verb. */
function isPlainlyPhrase(units: readonly Unit[], range: UnitRange): boolean {
  const last = units[range.to - 1];
  return (
    range.to - range.from > 1 ||
    last?.token?.capital === true ||
    /[^s]s$/.test(last?.lower ?? "") ||
    isPronoun(last?.lower ?? "")
  );
}

/** "*Winning* it takes time": a gerund without anybody who does it tells nothing that happened. */
function isUnreal(form: VerbForm, left: LeftContext, doer: UnitRange | null): boolean {
  return form === "gerund" && !left.be && doer === null;
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
    if (
      form === "gerund" &&
      !left.be &&
      object &&
      isBareNoun(units, object) &&
      coordinators.has(units[index - 1]?.lower ?? "")
    )
      continue;
    // "a strategy meeting": a noun.
    const isNoun = form === "gerund" && !left.be && !object && !sharing.has(units[index - 1]?.lower ?? "");
    if (isNoun && entry.follows.length === 0) continue;
    if (transitive && !alone && object === null) continue;
    if (passive && !be && (!object || !isPlainlyPhrase(units, object))) continue;
    if (entry.frames.has("t") && entry.frames.size === 1 && units[end]?.lower !== "that") continue;
    return {
      entry,
      from: Math.min(left.from, index),
      to: end,
      head: index,
      form,
      passive,
      reality: isUnreal(form, left, passive ? object : doer)
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
