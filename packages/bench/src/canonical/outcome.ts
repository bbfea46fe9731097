import type { Comparison } from "../errors/case.ts";
import { headTypeOf, speakerOutcome } from "../errors/find-cases.ts";
import { sameName } from "../metric/names.ts";

/** What became of the name of a speaker: agrees, differs, left open, or its statement was not found. */
export type NameOutcome = "right" | "wrong" | "null" | "not found";

/** Judges the name of the speaker against gold's canonical name; null where gold has none. */
export function nameOutcome({ gold, statement, close }: Comparison): NameOutcome | null {
  const truth = gold?.row.speaker;
  if (!truth?.canonical) return null;
  if (!statement || !close) return "not found";
  const { name } = statement.speaker;
  if (name === null) return "null";
  return [truth.canonical, ...(truth.accept ?? [])].some((accepted) => sameName(accepted, name)) ? "right" : "wrong";
}

/** The fault of the name, or null when there is none: whether other words were taken for the speaker's, or the same words misread. */
export function nameFault(comparison: Comparison): string | null {
  const outcome = nameOutcome(comparison);
  if (outcome !== "wrong" && outcome !== "null") return null;
  const words = speakerOutcome(comparison) === "right" ? "same words" : "other words";
  return `${headTypeOf(comparison)}: ${outcome}, ${words}`;
}
