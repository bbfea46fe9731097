import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Statement } from "@org/core";
import { readRows } from "../data/read-rows.ts";
import type { ComparedArticle } from "../errors/compare.ts";
import type { Extracted } from "../extract-set.ts";
import { sameName } from "../metric/names.ts";
import type { Span } from "../metric/span.ts";
import type { NameOutcome } from "./outcome.ts";

/**
 * Whom the words of a speaker stand for, found by reading the article. Holds places and names, no text of the article.
 */
export interface Judgement {
  /** The article. */
  id: string;
  /** Place of the words. */
  start: number;
  end: number;
  /** Full name; null for somebody the article does not name. */
  speaker: string | null;
  /** The latest words before that mean the same; without a name and without these, no answer is right but none. */
  antecedent?: Span;
  note?: string;
}

const folder = resolve(import.meta.dirname, "../../judgements");

/** The judgements made for a data set, or null when there are none. */
export function readJudgements(set: string): Judgement[] | null {
  const file = resolve(folder, `pronouns-${set.replace(".", "-")}.ndjson`);
  return existsSync(file) ? readRows<Judgement>(file) : null;
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Judges the speaker of the statement that stands for the words' statement. */
export function judge(judgement: Judgement, statement: Statement | null, { article }: Extracted): NameOutcome {
  if (!statement) return "not found";
  const { name, entityId } = statement.speaker;
  const { speaker, antecedent } = judgement;
  if (name === null) return speaker === null && !antecedent ? "right" : "null";
  if (speaker !== null && sameName(speaker, name)) return "right";
  const entity = article.entities.find(({ id }) => id === entityId);
  const meant = antecedent && entity?.mentions.some(({ span }) => touches(span, antecedent));
  return meant ? "right" : "wrong";
}

/** The statement found for the gold statement whose speaker stands at a place. */
export function statementAt({ quotes }: ComparedArticle, { start, end }: Span): Statement | null {
  const found = quotes.find(
    ({ gold, close }) => close && gold?.speaker?.some((span) => touches(span, { start, end })) === true,
  );
  return found?.statement ?? null;
}
