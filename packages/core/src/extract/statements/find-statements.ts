import type { Span } from "../../schema/index.js";
import { isDash } from "../../text/chars.js";
import { countWords } from "../../text/count-words.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import type { Token } from "../tokens/token.js";
import { Discourse } from "./discourse.js";
import type { StatementDraft } from "./draft.js";
import { findNested } from "./nested.js";
import { findReportingVerbs } from "./reporting-verbs.js";
import { findSentenceStatements } from "./sentence-statements.js";
import { findTurns } from "./turns.js";
import { type Clause, firstFrom, toUnits, type Unit, unitSpan } from "./unit.js";

/** What the statement pass reads. */
export interface StatementReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly { span: Span; paragraph: number }[];
  readonly quotes: readonly QuoteRegion[];
  /** The dateline at the head of a paragraph, which is no part of its first sentence. */
  readonly dateline: Span | null;
}

/** Cuts the running text into clauses of units, one a sentence. */
export function toClauses(
  reading: Pick<StatementReading, "tokens" | "sentences" | "quotes" | "dateline">,
  depth = 0,
): Clause[] {
  const outer = reading.quotes.filter((region) => region.depth === depth);
  const starts = outer.map((region) => region.span);
  return reading.sentences.flatMap(({ span: sentence, paragraph }) => {
    const span = behindDateline(sentence, reading.dateline, reading.tokens);
    const inside: QuoteRegion[] = [];
    for (let index = firstFrom(starts, span.start); index < outer.length; index++) {
      const region = outer[index];
      if (!region || region.span.start >= span.end) break;
      inside.push(region);
    }
    return cutLong(toUnits(reading.tokens, inside, span)).map((units) => ({
      span: units.length > 0 ? unitSpan(units, { from: 0, to: units.length }) : span,
      paragraph,
      depth,
      units,
    }));
  });
}

/** Most units of a clause. No sentence of news is longer; cutting what is keeps the work linear whatever is pasted. */
const longestClause = 400;

function cutLong(units: readonly Unit[]): readonly (readonly Unit[])[] {
  if (units.length <= longestClause) return [units];
  const pieces: (readonly Unit[])[] = [];
  for (let from = 0; from < units.length; from += longestClause) pieces.push(units.slice(from, from + longestClause));
  return pieces;
}

function behindDateline(sentence: Span, dateline: Span | null, tokens: readonly Token[]): Span {
  if (!dateline || dateline.start < sentence.start || dateline.end >= sentence.end) return sentence;
  let index = firstFrom(tokens, dateline.end);
  while (tokens[index]?.kind === "mark" && isDash(tokens[index]?.text.charCodeAt(0) ?? 0)) index++;
  const start = tokens[index]?.start ?? sentence.start;
  return start < sentence.end ? { start, end: sentence.end } : sentence;
}

/** Everything the article reports, in text order. */
export function findStatements(reading: StatementReading): StatementDraft[] {
  const discourse = new Discourse((span) => countWords(reading.text, span));
  for (const clause of toClauses(reading)) {
    const verbs = findReportingVerbs(clause.units);
    discourse.read({ clause, verbs, drafts: findSentenceStatements(clause, verbs) });
  }
  const turns = findTurns(reading);
  const turned = new Set(turns.map((turn) => turn.paragraph));
  const running = discourse.statements.filter((draft) => draft.cue !== null || !turned.has(draft.paragraph));
  return [...running, ...turns, ...findNested(reading)].sort(byPlace);
}

function byPlace(a: StatementDraft, b: StatementDraft): number {
  return (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (b.content[0]?.end ?? 0) - (a.content[0]?.end ?? 0);
}
