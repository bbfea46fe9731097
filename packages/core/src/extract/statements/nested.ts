import type { Span } from "../../schema/index.js";
import { reportsQuotation } from "../cues/reports-quotation.js";
import { modals } from "../lexicon/function-words.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import { findSentences } from "../sentences/find-sentences.js";
import type { StatementDraft } from "./draft.js";
import { reportOpeners } from "./embedded.js";
import { findReportingVerbs } from "./reporting-verbs.js";
import { findSentenceStatements } from "./sentence-statements.js";
import type { StatementReading } from "./statement-reading.js";
import { toClauses } from "./to-clauses.js";
import type { Clause, Unit } from "./unit.js";

/** Quotations inside quotations, by the quotation they stand in. */
function innerByOuter(regions: readonly QuoteRegion[]): Map<QuoteRegion, QuoteRegion[]> {
  const inner = new Map<QuoteRegion, QuoteRegion[]>();
  const stack: QuoteRegion[] = [];
  for (const region of regions) {
    while (stack.length > 0 && (stack.at(-1)?.span.end ?? 0) <= region.span.start) stack.pop();
    const outer = stack.at(-1);
    if (outer) inner.get(outer)?.push(region);
    inner.set(region, []);
    stack.push(region);
  }
  return inner;
}

function saysPlainly(clause: Clause, draft: StatementDraft): boolean {
  const start = draft.content[0]?.start;
  const opening = clause.units.find((unit) => unit.start === start)?.lower ?? "";
  const { cue } = draft;
  // "I’ll tell you that": nobody has said it yet.
  const isYet = (unit: Unit): boolean =>
    cue !== null && unit.start >= cue.span.start && unit.end <= cue.span.end && modals.has(unit.lower);
  const told = draft.audience.length > 0 && cue?.lemma === "tell";
  if ((draft.speaker === null && draft.audience.length === 0) || clause.units.some(isYet)) return false;
  // "They say the mine brings money"
  const said =
    cue?.lemma === "say" && !draft.hypothetical && isOthers(clause, draft.speaker?.span) && isWhole(clause, draft);
  return reportOpeners.has(opening) || told || said;
}

/** False for "They have not said hers": a word alone is no clause, unless it answers. */
function isWhole({ units }: Clause, { content }: StatementDraft): boolean {
  const inside = units.filter((unit) => content.some((piece) => unit.start >= piece.start && unit.end <= piece.end));
  return inside.length > 1 || inside[0]?.lower === "no" || inside[0]?.lower === "yes";
}

/** True when somebody else than the one who is quoted speaks: they, everyone, the doctors. */
function isOthers(clause: Clause, span: Span | undefined): boolean {
  const first = clause.units.find((unit) => unit.start === span?.start)?.lower ?? "i";
  return !["i", "we", "you"].includes(first);
}

/** “Everyone says it will pass*, and I wanted to scream*”: where who is quoted goes on about himself, the others' words end. */
function withoutOwnClause(clause: Clause, draft: StatementDraft): StatementDraft {
  const [piece] = draft.content;
  if (!piece || draft.content.length > 1 || !isOthers(clause, draft.speaker?.span)) return draft;
  const { units } = clause;
  const comma = units.findIndex(
    ({ start, lower }, index) =>
      start > piece.start &&
      start < piece.end &&
      lower === "," &&
      (units[index + 1]?.lower === "and" || units[index + 1]?.lower === "but") &&
      units[index + 2]?.lower === "i",
  );
  return comma < 0 ? draft : { ...draft, content: [{ start: piece.start, end: units[comma]?.start ?? piece.end }] };
}

/**
 * Statements inside quotations: “Maybe he says: ‘You know …’”, “I told them that it would not hold”. Inner quotations count when words of the
 * outer one report them, an inner title or scare quote is none; without marks only what a *that* or a person told makes plain.
 */
export function findNested(reading: StatementReading): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const [outer, regions] of innerByOuter(reading.quotes)) {
    const flat = regions.map((region) => ({ ...region, depth: 0 }));
    const sentences = findSentences(reading.text, [outer.inner], flat, (at) => reportsQuotation(reading.text, at));
    const clauses = toClauses({ tokens: reading.tokens, sentences, quotes: flat, dateline: null });
    for (const clause of clauses) {
      const inside = { ...clause, paragraph: outer.paragraph, depth: outer.depth + 1 };
      const found = findSentenceStatements(inside, findReportingVerbs(clause.units));
      const quoted = clause.units.flatMap((unit) => unit.quote?.span ?? []);
      const holds = (piece: Span): boolean => quoted.some((span) => piece.start <= span.start && span.end <= piece.end);
      const plain = found.map((draft) => withoutOwnClause(clause, draft));
      drafts.push(...plain.filter((draft) => draft.content.some(holds) || saysPlainly(clause, draft)));
    }
  }
  return drafts;
}
