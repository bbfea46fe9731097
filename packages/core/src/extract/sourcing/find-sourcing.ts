import type { Sourcing, Span } from "../../schema/index.js";
import { readDatelineHead } from "../metadata/read-dateline-head.js";
import { at, splitSentences, splitWords, type Words } from "../times/words.js";
import { type PatternGroup, sourcingPatterns } from "./data/patterns.js";
import { wordGroups } from "./data/word-groups.js";
import { type CompiledPattern, compilePattern, matchPattern, type SlotReading } from "./pattern.js";
import { nounEnds, readAgency, readOutlet, readOwn, readPlatform, readThing } from "./read-outlet.js";

/** A sourcing without its id; spans are UTF-16 offsets. */
export type SourcingDraft = Omit<Sourcing, "id">;

/** What sourcing is found with. */
export interface SourcingContext {
  paragraphs: readonly Span[];
  sentences: readonly Span[];
  /** Words in quotation marks are the speaker's, not the outlet's. */
  quotes: readonly Span[];
  /** The outlet that carries the article: what was told to it is its own. */
  publisher?: string | null;
}

type Compiled = PatternGroup & { compiled: CompiledPattern };

const slots = { outlet: readOutlet, agency: readAgency, platform: readPlatform, own: readOwn, thing: readThing };
const all: Compiled[] = sourcingPatterns.flatMap((group) =>
  group.patterns.map((pattern) => ({ ...group, compiled: compilePattern(pattern, slots) })),
);
const open = all.filter(({ compiled }) => !compiled.openers);
/** Words in lower case that a name in front of its verb can begin with: "the Post reported", "wire services contributed". */
const nameOpeners = new Set(["the", "wire", "news", "agencies"]);
const byOpener = new Map<string, Compiled[]>();
for (const pattern of all) {
  for (const word of pattern.compiled.openers ?? []) byOpener.set(word, [...(byOpener.get(word) ?? []), pattern]);
}

const people = new Set((wordGroups.people ?? "").split(" "));
const determiners = new Set("a an the one two three four five several some many another both".split(" "));

const relatives = new Set(["was", "were", "is", "are", "who", ",", "has", "had"]);

/** The word for the person a phrase is about: the first of the phrase, or the noun in front of "who was". */
function personAt(words: Words, index: number): number | null {
  let person = people.has(at(words, index).word) ? index : index - 1;
  while (person > index - 5 && relatives.has(at(words, person).word)) person--;
  return people.has(at(words, person).word) ? person : null;
}

/** The start of the noun phrase of that person: "a senior official, who was" before "not authorized to speak". */
function personStart(words: Words, index: number): number {
  const person = personAt(words, index);
  if (person === null) return at(words, index - 1).word === "who" ? index - 1 : index;
  for (let start = person - 1; start >= Math.max(0, person - 5); start--) {
    const { word, upper } = at(words, start);
    if (determiners.has(word)) return start;
    if ((upper && start > 0) || !/^[a-z0-9'-]/.test(word) || nounEnds.has(word)) break;
  }
  return person;
}

const goesOnWith = [
  "of {thing} @published by|in {outlet}|{own}",
  "@published *2 by|in {outlet}|{own}",
  "of {thing}",
].map((words) => compilePattern(words, slots));

/** What a document or transcript is of and who published it, behind its name. */
function goOn(words: Words, end: number): SlotReading | null {
  let best: SlotReading | null = null;
  for (const pattern of goesOnWith) {
    const found = matchPattern(pattern, words, end);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

interface Match {
  start: number;
  end: number;
  pattern: Compiled;
  name?: { start: number; end: number };
}

/** The longest match of several patterns, if it is longer than `best`. */
function longestMatch(patterns: readonly Compiled[], words: Words, index: number, best: Match | null): Match | null {
  let longest = best;
  for (const pattern of patterns) {
    const found = matchPattern(pattern.compiled, words, index);
    if (found && (!longest || found.end > longest.end)) longest = { start: index, pattern, ...found };
  }
  return longest;
}

function matchAt(words: Words, index: number): Match | null {
  const { word, upper } = at(words, index);
  const candidates = byOpener.get(word);
  let best = candidates ? longestMatch(candidates, words, index, null) : null;
  if (upper || nameOpeners.has(word)) best = longestMatch(open, words, index, best);
  if (!best?.pattern.goesOn) return best;
  const more = goOn(words, best.end);
  return more ? { ...best, ...more } : best;
}

const maxCredit = 30;

/** The words of a match: for a credit the whole sentence without a dash or bracket in front. */
function spanOf(words: Words, { start, end, pattern }: Match): Span {
  if (pattern.credit && words.length <= maxCredit) {
    const first = words.findIndex(({ word }) => /^[a-z0-9]/.test(word));
    const isBracketed = at(words, first - 1).word === "(" || at(words, first - 1).word === "[";
    const last = isBracketed ? words.findLastIndex(({ word }) => word !== ")" && word !== "]") : words.length - 1;
    return { start: at(words, first).start, end: at(words, last).end };
  }
  const from = pattern.ofPerson ? personStart(words, start) : start;
  return { start: at(words, from).start, end: at(words, end - 1).end };
}

const plainName = (name: string): string => name.toLowerCase().replace(/^the /, "");

function toDraft(text: string, words: Words, match: Match, publisher: string | null): SourcingDraft {
  const { pattern, name } = match;
  const span = spanOf(words, match);
  const agency = name && text.slice(at(words, name.start).start, at(words, name.end - 1).end);
  const isOwn = pattern.kind === "other-outlet" && agency && publisher && plainName(agency) === plainName(publisher);
  return {
    kind: isOwn ? "own" : pattern.kind,
    ...(agency && { agency }),
    span,
    text: text.slice(span.start, span.end),
    scope: pattern.scope,
    confidence: pattern.confidence,
  };
}

/** The agency of a dateline: "GENEVA (Meridian Wire) —". */
function datelineSourcing(text: string, paragraphs: readonly Span[]): SourcingDraft[] {
  const agency = readDatelineHead(text, paragraphs)?.agency;
  if (!agency) return [];
  const name = text.slice(agency.start, agency.end);
  return [{ kind: "wire", agency: name, span: agency, text: name, scope: "article", confidence: 0.95 }];
}

/** A last line that is no more than an agency's name: "— Reuters", "(AP)". */
function creditLine(text: string, paragraphs: readonly Span[]): SourcingDraft[] {
  const last = paragraphs.at(-1);
  if (!last || paragraphs.length < 2 || last.end - last.start > 60) return [];
  const words = splitWords(text, last.start, last.end).filter(({ word }) => /^[a-z0-9-]/.test(word) && word !== "-");
  const agency = readAgency(words, 0);
  const name = agency?.name;
  if (!name || agency.end !== words.length) return [];
  const span = { start: at(words, name.start).start, end: at(words, name.end - 1).end };
  return [
    {
      kind: "wire",
      agency: text.slice(span.start, span.end),
      span,
      text: text.slice(span.start, span.end),
      scope: "article",
      confidence: 0.9,
    },
  ];
}

/** What one sentence says; "because he was not authorized to speak" gives the reason of the anonymity just told and is left out. */
function readSentence(text: string, words: Words, publisher: string | null): SourcingDraft[] {
  const drafts: SourcingDraft[] = [];
  for (let index = 0; index < words.length; index++) {
    const match = matchAt(words, index);
    if (match) drafts.push(toDraft(text, words, match, publisher));
  }
  if (drafts.length === 0) return drafts;
  const kept = withoutOverlap(drafts);
  const anonymous = kept.find(({ kind }) => kind === "anonymous");
  return kept.filter((draft) => draft.kind !== "anonymous" || draft === anonymous);
}

/** Keeps what begins first, and of those the longest. */
function withoutOverlap(drafts: readonly SourcingDraft[]): SourcingDraft[] {
  const kept: SourcingDraft[] = [];
  const ordered = drafts.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const draft of ordered) if (draft.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(draft);
  return kept;
}

/** Both lists are in text order, so one pass tells what begins inside a quotation. */
function outsideQuotes(drafts: readonly SourcingDraft[], quotes: readonly Span[]): SourcingDraft[] {
  let next = 0;
  let end = 0;
  return drafts.filter(({ span }) => {
    for (let quote = quotes[next]; quote && quote.start <= span.start; quote = quotes[++next])
      end = Math.max(end, quote.end);
    return span.start >= end;
  });
}

/**
 * Finds how the outlet says it knows: wire credits, transcripts, leaks, documents, anonymous sources, other outlets, social posts, its own interviews.
 * In text order, not overlapping, never inside a quotation. Offsets are UTF-16.
 */
export function findSourcing(text: string, context: SourcingContext): SourcingDraft[] {
  const publisher = context.publisher ?? null;
  const drafts = [
    ...datelineSourcing(text, context.paragraphs),
    ...splitSentences(text, context.sentences).flatMap((words) => readSentence(text, words, publisher)),
    ...creditLine(text, context.paragraphs),
  ];
  return outsideQuotes(withoutOverlap(drafts), context.quotes);
}
