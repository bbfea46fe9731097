import { countWords } from "../../text/count-words.js";
import { Discourse } from "./discourse.js";
import type { StatementDraft } from "./draft.js";
import { findNested } from "./nested.js";
import { findPosts } from "./posts.js";
import { findReportingVerbs } from "./reporting-verbs.js";
import { findSentenceStatements } from "./sentence-statements.js";
import type { StatementReading } from "./statement-reading.js";
import { toClauses } from "./to-clauses.js";
import { findTurns } from "./turns.js";

/** Everything the article reports, in text order. */
export function findStatements(reading: StatementReading): StatementDraft[] {
  const discourse = new Discourse((span) => countWords(reading.text, span));
  for (const clause of toClauses(reading)) {
    const verbs = findReportingVerbs(clause.units);
    discourse.read({ clause, verbs, drafts: findSentenceStatements(clause, verbs) });
  }
  const turns = findTurns(reading);
  const posts = findPosts(reading);
  const turned = new Set([...turns, ...posts].map(({ paragraph }) => paragraph));
  const running = discourse.statements.filter((draft) => draft.cue !== null || !turned.has(draft.paragraph));
  return [...running, ...turns, ...posts, ...findNested(reading)].sort(byPlace);
}

function byPlace(a: StatementDraft, b: StatementDraft): number {
  return (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (b.content[0]?.end ?? 0) - (a.content[0]?.end ?? 0);
}
