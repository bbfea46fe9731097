import { findVerbGroups, type VerbGroup } from "../cues/verb-group.js";
import { prepositions, subordinators } from "../lexicon/function-words.js";
import { words } from "../lexicon/word-list.js";
import { tagOfUnit } from "../tagging/tag-unit.js";
import { tag } from "../tagging/tags.js";
import { mainClauseStart } from "./main-clause.js";
import { nounPhraseEnd, nounPhraseStart } from "./noun-phrase.js";
import { originStart } from "./origin.js";
import { beforeRelative } from "./relative-subject.js";
import { findSubject, type ReportingVerb, type Subject } from "./subject.js";
import type { Unit } from "./unit.js";
import { isReducedRelative } from "./unreported.js";
import { isVerbForm } from "./word-class.js";

/** The reporting verbs of a sentence with their subjects, in order. */
export function findReportingVerbs(units: readonly Unit[]): ReportingVerb[] {
  const verbs: ReportingVerb[] = [];
  for (const group of findVerbGroups(units)) {
    if (isObjectNoun(units, group)) continue;
    const last = verbs.findLast((verb) => !isAskedAside(units, verb.group) && !isReducedRelative(units, verb));
    const limit = subjectLimit(units, group, last);
    const phrase = findSubject(units, group, limit, verbs) ?? subjectAhead(units, group) ?? subjectBehind(units, group);
    const subject = phrase && { ...phrase, to: originStart(units, phrase) };
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

/** Forms of reporting verbs that are as often nouns. */
const nounForms = new Set(
  words(
    "answer appeal call claim comment demand email estimate forecast offer pledge poll post promise question quote report request review text tweet vow",
  ).flatMap((noun) => [noun, `${noun}s`]),
);

/** "lowered its *forecast*", "include *emails*": a noun that looks like a verb closes the object of the verb before it. */
function isObjectNoun(units: readonly Unit[], { from, head, form }: VerbGroup): boolean {
  if (from !== head || form === "gerund" || !nounForms.has(units[head]?.lower ?? "")) return false;
  if (tagOfUnit(units, head) !== tag.NOUN) return false;
  return isVerbForm(units, nounPhraseStart(units, head, 0) - 1);
}

/** Reed, *when asked about it*, said: a participle behind a conjunction, inside an aside. */
function isAskedAside(units: readonly Unit[], { from, passive, form }: VerbGroup): boolean {
  const before = units[from - 1];
  const bare = passive || form === "past" || form === "participle";
  return bare && units[from - 2]?.lower === "," && subordinators.has(before?.lower ?? "") && before?.lower !== "that";
}

/** *Acknowledging* that it failed, Reed said; in *discussing* it: a participle that opens the sentence has the subject of the main clause. */
function subjectAhead(units: readonly Unit[], { from, to, form }: VerbGroup): Subject | null {
  const opening = units[0]?.lower ?? "";
  const opens = from === 0 || (from === 1 && (prepositions.has(opening) || subordinators.has(opening)));
  if (form !== "gerund" || !opens) return null;
  const edge = mainClauseStart(units, to, units.length);
  if (edge >= units.length) return null;
  const start = units[edge]?.lower === "," ? edge + 1 : edge;
  const end = nounPhraseEnd(units, start, units.length);
  return end > start ? { from: start, to: end, method: "shared-subject" } : null;
}

/** The subject before a relative clause that reports something itself: “Reed, who had called it “a farce,” would not say”. */
function subjectBehind(units: readonly Unit[], { from, passive, form, infinitive }: VerbGroup): Subject | null {
  return passive || infinitive || form === "gerund" ? null : beforeRelative(units, from);
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
