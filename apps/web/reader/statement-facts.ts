import type { Article, Statement } from "@org/core";
import {
  certainConfidence,
  confidenceLabel,
  confidenceNumber,
  doubtLabel,
  mediumLabels,
  sourcingKindLabels,
  statementKindLabels,
  statusLabels,
  timeLabel,
} from "@org/core/view";

/** One thing the article says about a statement, as the list prints it. */
export interface StatementFact {
  kind: "cue" | "time" | "place" | "occasion" | "audience" | "medium" | "via" | "form" | "status";
  text: string;
  /** EDTF value of a time. */
  value?: string;
}

function timeFact(article: Article, statement: Statement): StatementFact[] {
  const time = article.times.find(({ id }) => id === statement.time);
  if (!time) return [];
  const text = timeLabel(time, article.publishedAt);
  return [{ kind: "time", text, ...(time.value === null ? {} : { value: time.value }) }];
}

function mediumFact({ medium }: Statement): StatementFact[] {
  if (!medium) return [];
  const platform = medium.platform ? ` (${medium.platform})` : "";
  return [{ kind: "medium", text: `${mediumLabels[medium.type]}${platform}` }];
}

function viaFacts(article: Article, { via }: Statement): StatementFact[] {
  return via.flatMap((id) => {
    const sourcing = article.sourcing.find((candidate) => candidate.id === id);
    return sourcing
      ? [{ kind: "via" as const, text: `via ${sourcing.agency ?? sourcingKindLabels[sourcing.kind]}` }]
      : [];
  });
}

/** Cue, time, place, audience, medium and the rest, in the order in which people read them; only what the article gives. */
export function statementFacts(article: Article, statement: Statement): StatementFact[] {
  const { cue, place, occasion, audience, kind } = statement;
  return [
    ...statusLabels(statement).map((text) => ({ kind: "status" as const, text })),
    ...(cue ? [{ kind: "cue" as const, text: cue.text.trim() === ":" ? "after a colon" : cue.text }] : []),
    ...timeFact(article, statement),
    ...(place ? [{ kind: "place" as const, text: place.text }] : []),
    ...(occasion ? [{ kind: "occasion" as const, text: occasion.text }] : []),
    ...(audience.length > 0
      ? [{ kind: "audience" as const, text: `to ${audience.map(({ text }) => text).join(", ")}` }]
      : []),
    ...mediumFact(statement),
    ...viaFacts(article, statement),
    ...(kind === "direct" ? [] : [{ kind: "form" as const, text: statementKindLabels[kind] }]),
  ];
}

/** What is not certain about a statement, in a few words for the list; null when both the words and the speaker are. */
export function statementDoubt(statement: Statement): string | null {
  const { speaker, confidence } = statement;
  const lowest = Math.min(confidence, speaker.name === null ? 1 : speaker.confidence);
  if (lowest >= certainConfidence) return null;
  const what = speaker.name !== null && speaker.confidence < certainConfidence ? "speaker" : "statement";
  const why = doubtLabel(statement);
  return `${what} ${confidenceLabel(lowest)}, ${confidenceNumber(lowest)}${why ? `: ${why}` : ""}`;
}
