import type { CueVerb } from "../lexicon/cue-verbs.js";
import {
  auxiliaries,
  beForms,
  determiners,
  hypotheticalModals,
  isAdverb,
  modals,
  negatingVerbs,
  negations,
  objectPronouns,
  phaseVerbs,
  possessives,
  prepositions,
  subjectPronouns,
} from "../lexicon/function-words.js";
import type { VerbForm } from "../lexicon/inflect.js";
import type { Unit } from "../statements/unit.js";
import { isFiniteVerb, isVerbForm } from "../statements/word-class.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { type CueForm, cueForms } from "./cue-lexicon.js";

/** A reporting verb at its place, with its auxiliaries, negation, adverbs and particle: "has repeatedly called for". */
export interface VerbGroup {
  /** Unit indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Unit index of the verb itself. */
  readonly head: number;
  readonly verbs: readonly CueVerb[];
  readonly form: VerbForm;
  readonly passive: boolean;
  /** "to say" behind another verb or adjective, with no reporting verb of its own before it. */
  readonly infinitive: boolean;
  readonly negated: boolean;
  readonly hypothetical: boolean;
}

/** The auxiliaries, adverbs and negation left of a verb; `from` is where they begin. */
export interface LeftContext {
  from: number;
  auxiliary: boolean;
  be: boolean;
  modal: boolean;
  hypothetical: boolean;
  negated: boolean;
  to: boolean;
  chained: boolean;
}

const pronounsBeforeClitic = new Set(["he", "she", "it", "who", "that", "there", "what"]);

/** "has not *yet* said": behind an auxiliary or its negation no conjunction. */
function isYet(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1]?.lower ?? "";
  return units[index]?.lower === "yet" && (auxiliaries.has(before) || before === "not");
}

/** Reads auxiliaries, adverbs, negation and "declined to", "went on to" leftwards from the verb. */
export function readLeft(units: readonly Unit[], head: number): LeftContext {
  const context: LeftContext = {
    from: head,
    auxiliary: false,
    be: false,
    modal: false,
    hypothetical: false,
    negated: false,
    to: false,
    chained: false,
  };
  for (let index = head - 1; index >= 0 && head - index < 8; index--) {
    const word = units[index]?.lower ?? "";
    if (units[index]?.token?.kind !== "word") break;
    if (word === "to" && index === head - 1) {
      context.to = true;
      const before = units[index - 1]?.lower ?? "";
      const phrasal = before === "on" && phaseVerbs.has(units[index - 2]?.lower ?? "");
      const verb = phrasal ? (units[index - 2]?.lower ?? "") : before;
      if (!negatingVerbs.has(verb) && !phaseVerbs.has(verb)) break;
      context.chained = true;
      context.negated ||= negatingVerbs.has(verb);
      index -= phrasal ? 2 : 1;
      context.from = index;
      continue;
    }
    if (word === "'s" && !pronounsBeforeClitic.has(units[index - 1]?.lower ?? "")) break;
    if (auxiliaries.has(word)) {
      context.auxiliary = true;
      context.be ||= beForms.has(word);
      context.modal ||= modals.has(word);
      context.hypothetical ||= hypotheticalModals.has(word);
    } else if (!isAdverb(word) && word !== "not" && !isYet(units, index)) {
      break;
    }
    context.negated ||= negations.has(word) && !(word === "not" && units[index + 1]?.lower === "only");
    // An adverb belongs to the group only between its words, or right before it.
    context.from = index;
  }
  return context;
}

/** Third-person forms that are no plural nouns; all others need a singular subject and something reported right behind them. */
const plainThird = new Set(
  "says tells adds writes argues insists asks warns explains admits acknowledges concedes denies suggests asserts contends recalls concludes observes maintains denounces condemns criticizes criticises emphasises accuses rejects urges agrees announces declares describes testifies predicts confirms reiterates emphasizes stresses replies responds continues praises slams blasts cites reads quips laments muses mocks touts pleads decries notes endorses opines recounts speaks vows jokes promises suggests".split(
    " ",
  ),
);

/** Words whose verb reading needs the word before it to be a subject: claim, report, call. */
function isSubjectLike(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit) return false;
  if (unit.quote) return true;
  if (subjectPronouns.has(unit.lower)) return true;
  if (unit.lower === "," || unit.lower === "and" || unit.lower === "but") return true;
  return (
    unit.token?.kind === "word" &&
    !determiners.has(unit.lower) &&
    !prepositions.has(unit.lower) &&
    !possessives.has(unit.lower)
  );
}

function isPluralLike(units: readonly Unit[], index: number): boolean {
  const word = units[index]?.lower ?? "";
  if (
    [
      "they",
      "we",
      "i",
      "you",
      "who",
      "people",
      "police",
      "some",
      "many",
      "others",
      "critics",
      "both",
      "and",
      "not",
      "ever",
    ].includes(word)
  )
    return true;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && word !== "'s" && !prepositions.has(word);
}

/** What follows a verb and not the noun of the same form. */
function isVerbContext(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  if (!next) return false;
  if (next.quote || next.lower === ":" || next.lower === ",") return true;
  return (
    determiners.has(next.lower) ||
    objectPronouns.has(next.lower) ||
    subjectPronouns.has(next.lower) ||
    next.token?.capital === true ||
    ["that", "for", "on", "out", "to", "there", "how", "why", "whether"].includes(next.lower)
  );
}

/** Determiners that stand for a noun as well: "most said". */
const pronominals = new Set("that this all most many some several both few another neither each".split(" "));

/** The form a written verb has at its place, or null where it is no verb there. */
export function pickForm(
  entry: Pick<CueForm, "forms">,
  units: readonly Unit[],
  index: number,
  left: LeftContext,
): VerbForm | null {
  const { forms } = entry;
  const before = units[left.from - 1];
  const adjacent = units[index - 1];
  const nounBefore =
    adjacent !== undefined &&
    left.from === index &&
    (determiners.has(adjacent.lower) ||
      possessives.has(adjacent.lower) ||
      ["of", "in", "with", "under", "about", "on"].includes(adjacent.lower));
  if (forms.has("gerund")) {
    if (nounBefore && !["of", "in", "on", "about", "with"].includes(adjacent?.lower ?? "")) return null;
    return "gerund";
  }
  // "a report that said": only forms that are no nouns can follow these.
  const pronominal = !forms.has("base") && pronominals.has(adjacent?.lower ?? "");
  if (nounBefore && !pronominal) return null;
  if (forms.has("past")) {
    if (left.be) return "participle";
    if (forms.has("base") && !left.auxiliary && !left.to) return isSubjectLike(units, index - 1) ? "past" : null;
    return left.auxiliary ? "participle" : "past";
  }
  if (forms.has("third")) {
    if (left.auxiliary || left.to) return null;
    const word = units[index]?.lower ?? "";
    if (plainThird.has(word)) return isSubjectLike(units, index - 1) ? "third" : null;
    const subject = units[left.from - 1];
    const singular = subject?.token?.capital || ["he", "she", "it", "who", "which"].includes(subject?.lower ?? "");
    const next = units[index + 1];
    const reportsNext = next?.quote !== null && next !== undefined && isSubjectLike(units, index - 1);
    const described = isVerbContext(units, index) && isDeterminedNoun(units, left.from - 1);
    return (singular && isVerbContext(units, index)) || reportsNext || described ? "third" : null;
  }
  if (left.to || left.modal || left.auxiliary) return "base";
  return before && isPluralLike(units, left.from - 1) && (isVerbContext(units, index) || isPlainSay(units, index))
    ? "base"
    : null;
}

/** Nouns so much more often than verbs that the tagger's word is not enough. */
const mostlyNouns = new Set(["states", "issues", "reports", "posts"]);

/** A singular noun behind a determiner: "the council’s brochure". */
function isDeterminedNoun(units: readonly Unit[], index: number): boolean {
  const noun = units[index];
  if (noun?.token?.kind !== "word" || noun.lower.endsWith("s") || prepositions.has(noun.lower)) return false;
  for (let at = index - 1; at >= 0 && index - at <= 3; at--) {
    const lower = units[at]?.lower ?? "";
    if (determiners.has(lower) || possessives.has(lower)) return true;
    if (units[at]?.token?.kind !== "word") return false;
  }
  return false;
}

function isPlainSay(units: readonly Unit[], index: number): boolean {
  return ["say", "tell", "argue", "insist", "write", "warn"].includes(units[index]?.lower ?? "");
}

/** “…,” the voice in the advertisement *states*: nothing but a noun phrase stands between the quotation and the last word. */
function closesReport(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.lower;
  if (next !== undefined && next !== "." && next !== ",") return false;
  for (let at = index - 1; at >= 0 && index - at <= 10; at--) {
    const { quote, token } = units[at] ?? {};
    if (quote) return (quote.endsWithComma || quote.endsWithQuestion) && index - at > 1;
    if (token?.kind === "mark" || isFiniteVerb(units, at)) return false;
  }
  return false;
}

const modifiers: ReadonlySet<number> = new Set([tag.NUM, tag.DET, tag.ADJ, tag.ADP]);

/** "384 *pledged* delegates": a participle before its noun. */
function isAttributive(units: readonly Unit[], index: number): boolean {
  const before = tagOfUnit(units, index - 1) ?? tag.X;
  const here = tagOfUnit(units, index);
  return here !== tag["VERB.past"] && modifiers.has(before) && tagOfUnit(units, index + 1) === tag.NOUN;
}

/** True when a subject can end at a unit: a noun, a name, a share, or the comma or bracket of an aside. */
function endsSubject(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit?.token) return false;
  const here = tagOfUnit(units, index);
  if (unit.token.kind === "number" || unit.lower === ")") return true;
  if (unit.lower === ",") return units.slice(0, index).some(({ lower }) => lower === ",");
  return here === tag.NOUN || here === tag.PROPN || here === tag.PRON;
}

/** The form by the part of speech where a form is also a noun, and by the words around it. */
function formAt(entry: CueForm, units: readonly Unit[], index: number, left: LeftContext): VerbForm | null {
  const { forms } = entry;
  const plain = pickForm(entry, units, index, left);
  if (plain === "past" && isAttributive(units, index)) return null;
  if (plain || left.to || left.auxiliary) return plain;
  if (closesReport(units, index)) return forms.has("past") ? "past" : forms.has("third") ? "third" : null;
  // With nothing before it a present tense is a request: "Thank you for reading".
  if (index === 0 || mostlyNouns.has(units[index]?.lower ?? "")) return null;
  const closes = units[index + 1] === undefined || units[index + 1]?.lower === ".";
  if (closes && !isBesideQuotation(units, index)) return null;
  const here = tagOfUnit(units, index);
  if (here === tag["VERB.past"] && forms.has("past")) return "past";
  if (forms.has("base") && isPlainSay(units, index) && endsSubject(units, index - 1)) return "base";
  if (here === tag["VERB.present"] && !isVerbForm(units, index - 1))
    return forms.has("third") ? "third" : forms.has("base") ? "base" : null;
  return null;
}

/** Fewest words of a headline in capitals. */
const fewestHeadlineWords = 4;

/** "Mayor *Says* Bridge Will Stay Closed": a form that is no noun, where nearly every word of the line has a capital. */
function isHeadlineVerb(units: readonly Unit[], index: number, { forms }: CueForm): boolean {
  const plain = plainThird.has(units[index]?.lower ?? "") || (forms.has("past") && !forms.has("base"));
  if (!plain || index === 0) return false;
  const long = units.filter(({ token }) => token?.kind === "word" && token.text.length > 4);
  const capitals = long.filter(({ token }) => token?.capital === true).length;
  return long.length >= fewestHeadlineWords && capitals >= long.length * 0.9;
}

/** Reads the reporting verb at a unit, or null when the word is not one here. */
export function readVerbGroup(units: readonly Unit[], index: number): VerbGroup | null {
  const unit = units[index];
  const blamed = cameUnder(units, index);
  if (blamed) return blamed;
  const entry = unit?.token?.kind === "word" ? cueForms.get(unit.lower) : undefined;
  if (!unit?.token || !entry) return null;
  const atStart = index === 0 || units[index - 1]?.lower === ":";
  if (unit.token.capital && !atStart && !isHeadlineVerb(units, index, entry)) return null;
  const left = readLeft(units, index);
  const form = formAt(entry, units, index, left);
  if (!form) return null;
  const next = units[index + 1]?.lower;
  const quoted = quotedAsSaying(units, index, left);
  if (quoted) return quoted;
  const withParticle = entry.verbs.filter(
    (verb) => verb.particle !== null && verb.particle === next && takesObject(units, index + 1),
  );
  // "added up to", "called off": another verb.
  if (withParticle.length === 0 && strangers.has(next ?? "") && !units[index + 2]?.quote) return null;
  const verbs = withParticle.length > 0 ? withParticle : entry.verbs.filter((verb) => verb.particle === null);
  if (verbs.length === 0 || (verbs.every((verb) => verb.adjacentOnly) && !isBesideQuotation(units, index))) return null;
  return {
    from: trimAdverbs(units, left.from, index),
    to: index + (withParticle.length > 0 ? 2 : 1),
    head: index,
    verbs,
    form,
    passive: (left.be && (form === "participle" || form === "past")) || isOpeningParticiple(verbs, units, index, form),
    infinitive: left.to && !left.chained,
    negated: left.negated,
    hypothetical: left.hypothetical,
  };
}

/** "agreed to *the* terms", not "agreed to meet": behind the preposition "to" of a verb stands something with a name or determiner. */
function takesObject(units: readonly Unit[], particle: number): boolean {
  if (units[particle]?.lower !== "to") return true;
  const next = units[particle + 1];
  if (!next) return false;
  return (
    next.quote !== null ||
    next.token?.capital === true ||
    determiners.has(next.lower) ||
    possessives.has(next.lower) ||
    objectPronouns.has(next.lower) ||
    next.lower.endsWith("ing")
  );
}

/** Particles that make another verb of a reporting one. */
const strangers = new Set(["up", "off", "down", "away"]);

const arrivals = new Set(["come", "came", "comes", "coming"]);
const blames = new Set(["criticism", "fire", "attack"]);

/** How many units may stand between "under" and what one comes under: *fresh* criticism. */
const longestBlame = 3;

/** "came under criticism for": a passive that nobody's name is needed for. */
function cameUnder(units: readonly Unit[], index: number): VerbGroup | null {
  if (!arrivals.has(units[index]?.lower ?? "") || units[index + 1]?.lower !== "under") return null;
  let noun = index + 2;
  while (noun < index + 2 + longestBlame && !blames.has(units[noun]?.lower ?? "")) noun++;
  const verbs = cueForms.get("criticize")?.verbs;
  if (!verbs || !blames.has(units[noun]?.lower ?? "") || units[noun + 1]?.lower !== "for") return null;
  const left = readLeft(units, index);
  return {
    from: trimAdverbs(units, left.from, index),
    to: noun + 1,
    head: index,
    verbs,
    form: "past",
    passive: true,
    infinitive: left.to && !left.chained,
    negated: left.negated,
    hypothetical: left.hypothetical,
  };
}

/** How many units may stand between "quoted" and "as saying": the outlet, or who is quoted. */
const longestQuoted = 8;

/** "was quoted by Reuters as saying" is one cue, and its subject is who spoke; in "Reuters quoted Reed as saying" it is the object. */
function quotedAsSaying(units: readonly Unit[], index: number, left: LeftContext): VerbGroup | null {
  if (units[index]?.lower !== "quoted") return null;
  let as = index + 1;
  while (as < units.length && as - index < longestQuoted && units[as]?.lower !== "as" && !units[as]?.quote) as++;
  const saying = cueForms.get(units[as + 1]?.lower ?? "");
  if (units[as]?.lower !== "as" || !saying?.forms.has("gerund")) return null;
  return {
    from: left.be ? left.from : as,
    to: as + 2,
    head: left.be ? index : as + 1,
    verbs: saying.verbs.filter((verb) => verb.particle === null),
    form: "past",
    passive: false,
    infinitive: false,
    negated: left.negated,
    hypothetical: false,
  };
}

/** How far from its quotation a common verb may stand, in units: “…,” the old man went on. */
const nearby = 8;

function isBesideQuotation(units: readonly Unit[], index: number): boolean {
  // "She continued:" announces the quotation of the next paragraph.
  if (units.at(-1)?.lower === ":" && units.length - index <= nearby) return true;
  for (let at = Math.max(0, index - nearby); at < Math.min(units.length, index + nearby); at++)
    if (units[at]?.quote) return true;
  return false;
}

const participleOpeners = new Set(["when", "if", "once", "although", "though", "while"]);

/** "Asked about it, he said", "when asked": a participle that opens a clause reports what somebody else asked. */
function isOpeningParticiple(
  verbs: readonly CueVerb[],
  units: readonly Unit[],
  index: number,
  form: VerbForm,
): boolean {
  const opens =
    index === 0 ? units[index]?.token?.capital === true : participleOpeners.has(units[index - 1]?.lower ?? "");
  return opens && form === "past" && verbs.some((verb) => verb.frames.has("addressee"));
}

/** Sentence adverbs at the head of a group stay outside it ("Later he said", "he later said" keeps later). */
function trimAdverbs(units: readonly Unit[], from: number, head: number): number {
  let start = from;
  const opens = (index: number): boolean =>
    index === 0 || [",", "and", "but", ";", "“", "who"].includes(units[index - 1]?.lower ?? "");
  while (start < head && isAdverb(units[start]?.lower ?? "") && opens(start) && units[start]?.lower !== "also") start++;
  return start;
}

/** All reporting verbs of a clause, in order; none inside another's words. */
export function findVerbGroups(units: readonly Unit[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = 0; index < units.length; index++) {
    const group = readVerbGroup(units, index);
    if (!group) continue;
    const last = groups.at(-1);
    // "refused to say": the later verb carries the content.
    if (last && group.from < last.to) groups.pop();
    groups.push(group);
    index = group.to - 1;
  }
  return groups;
}
