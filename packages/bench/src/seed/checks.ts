import type { Article, Statement } from "@org/core";
import { sameName } from "../metric/names.ts";
import { overlaps, type Span } from "../metric/span.ts";
import type { StatementFor } from "./counterparts.ts";
import type { Seed, SeedQuote } from "./seed-data.ts";

/** What the checks look at. */
export interface Checked {
  seed: Seed;
  article: Article;
  statementFor: StatementFor;
}

/** Something that must hold; `problem` is null when it does, else says what is wrong. */
export interface Check {
  name: string;
  problem(checked: Checked): string | null;
}

function quoteOf({ seed }: Checked, id: string): SeedQuote {
  const quote = seed.quotes.find((known) => known.id === id);
  if (!quote) throw new Error(`the acceptance gold has no quotation ${id}`);
  return quote;
}

function wordsOf({ article }: Checked, span: Span | null): string {
  return span ? article.text.slice(span.start, span.end) : "(none)";
}

function isPutin({ speaker }: Statement): boolean {
  return speaker.name !== null && sameName("Vladimir Putin", speaker.name);
}

/** A statement counts as uttered unless it is imagined or expressly not made. */
function isUttered({ hypothetical, negated }: Statement): boolean {
  return !hypothetical && !negated;
}

function nestedProblem(checked: Checked): string | null {
  const inner = checked.statementFor(quoteOf(checked, "q17"));
  const outer = checked.statementFor(quoteOf(checked, "q16"));
  if (!inner || !outer) return "the inner or the outer quotation is not found";
  if (inner.nestedIn !== outer.id) return "it is not nested in the quotation around it";
  if (!inner.hypothetical) return "it is not hypothetical";
  const speaker = wordsOf(checked, inner.speaker.span);
  if (speaker !== "he" || !isPutin(inner)) return `its speaker is “${speaker}” (${inner.speaker.name ?? "nobody"})`;
  return null;
}

function countedProblem(checked: Checked): string | null {
  const { spans } = quoteOf(checked, "q17").content;
  const putins = checked.article.statements.filter((statement) => isPutin(statement) && isUttered(statement));
  if (putins.length === 0) return "no statement of Putin's is found at all";
  return putins.some(({ content }) => overlaps(content, spans)) ? "it is counted among Putin's statements" : null;
}

function criticizedProblem(checked: Checked): string | null {
  const { content, cue } = quoteOf(checked, "q11");
  const places = [...content.spans, { start: cue?.start ?? 0, end: cue?.end ?? 0 }];
  const statements = checked.article.statements.filter((statement) => overlaps(statement.content, places));
  const positions = checked.article.positions.filter((position) => overlaps([position.content], places));
  if (statements.length + positions.length === 0) return "it is not found";
  const named = statements.find(({ speaker }) => speaker.span !== null || speaker.name !== null);
  if (named) return `its speaker is ${named.speaker.name ?? wordsOf(checked, named.speaker.span)}`;
  return positions.some(({ actorId }) => actorId !== null) ? "its position has an actor" : null;
}

function negatedProblem(checked: Checked): string | null {
  const statement = checked.statementFor(quoteOf(checked, "q8"));
  if (!statement) return "it is not found";
  return statement.negated ? null : "it is not negated";
}

function wireProblem({ seed, article }: Checked): string | null {
  const found = article.sourcing.filter(({ span }) => overlaps([span], seed.sourcingNotes));
  if (found.length === 0) return "it is not found";
  return found.some(({ kind }) => kind === "wire") ? null : `its kind is ${found[0]?.kind}`;
}

/** What the acceptance article was chosen to show. */
export const checks: readonly Check[] = [
  { name: "“’You know …’” is nested, hypothetical and spoken by “he” (Putin)", problem: nestedProblem },
  { name: "“’You know …’” is not counted among Putin's statements", problem: countedProblem },
  { name: "“was criticized” has no speaker", problem: criticizedProblem },
  { name: "“haven’t said” is negated", problem: negatedProblem },
  { name: "the wire service note is sourcing", problem: wireProblem },
];
