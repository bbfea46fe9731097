import type { Speaker, Statement } from "@org/core";
import type { Extracted } from "../extract-set.ts";
import { align } from "../metric/alignment.ts";
import { type Fragment, fragmentsOf } from "../metric/direct-measures.ts";
import { sameName } from "../metric/names.ts";
import { headRanges, type PreparedArticle, type PreparedQuote, prepareArticle } from "../metric/prepare.ts";
import { overlaps } from "../metric/span.ts";
import { intersectionOverUnion, type Members } from "../metric/tokens.ts";

/** One of our statements, or one quoted fragment of it, beside what gold says. */
export interface Answer {
  statement: Statement;
  /** Gold shares at least half of the words. */
  found: boolean;
  /** Gold shares a word. */
  met: boolean;
  /** Our words for the speaker cover the head word of gold's; false where gold has no speaker, null where gold has no such statement. */
  head: boolean | null;
  /** Our name for the speaker is gold's; null where gold has no name to compare. */
  canonical: boolean | null;
}

/** A gold statement without a speaker, and the speaker we gave; null where we have no such statement. */
export interface Unspoken {
  speaker: Speaker | null;
  inScope: boolean;
}

/** What we answered in one article. */
export interface Answers {
  /** By quoted fragment: the unit of the headline figure. */
  fragments: Answer[];
  /** By statement. */
  statements: Answer[];
  unspoken: Unspoken[];
  /** How many fragments, wholly quoted statements and statements of any kind (in the speech scope) gold has. */
  gold: { fragments: number; direct: number; statements: number };
}

interface Unit {
  ids: Members;
  quote: PreparedQuote;
}

/** True or false where gold can tell whether a name is the speaker's. */
function isSameSpeaker({ row: { speaker: truth } }: PreparedQuote, { name }: Speaker): boolean | null {
  if (!truth) return false;
  if (!truth.canonical) return null;
  return [truth.canonical, ...(truth.accept ?? [])].some((accepted) => sameName(accepted, name ?? ""));
}

function answersOf<Kind extends Unit>(
  article: PreparedArticle,
  gold: readonly Kind[],
  ours: readonly Kind[],
  statementOf: (quote: PreparedQuote) => Statement | undefined,
): Answer[] {
  const { goldFor } = align(gold, ours);
  return ours.flatMap((unit, index) => {
    const statement = statementOf(unit.quote);
    if (!statement) return [];
    const counterpart = gold[goldFor.get(index) ?? -1];
    const found = counterpart !== undefined && intersectionOverUnion(counterpart.ids, unit.ids) >= 0.5;
    const truth = found ? counterpart.quote : null;
    return [
      {
        statement,
        found,
        met: counterpart !== undefined,
        head: truth && overlaps(headRanges(article.words, truth), unit.quote.speaker),
        canonical: truth && isSameSpeaker(truth, statement.speaker),
      },
    ];
  });
}

/** Holds what we extracted from one article against its gold, for the figures on confidence. */
export function readAnswers({ row, quotes, statements }: Extracted): Answers {
  const article = prepareArticle(row, quotes, { speech: true });
  const made = new Map(quotes.map((quote, index) => [quote, statements[index]]));
  const statementOf = ({ row: quote }: PreparedQuote): Statement | undefined => made.get(quote);
  const whole = (quote: PreparedQuote): Unit => ({ ids: quote.ids, quote });
  const gold = { fragments: fragmentsOf(article, article.gold), quotes: article.gold.map(whole) };
  const ours = { fragments: fragmentsOf(article, article.predicted), quotes: article.predicted.map(whole) };
  const scoped = article.gold.filter((quote) => article.inScope(quote));
  return {
    fragments: answersOf<Fragment>(article, gold.fragments, ours.fragments, statementOf),
    statements: answersOf(article, gold.quotes, ours.quotes, statementOf),
    unspoken: readUnspoken(article, statementOf),
    gold: {
      fragments: gold.fragments.length,
      direct: scoped.filter(({ type }) => type === "direct").length,
      statements: scoped.length,
    },
  };
}

function readUnspoken(
  { gold, predicted, inScope }: PreparedArticle,
  statementOf: (quote: PreparedQuote) => Statement | undefined,
): Unspoken[] {
  const { predictedFor } = align(gold, predicted);
  return gold.flatMap((truth, index) => {
    if (truth.row.speaker) return [];
    const ours = predicted[predictedFor.get(index) ?? -1];
    const found = ours !== undefined && intersectionOverUnion(truth.ids, ours.ids) >= 0.5;
    return [{ speaker: (found && statementOf(ours)?.speaker) || null, inScope: inScope(truth) }];
  });
}
