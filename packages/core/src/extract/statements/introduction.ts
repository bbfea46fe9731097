import type { Span } from "../../schema/index.js";
import { prepositions, subjectPronouns } from "../lexicon/function-words.js";
import { skipCircumstances } from "./content.js";
import type { CueDraft, SpeakerDraft } from "./draft.js";
import { nounPhraseEnd, opensNounPhrase } from "./noun-phrase.js";
import { clauseSubject, type ReportingVerb } from "./subject.js";
import { cueLemma, speakerDraft } from "./to-draft.js";
import { firstFrom, type Unit, type UnitRange, unitSpan } from "./unit.js";
import { headsDocument } from "./unreported.js";
import { hasVerb, isFiniteVerb } from "./word-class.js";

/** Words that announce a quotation that follows in the next sentence or paragraph: "Cruz continued:". */
export interface Introduction {
  readonly cue: CueDraft;
  readonly speaker: SpeakerDraft | null;
  /** The words before the colon that may tell when, where and how. */
  readonly reporting: readonly Span[];
}

/** What stands before the subject, and what tells of circumstances right before the colon: "*On Monday* Reed tried again *in a speech*:". */
function around(units: readonly Unit[], subject: UnitRange, colon: number): Span[] {
  let tail = subject.to;
  while (tail < colon && skipCircumstances(units, tail, colon) < colon) tail++;
  return [
    { from: 0, to: subject.from },
    { from: tail, to: colon },
  ]
    .filter(({ from, to }) => to > from)
    .map((range) => unitSpan(units, range));
}

/** The grammatical subject of a sentence, as the likely speaker of a quotation beside it. */
export function mainSubject(units: readonly Unit[], end = units.length): SpeakerDraft | null {
  const subject = clauseSubject(units, 0, end);
  if (!subject) return null;
  return speakerDraft(units, { ...subject, method: "adjacent-mention" });
}

/** A name or pronoun right behind a quotation, before a verb that reports nothing by itself: “Never,” *Tom Reed* shrugged. */
export function takingOver(units: readonly Unit[], from: number): SpeakerDraft | null {
  let to = from;
  while (units[to]?.token?.capital) to++;
  if (to === from && subjectPronouns.has(units[from]?.lower ?? "")) to++;
  if (!isFiniteVerb(units, to)) {
    const end = opensNounPhrase(units, from) ? nounPhraseEnd(units, from, units.length) : from;
    if (isFiniteVerb(units, end)) to = end;
  }
  return to > from ? speakerDraft(units, { from, to, method: "adjacent-mention" }) : null;
}

/** "That surprised pollster *Daron Shaw*: “…”": a full name right before the colon, unless a preposition says that it is spoken of. */
function nameBeforeColon(units: readonly Unit[], colon: number): UnitRange | null {
  let from = colon;
  while (from > 0 && units[from - 1]?.token?.capital) from--;
  const before = units[from - 1]?.lower ?? "";
  const spokenOf = prepositions.has(before) && before !== "from" && before !== "by";
  return colon - from >= 2 && colon - from <= 5 && from > 0 && !spokenOf ? { from, to: colon } : null;
}

/** "More from *the report*: “…”": where the words are taken from. */
function sourceBeforeColon(units: readonly Unit[], colon: number): UnitRange | null {
  for (let index = colon - 1; index >= 0 && colon - index <= longestLabel; index--) {
    if (units[index]?.lower !== "from") continue;
    const source = { from: index + 1, to: colon };
    const told = units[index - 1]?.lower === "more" || headsDocument(units, source);
    return told && nounPhraseEnd(units, source.from, colon) === colon ? source : null;
  }
  return null;
}

/** Most units of a label before a colon: "The head of the Velgrad port authority". */
const longestLabel = 7;

/** "*The letter* makes a plain case: “…”": what a text is said to hold, it says. */
function documentSubject(units: readonly Unit[], colon: number): UnitRange | null {
  const subject = clauseSubject(units, 0, colon);
  return subject && headsDocument(units, subject) && hasVerb(units, subject.to, colon) ? subject : null;
}

/** Reads the words before a colon at unit `colon`; null when nothing stands there. */
export function readIntroduction(
  units: readonly Unit[],
  colon: number,
  verbs: readonly ReportingVerb[],
): Introduction | null {
  const mark = units[colon];
  if (!mark) return null;
  const verb = verbs.findLast((item) => item.group.from < colon && item.subject !== null);
  const reporting = verb?.group.verbs.find((item) => item.frames.has("quote"));
  if (verb?.subject && reporting)
    return {
      cue: { span: unitSpan(units, verb.group), lemma: cueLemma(reporting), class: reporting.class },
      speaker: speakerDraft(units, verb.subject),
      reporting: around(units, { from: verb.subject.from, to: verb.clauseTo }, colon),
    };
  const cue: CueDraft = { span: { start: mark.start, end: mark.end }, lemma: ":", class: "none" };
  const label = colon <= longestLabel && opensNounPhrase(units, 0) && nounPhraseEnd(units, 0, colon) === colon;
  if (label)
    return {
      cue,
      speaker: speakerDraft(units, { from: 0, to: colon, method: "label" }),
      reporting: [],
    };
  const name = nameBeforeColon(units, colon) ?? sourceBeforeColon(units, colon);
  if (name)
    return {
      cue,
      speaker: speakerDraft(units, { ...name, method: "label" }),
      reporting: around(units, name, colon),
    };
  const document = documentSubject(units, colon);
  if (document)
    return {
      cue,
      speaker: speakerDraft(units, { ...document, method: "subject" }),
      reporting: around(units, document, colon),
    };
  const subject = mainSubject(units, colon);
  if (!subject) return null;
  const range = { from: firstFrom(units, subject.span.start), to: firstFrom(units, subject.span.end) };
  return { cue, speaker: subject, reporting: around(units, range, colon) };
}
