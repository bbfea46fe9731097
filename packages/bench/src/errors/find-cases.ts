import { nameFault } from "../canonical/outcome.ts";
import { headRanges } from "../metric/prepare.ts";
import { overlaps, type Span, trimEdges } from "../metric/span.ts";
import { intersectionOverUnion } from "../metric/tokens.ts";
import type { Comparison, ErrorCase, ErrorKind } from "./case.ts";
import type { ComparedArticle } from "./compare.ts";
import { cueKey } from "./cue-key.ts";

/** The three ways a speaker is named in gold, and none. */
export function headTypeOf({ gold }: Comparison): string {
  return gold?.row.speaker ? (gold.row.speaker.headType ?? "other") : "none";
}

/** What became of the speaker of a gold quotation. */
export type SpeakerOutcome = "right" | "wrong" | "null" | "not found";

/** Judges the speaker by the rule of the headline figure: ours covers the head word of gold's. Gold without speaker wants none. */
export function speakerOutcome({ gold, ours, article, close }: Comparison): SpeakerOutcome {
  if (!ours || !close) return "not found";
  if (!gold?.row.speaker) return ours.row.speaker ? "wrong" : "right";
  if (!ours.row.speaker) return "null";
  return overlaps(headRanges(article.words, gold), ours.speaker) ? "right" : "wrong";
}

function envelope(ranges: readonly Span[]): Span {
  return { start: Math.min(...ranges.map((span) => span.start)), end: Math.max(...ranges.map((span) => span.end)) };
}

const side = (difference: number, fewer: string, more: string): string =>
  difference === 0 ? "" : difference > 0 ? fewer : more;

/** How two ranges differ at their ends: "starts early", "ends late". */
function edgeDifference(gold: Span, ours: Span): string {
  const left = side(ours.start - gold.start, "starts late", "starts early");
  const right = side(ours.end - gold.end, "ends late", "ends early");
  return [left, right].filter(Boolean).join(", ");
}

function contentFault({ gold, ours, article }: Comparison): string | null {
  if (!gold || !ours) return null;
  if (intersectionOverUnion(gold.ids, ours.ids) === 1) return null;
  const trimmed = [gold, ours].map((quote) => trimEdges(article.text, envelope(quote.content)));
  const [truth, mine] = trimmed as [Span, Span];
  return edgeDifference(truth, mine) || "pieces differ";
}

function cueFault({ gold, ours, article, close }: Comparison): string | null {
  if (!gold?.cue || !ours || !close) return null;
  if (!ours.cue) return `no cue for ${cueKey(gold.row.cue?.text)}`;
  const [truth, mine] = [gold.cue, ours.cue].map((ranges) => trimEdges(article.text, envelope(ranges))) as [Span, Span];
  if (truth.start === mine.start && truth.end === mine.end) return null;
  return overlaps(gold.cue, ours.cue) ? edgeDifference(truth, mine) || null : "another cue";
}

function speakerFault(comparison: Comparison): string | null {
  const outcome = speakerOutcome(comparison);
  if (outcome !== "wrong" && outcome !== "null") return null;
  const method = comparison.statement?.speaker.method ?? "none";
  return `${headTypeOf(comparison)}: ${outcome === "null" ? "we gave none" : `wrong by ${method}`}`;
}

/** The first fault of each kind that a comparison shows, or null when it has none. */
const faults: Readonly<Record<ErrorKind, (comparison: Comparison) => string | null>> = {
  speaker: speakerFault,
  canonical: nameFault,
  cue: cueFault,
  content: contentFault,
  spurious: ({ gold, ours, statement }) =>
    gold || !ours ? null : `${ours.type}: ${statement?.cue?.lemma ?? "(no cue)"}`,
  missed: ({ gold, ours }) => (ours || !gold ? null : `${gold.type}: ${cueKey(gold.row.cue?.text)}`),
};

/** The comparisons in which the kind of error is looked for: direct speech is judged by its fragments, once for each quotation. */
function candidates(kind: ErrorKind, { quotes, fragments }: ComparedArticle): Comparison[] {
  if (kind !== "speaker" && kind !== "canonical") return quotes;
  const seen = new Set<string>();
  const direct = fragments.filter(({ gold, ours }) => {
    const key = `${gold?.row.id}/${ours?.content[0]?.start}`;
    return !seen.has(key) && seen.add(key);
  });
  return [...direct, ...quotes.filter(({ gold, article }) => gold?.type === "indirect" && article.inScope(gold))];
}

/** All errors of one kind in one article. */
export function findCases(kind: ErrorKind, compared: ComparedArticle): ErrorCase[] {
  return candidates(kind, compared).flatMap((comparison) => {
    const why = faults[kind](comparison);
    return why === null ? [] : [{ comparison, why }];
  });
}
