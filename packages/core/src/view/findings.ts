import type { Article, Event, Position, Quantity, Span, Time } from "../schema/index.js";
import { eventStatusLabels, positionActLabels } from "./labels.js";
import { timesById } from "./statement-details.js";
import { timeLabel } from "./time-label.js";

/** Something found besides statements: its words as in the text, where they stand, and what they mean. */
export interface Finding {
  readonly span: Span;
  /** For people, in the order it is shown: “Ana Berg”, “demands”, “the council”. */
  readonly details: readonly string[];
}

/** All findings of one kind, in the order of the record. */
export interface FindingList {
  /** “Positions”, “Events”, “Numbers”. */
  readonly heading: string;
  readonly findings: readonly Finding[];
}

/** What details are made with. */
interface Names {
  readonly article: Article;
  readonly times: ReadonlyMap<string, Time>;
  nameOf(entityId: string): string | undefined;
}

const isGiven = (detail: string | null | undefined | false): detail is string => Boolean(detail);

function positionDetails(position: Position, names: Names): string[] {
  const { actorId, act, target, content, condition, polarity } = position;
  const { text } = names.article;
  const words = text.slice(content.start, content.end);
  return [
    actorId === null ? "nobody named" : names.nameOf(actorId),
    polarity === "negative" ? `not: ${positionActLabels[act]}` : positionActLabels[act],
    target?.text === words ? null : target?.text,
    condition && text.slice(condition.start, condition.end),
  ].filter(isGiven);
}

function eventDetails({ type, participants, place, time, status }: Event, names: Names): string[] {
  const told = names.times.get(time ?? "");
  return [
    type.replaceAll("-", " "),
    ...participants.map(({ entityId }) => names.nameOf(entityId)),
    place?.text,
    told && timeLabel(told, names.article.publishedAt),
    eventStatusLabels[status],
  ].filter(isGiven);
}

function quantityDetails({ value, max, unit, object, kind, approximate, bound }: Quantity): string[] {
  const number = max === undefined ? String(value) : `${value}–${max}`;
  const least = bound === "least" ? "at least" : "at most";
  const hedge = bound === undefined ? approximate && "about" : least;
  const amount = unit === "$" ? [`$${number}`] : [number, unit];
  return [kind, [hedge, ...amount].filter(isGiven).join(" "), object].filter(isGiven);
}

/** The positions, events and numbers of an article for people; lists without any are left out. */
export function findingLists(article: Article): FindingList[] {
  const byId = new Map(article.entities.map(({ id, name }) => [id, name]));
  const names: Names = { article, times: timesById(article), nameOf: (id) => byId.get(id) };
  const lists: FindingList[] = [
    {
      heading: "Positions",
      findings: article.positions.map((item) => ({ span: item.content, details: positionDetails(item, names) })),
    },
    {
      heading: "Events",
      findings: article.events.map((item) => ({ span: item.trigger, details: eventDetails(item, names) })),
    },
    {
      heading: "Numbers",
      findings: article.quantities.map((item) => ({ span: item.span, details: quantityDetails(item) })),
    },
  ];
  return lists.filter(({ findings }) => findings.length > 0);
}
