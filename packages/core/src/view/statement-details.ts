import type { Article, Statement, Time } from "../schema/index.js";
import { confidenceLabel, doubtLabel, mediumLabels, statusLabels } from "./labels.js";
import { timeLabel } from "./time-label.js";

/** What is known about a statement besides its words, for people, in the order it is shown. Words of the text are as they are. */
export interface StatementDetails {
  /** “has demanded”, “Thu 27 Nov”, “to reporters”, “on X”, “Geneva”. */
  facts: string[];
  /** “not said”, “imagined”. */
  status: string[];
  /** How sure the speaker is and why, “speaker likely: nearest person named, two candidates”; null when there is no doubt. */
  doubt: string | null;
}

/** The times of an article by id, to be made once for all its statements. */
export function timesById({ times }: Pick<Article, "times">): ReadonlyMap<string, Time> {
  return new Map(times.map((time) => [time.id, time]));
}

/**
 * Collects the details of a statement for a line below its words.
 * @param times `timesById` of the article; whoever shows many statements passes it on.
 */
export function statementDetails(
  article: Pick<Article, "times" | "publishedAt">,
  statement: Statement,
  times: ReadonlyMap<string, Time> = timesById(article),
): StatementDetails {
  const { cue, medium, audience, place, occasion } = statement;
  // The outlet's own word: “ruled” is no “ordered”. A bare colon says nothing.
  const facts = [cue && cue.lemma !== ":" ? cue.text : "quoted"];
  const time = times.get(statement.time ?? "");
  if (time) facts.push(timeLabel(time, article.publishedAt));
  const listeners = audience.map(({ text }) => text).join(", ");
  if (listeners) facts.push(listeners.startsWith("to ") ? listeners : `to ${listeners}`);
  if (medium) facts.push(medium.platform ? `on ${medium.platform}` : mediumLabels[medium.type]);
  for (const where of [place, occasion]) if (where) facts.push(where.text);
  const doubt = doubtLabel(statement);
  return {
    facts,
    status: statusLabels(statement),
    doubt: doubt && `speaker ${confidenceLabel(statement.speaker.confidence)}: ${doubt}`,
  };
}
