import type { Span } from "../../schema/index.js";
import { cueForms } from "../cues/cue-lexicon.js";
import { findVerbGroups, type VerbGroup } from "../cues/verb-group.js";
import { type CueFrame, type CueVerb, negatedOnly } from "../lexicon/cue-verbs.js";
import {
  auxiliaries,
  commonVerbs,
  coordinators,
  isAdverb,
  prepositions,
  relatives,
  subordinators,
} from "../lexicon/function-words.js";
import { workNouns } from "../lexicon/works.js";
import { findAccordingTo } from "./according-to.js";
import { readRight, skipCircumstances } from "./content.js";
import type { StatementDraft } from "./draft.js";
import { isNickname, nounPhraseStart } from "./noun-phrase.js";
import { contentLimit, objectLimit, trimFinalMarks } from "./right-edge.js";
import { findSubject, hasVerb, type ReportingVerb } from "./subject.js";
import { cueLemma, speakerDraft } from "./to-draft.js";
import { type Clause, type Unit, type UnitRange, unitSpan } from "./unit.js";

/** The reporting verbs of a sentence with their subjects, in order. */
export function findReportingVerbs(units: readonly Unit[]): ReportingVerb[] {
  const verbs: ReportingVerb[] = [];
  for (const group of findVerbGroups(units)) {
    const last = verbs.at(-1);
    const limit = subjectLimit(units, group, last);
    const subject = findSubject(units, group, limit, verbs);
    const own = subject !== null && subject.method !== "shared-subject";
    const inverted = subject?.method === "inverted-subject" || subject?.method === "agent";
    verbs.push({
      group,
      subject,
      clauseFrom: own && !inverted ? Math.min(subject.from, group.from) : group.from,
      clauseTo: inverted ? subject.to : group.to,
    });
  }
  return verbs;
}

/** The first unit that can belong to the clause of a verb: behind the verb before it, or behind the quotation that stands between. */
function subjectLimit(units: readonly Unit[], group: VerbGroup, last: ReportingVerb | undefined): number {
  let limit = last ? last.clauseTo : 0;
  for (let index = group.from - 1; index >= limit; index--) {
    const quote = units[index]?.quote;
    if (quote && (quote.span.end - quote.span.start > 40 || !quote.closed)) {
      limit = index + 1;
      break;
    }
  }
  return limit;
}

interface Found {
  readonly pieces: readonly UnitRange[];
  readonly audience: UnitRange | null;
  readonly verb: CueVerb;
  readonly confidence: number;
}

/** Content to the left of the verb: “…,” she said; the plan is dead, she said. */
function leftContent(units: readonly Unit[], verb: ReportingVerb, from: number): UnitRange | null {
  let end = verb.clauseFrom;
  while (end > from && coordinators.has(units[end - 1]?.lower ?? "")) end--;
  const before = units[end - 1];
  if (!before || end <= from) return null;
  if (before.quote) return isTitle(units, end - 1) ? null : { from: quoteClauseStart(units, from, end - 1), to: end };
  if (before.lower === "," || before.lower === "—" || before.lower === "–") {
    const inner = units[end - 2];
    if (inner?.quote)
      return isTitle(units, end - 2) ? null : { from: quoteClauseStart(units, from, end - 2), to: end - 1 };
    return end - 1 - from >= 3 ? { from, to: end - 1 } : null;
  }
  return null;
}

/** True when words before the marks make them hold a title: her memoir, “The Slow River”. */
function isTitle(units: readonly Unit[], quote: number): boolean {
  const before = units[quote - 1]?.lower === "," ? units[quote - 2] : units[quote - 1];
  return before !== undefined && (workNouns.has(before.lower) || namingWords.has(before.lower));
}

const namingWords = new Set(["titled", "entitled", "named", "headed", "headlined", "nicknamed", "dubbed"]);

/** Words before a closing quotation that belong to the same clause: The media are “shaping this,” he said. */
function quoteClauseStart(units: readonly Unit[], from: number, quote: number): number {
  let start = from;
  // When I put it to them, “No,” they said: the opening clause is no part of what was said.
  if (
    units[quote - 1]?.lower === "," &&
    (isOpeningAdverbial(units, { from: start, to: quote }) || subordinators.has(units[start]?.lower ?? ""))
  )
    return quote;
  while (
    start < quote &&
    (units[start]?.lower === "," || coordinators.has(units[start]?.lower ?? "") || units[start]?.lower === ";")
  )
    start++;
  return start;
}

/** The campaign, *he said*, had been moved: the clause goes on behind the reporting words. */
function parenthetical(
  units: readonly Unit[],
  verb: ReportingVerb,
  left: UnitRange,
  limit: number,
): UnitRange[] | null {
  const next = units[verb.clauseTo + 1];
  if (
    units[verb.clauseTo]?.lower !== "," ||
    units[verb.clauseFrom - 1]?.lower !== "," ||
    !next ||
    verb.subject?.method === "shared-subject"
  )
    return null;
  const opening = next.lower;
  if (
    coordinators.has(opening) ||
    subordinators.has(opening) ||
    relatives.has(opening) ||
    opening.endsWith("ing") ||
    opening === "according"
  )
    return null;
  if (isOpeningAdverbial(units, left)) return null;
  const to = trimFinalMarks(units, verb.clauseTo + 1, limit);
  return to > verb.clauseTo + 1 ? [left, { from: verb.clauseTo + 1, to }] : null;
}

/** "In a statement", "After the vote": no part of what was said when the reporting words follow it. */
function isOpeningAdverbial(units: readonly Unit[], { from }: UnitRange): boolean {
  const opening = units[from]?.lower ?? "";
  return prepositions.has(opening) || isAdverb(opening) || /(?:ing|ed)$/.test(opening);
}

/** What something is called ends with the name in marks: "called the library “a warehouse” *at a meeting*". */
function nameLimit(units: readonly Unit[], from: number, to: number): number {
  const quote = units.findIndex((unit, index) => index >= from && index < to && unit.quote !== null);
  if (quote < 0 || quote + 1 >= to) return to;
  const next = units[quote + 1];
  const joined = next?.lower === "and" || next?.lower === "or" || next?.quote !== null;
  return !joined &&
    (units[quote]?.quote?.endsWithComma || circumstantial.has(next?.lower ?? "") || next?.token?.kind === "mark")
    ? quote + 1
    : to;
}

const circumstantial = new Set("in on at during after before when while as because by last this on".split(" "));

/** A relative clause ends with its comma: "who called it “a map,” won the vote". */
function relativeLimit(units: readonly Unit[], { from, to }: UnitRange): number {
  for (let index = from; index < to - 1; index++) {
    const { quote } = units[index] ?? {};
    if (units[index]?.lower === "," && index > from) return index;
    if (quote?.endsWithComma) return index + 1;
  }
  return to;
}

function hasFrame(verb: CueVerb, frame: CueFrame): boolean {
  return verb.frames.has(frame);
}

const leftReporters = new Set(
  "say write add note report argue explain recall warn announce declare tell claim acknowledge concede admit predict conclude insist suggest testify observe continue reply tweet post contend maintain state".split(
    " ",
  ),
);

/** What a reporting verb reports. `from` is where the words left of it begin to be free. */
function findContent(
  units: readonly Unit[],
  verb: ReportingVerb,
  from: number,
  later: readonly ReportingVerb[],
): Found | null {
  const { group } = verb;
  const candidates = group.verbs;
  const primary = candidates[0];
  if (!primary) return null;
  if (group.passive) return passiveContent(units, verb, later);
  const left = group.infinitive ? null : leftContent(units, verb, from);
  const leftQuote = left !== null && units.slice(left.from, left.to).some((unit) => unit.quote !== null);
  const limit = contentLimit(units, verb.clauseTo, verb, later);
  const quoteVerb = candidates.find((item) => hasFrame(item, "quote"));

  if (left && leftQuote && quoteVerb && units[left.to - 1]?.quote && isAttached(units, left, verb)) {
    const pieces: UnitRange[] = [left];
    const next = nextQuotation(units, verb.clauseTo, limit);
    if (next) pieces.push(next);
    return { pieces, audience: addressee(units, verb, limit, quoteVerb), verb: quoteVerb, confidence: 0.97 };
  }
  const around = left && !leftQuote ? parenthetical(units, verb, left, limit) : null;
  if (around && quoteVerb) return { pieces: around, audience: null, verb: quoteVerb, confidence: 0.85 };
  for (const candidate of candidates) {
    const right = readRight(units, verb, candidate, limit);
    if (!right.content) continue;
    const object = isObjectContent(units, candidate, right.content);
    const relative =
      verb.subject?.method === "relative-clause" ? relativeLimit(units, right.content) : right.content.to;
    const edge = object ? objectLimit(units, right.content.from, relative) : relative;
    const end = trimFinalMarks(
      units,
      right.content.from,
      candidate.class === "describe" ? nameLimit(units, right.content.from, edge) : edge,
    );
    if (end <= right.content.from) continue;
    const content = { from: right.content.from, to: end };
    if (group.infinitive && !units[content.from]?.quote) continue;
    return {
      pieces: [content],
      audience: right.addressee,
      verb: candidate,
      confidence: rightConfidence(units, content, candidate),
    };
  }
  if (
    left &&
    verb.subject &&
    (leftQuote && units[left.to - 1]?.quote ? quoteVerb : leftReporters.has(primary.lemma)) &&
    verb.subject.method !== "shared-subject"
  )
    return {
      pieces: [left],
      audience: addressee(units, verb, limit, primary),
      verb: quoteVerb ?? primary,
      confidence: leftQuote ? 0.9 : 0.8,
    };
  return null;
}

const judging = new Set([
  "criticize",
  "accuse",
  "praise",
  "reject",
  "defend",
  "deny",
  "agree",
  "describe",
  "propose",
  "demand",
]);

/**
 * What a passive reports: "was asked *whether he knew*", "was criticized for *the delay*"; without such words it is the thing judged:
 * "*the call* was criticized".
 */
function passiveContent(units: readonly Unit[], verb: ReportingVerb, later: readonly ReportingVerb[]): Found | null {
  const limit = contentLimit(units, verb.clauseTo, verb, later);
  const cue = verb.group.verbs[0];
  if (!cue) return null;
  const target = nounPhraseStart(units, verb.group.from, 0);
  const subject = target < verb.group.from ? { from: target, to: verb.group.from } : null;
  const direct = units[verb.clauseTo]?.lower ?? "";
  const at =
    direct === "for" || direct === "of" || direct === "as"
      ? verb.clauseTo
      : skipCircumstances(units, verb.clauseTo, limit);
  const next = units[at]?.lower ?? "";
  const spokenTo = hasFrame(cue, "addressee") ? subject : null;
  const bare = spokenTo !== null && cue.frames.has("clause") && hasVerb(units, at, limit);
  const clause =
    bare ||
    next === "that" ||
    next === "whether" ||
    next === "if" ||
    next === "how" ||
    next === "why" ||
    next === "what" ||
    (next === "to" && spokenTo !== null);
  const judges = judging.has(cue.class);
  const from =
    clause || units[at]?.quote
      ? at
      : judges && (next === "for" || next === "of" || next === "as")
        ? at + (next === "for" ? 1 : 0)
        : -1;
  if (from >= 0) {
    const to = trimFinalMarks(units, from, judges && !clause ? objectLimit(units, from, limit) : limit);
    return to > from ? { pieces: [{ from, to }], audience: spokenTo, verb: cue, confidence: 0.75 } : null;
  }
  return judges && subject && verb.subject ? { pieces: [subject], audience: null, verb: cue, confidence: 0.6 } : null;
}

function addressee(units: readonly Unit[], verb: ReportingVerb, limit: number, cue: CueVerb): UnitRange | null {
  return hasFrame(cue, "addressee")
    ? readRight(units, verb, { frames: new Set<CueFrame>(["addressee"]), adjacentOnly: false }, limit).addressee
    : null;
}

function isObjectContent(units: readonly Unit[], verb: CueVerb, content: UnitRange): boolean {
  if (hasFrame(verb, "clause")) return false;
  const first = units[content.from];
  return (
    first !== undefined && first.quote === null && !["that", "whether", "if", "how", "why", "to"].includes(first.lower)
  );
}

function rightConfidence(units: readonly Unit[], content: UnitRange, verb: CueVerb): number {
  const first = units[content.from];
  if (first?.quote) return 0.95;
  if (first?.lower === "that") return 0.93;
  if (hasFrame(verb, "clause")) return 0.88;
  return first?.lower === "to" ? 0.8 : 0.7;
}

/** True when the quotation ends with a comma, question or exclamation mark, or a comma follows: its clause goes on. */
function isAttached(units: readonly Unit[], left: UnitRange, verb: ReportingVerb): boolean {
  const quote = units[left.to - 1]?.quote;
  if (!quote) return false;
  if (units[left.to]?.lower === "," || units[left.to]?.lower === "—") return true;
  if (left.to === verb.clauseFrom || left.to === verb.group.from) return true;
  return !quote.closed;
}

/** “A,” he said, “B”: the second quotation of a sentence, right behind the reporting words. */
function nextQuotation(units: readonly Unit[], from: number, limit: number): UnitRange | null {
  for (let index = from; index < limit; index++) {
    if (!units[index]?.quote) continue;
    const before = units[index - 1]?.lower;
    if (before !== "," && before !== ":" && before !== "—" && index !== from) return null;
    // "wrote in her memoir, “A Patient Element”": the marks hold a title.
    if (before === "," && isTitle(units, index)) return null;
    return { from: index, to: trimFinalMarks(units, index, endOfMixed(units, index, limit)) };
  }
  return null;
}

function endOfMixed(units: readonly Unit[], index: number, limit: number): number {
  const region = units[index]?.quote;
  const next = units[index + 1];
  return region && next && next.lower !== "." && next.lower !== "," ? limit : index + 1;
}

/** Everything a sentence reports through its own verbs and "according to". */
export function findSentenceStatements(clause: Clause, verbs: readonly ReportingVerb[]): StatementDraft[] {
  const { units } = clause;
  const drafts: StatementDraft[] = [];
  let free = 0;
  let opening: Span | null = null;
  verbs.forEach((verb, index) => {
    // A verb inside the content of an earlier one reports nothing of its own here.
    if (verb.group.from < free && !ownsQuotation(units, verb)) return;
    const later = verbs.slice(index + 1);
    const found = isReducedRelative(units, verb) ? null : findContent(units, verb, free, later);
    if (!found) return;
    const sharesOpening = verb.subject?.method === "shared-subject";
    if (negatedOnly.has(cueLemma(found.verb)) && !verb.group.negated) return;
    if (isNaming(units, verb, found)) return;
    if (isPerformative(units, verb) && !found.pieces.some((piece) => units[piece.from]?.quote)) return;
    drafts.push(
      toDraft(clause, verb, found, {
        free,
        opening: sharesOpening ? opening : null,
        next: later[0]?.clauseFrom ?? units.length,
      }),
    );
    opening ??= openingSpan(units, verb, found);
    const ends = found.pieces.map((piece) => piece.to);
    free = Math.max(free, verb.clauseTo, ...ends);
  });
  return [...drafts, ...findAccordingTo(clause, drafts)];
}

/** "a drawing called “The Tenor’s Complaint”": a name, when three words or more all begin with capitals right behind the verb. */
function isNaming(units: readonly Unit[], { group }: ReportingVerb, { pieces, verb }: Found): boolean {
  const first = units[pieces[0]?.from ?? -1];
  return verb.class === "describe" && first?.quote?.title === true && pieces[0]?.from === group.to;
}

const writers = new Set(["i", "we", "you", "nobody", "no-one"]);

/** "I commend it", "nobody thanks you": the present tense of the writer's own voice reports no earlier utterance. */
function isPerformative(units: readonly Unit[], { group, subject }: ReportingVerb): boolean {
  const present = (group.form === "base" && group.from === group.head) || group.form === "third";
  return (
    present && subject !== null && subject.to - subject.from === 1 && writers.has(units[subject.from]?.lower ?? "")
  );
}

/** "a super PAC *called* Future45": the noun is named, nobody speaks. */
function isReducedRelative(units: readonly Unit[], { group, subject }: ReportingVerb): boolean {
  if (subject?.method !== "subject" || group.form !== "past" || group.verbs[0]?.class !== "describe") return false;
  const opening = units[subject.from]?.lower;
  return subject.to === group.head && (opening === "a" || opening === "an");
}

/** True for a verb inside other content that stands right before or behind a quotation of its own: what he called a “man of peace”. */
function ownsQuotation(units: readonly Unit[], verb: ReportingVerb): boolean {
  if (verb.subject === null || verb.subject.method === "shared-subject") return false;
  for (let index = verb.clauseTo; index < Math.min(units.length, verb.clauseTo + 4); index++)
    if (units[index]?.quote) return true;
  return false;
}

const suppositions = new Set(["maybe", "perhaps", "if", "imagine", "suppose", "supposing", "say"]);

/** "Maybe he says", "if she asks": a word before the verb makes the utterance imagined. */
function isSupposed(units: readonly Unit[], verb: number): boolean {
  for (let index = verb - 1; index >= 0 && verb - index <= 14; index--) {
    const unit = units[index];
    if (!unit || unit.quote || unit.lower === ";") return false;
    if (suppositions.has(unit.lower))
      return unit.lower !== "if" || index === 0 || units[index - 1]?.token?.kind === "mark";
  }
  return false;
}

/** What bounds the reporting words of a verb in its sentence. */
interface Surroundings {
  /** Unit from which the words left of the verb are no other statement's. */
  readonly free: number;
  /** The words a first verb of the sentence shares with the verbs behind it: "In a letter last week, he described … and confirmed …". */
  readonly opening: Span | null;
  /** Unit where the next reporting clause begins. */
  readonly next: number;
}

function openingSpan(units: readonly Unit[], verb: ReportingVerb, found: Found): Span | null {
  const first = Math.min(verb.clauseFrom, ...found.pieces.map((piece) => piece.from));
  return first > 0 ? unitSpan(units, { from: 0, to: first }) : null;
}

function toDraft(clause: Clause, verb: ReportingVerb, found: Found, around: Surroundings): StatementDraft {
  const { units } = clause;
  const { group, subject } = verb;
  return {
    content: found.pieces.map((piece) => unitSpan(units, piece)),
    cue: { span: unitSpan(units, group), lemma: cueLemma(found.verb), class: found.verb.class },
    speaker: subject ? speakerDraft(units, subject) : null,
    audience: found.audience ? [unitSpan(units, found.audience)] : [],
    reporting: [...(around.opening ? [around.opening] : []), ...reportingSpans(units, verb, found, around)],
    negated: group.negated,
    hypothetical: group.hypothetical || isSupposed(units, group.from),
    paragraph: clause.paragraph,
    depth: clause.depth,
    confidence: found.confidence,
  };
}

/** A quotation that is no name inside the reporting words: in an interview with «Sea Gazette». */
function isSpoken(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.quote !== null && !isNickname(unit);
}

/** Verbs whose subject is the scene: "*Talks in Geneva* saw him agreeing". */
const sceneVerbs = new Set(["saw", "sees", "brought", "brings"]);

/** True for a unit left of which another clause stands, whose times and places are its own. */
function endsClauseLeft(units: readonly Unit[], index: number): boolean {
  const lower = units[index]?.lower ?? "";
  if (lower === ";") return true;
  return (
    !sceneVerbs.has(lower) &&
    (auxiliaries.has(lower) || commonVerbs.has(lower) || (cueForms.get(lower)?.forms.has("past") ?? false))
  );
}

/** The words of the sentence around the cue that are not content: from the verb to the content, and from the last content or start to the verb. */
function reportingSpans(
  units: readonly Unit[],
  verb: ReportingVerb,
  found: Found,
  around: Surroundings,
): StatementDraft["reporting"] {
  const spans: { start: number; end: number }[] = [];
  const push = (from: number, to: number): void => {
    if (to > from) spans.push(unitSpan(units, { from, to }));
  };
  const inContent = (index: number): boolean => found.pieces.some((piece) => index >= piece.from && index < piece.to);
  let from = verb.clauseFrom;
  while (from > around.free && !inContent(from - 1) && !isSpoken(units[from - 1]) && !endsClauseLeft(units, from - 1))
    from--;
  push(from, verb.clauseFrom);
  const lastPiece = Math.max(0, ...found.pieces.map((piece) => piece.to));
  let after = lastPiece;
  if (lastPiece > verb.clauseTo) while (after < Math.max(around.next, lastPiece) && !units[after]?.quote) after++;
  let to = verb.clauseTo;
  while (to < Math.max(around.next, verb.clauseTo) && !inContent(to) && !isSpoken(units[to])) to++;
  push(verb.clauseTo, to);
  push(Math.max(to, lastPiece), Math.max(lastPiece, after));
  return spans;
}
