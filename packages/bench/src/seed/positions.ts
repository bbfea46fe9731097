import type { Article, Position } from "@org/core";
import { sameName } from "../metric/names.ts";
import { overlaps, type Span } from "../metric/span.ts";
import { type Section, words } from "../table.ts";
import type { SeedQuote } from "./seed-data.ts";

/** Acts that gold names and that are also acts of positions; reports and advice are statements only. */
const positionActs = new Set(["agree", "criticize", "defend", "demand", "propose", "reject", "threaten"]);

/** A stand that gold describes, beside the position of ours that shares its act, its words and its actor. */
export interface PositionResult {
  quote: SeedQuote;
  position: Position | null;
  actorRight: boolean;
}

function touches(position: Position, places: readonly Span[]): boolean {
  const ours = [position.content, ...(position.target ? [position.target.span] : [])];
  return overlaps(ours, places);
}

function actorName(position: Position, article: Article): string | null {
  return article.entities.find(({ id }) => id === position.actorId)?.name ?? null;
}

/** True when the actor is the gold speaker, or both are not told. */
function isActor(position: Position, { speaker }: SeedQuote, article: Article): boolean {
  const ours = actorName(position, article);
  if (!speaker) return position.actorId === null;
  return [speaker.canonical, ...(speaker.accept ?? [])].some((name) => name && ours && sameName(name, ours));
}

/** Looks for the stands of gold among our positions. */
export function comparePositions(quotes: readonly SeedQuote[], article: Article): PositionResult[] {
  return quotes
    .filter(({ act }) => act !== undefined && positionActs.has(act))
    .map((quote) => {
      const places = [...quote.content.spans, ...(quote.target ? [quote.target] : [])];
      const candidates = article.positions.filter(
        (position) => position.act === quote.act && touches(position, places),
      );
      const right = candidates.find((position) => isActor(position, quote, article));
      return { quote, position: right ?? candidates[0] ?? null, actorRight: right !== undefined };
    });
}

/** The stands of gold, one a line. */
export function positionSection(results: readonly PositionResult[], article: Article): Section {
  const rows = results.map(({ quote, position, actorRight }) => [
    quote.id,
    quote.tier ?? "",
    quote.act ?? "",
    quote.speaker?.canonical ?? "–",
    position ? (actorName(position, article) ?? "–") : "not found",
    position ? (actorRight ? "right" : "wrong") : "",
  ]);
  const right = results.filter(({ actorRight }) => actorRight).length;
  return {
    title: `Positions: act, words and actor right in ${right} of ${results.length}`,
    table: words(["id", "tier", "act", "actor in gold", "ours", ""], rows),
  };
}
