import type { Candidate } from "../candidate.js";
import type { HeadlinePlace } from "../headline-place.js";
import { field } from "../json-ld/graph.js";
import type { PageFacts } from "../page-facts.js";
import { dateOfUrl } from "./date-of-url.js";
import { dateWeights, linkedModified, linkedPublished, metaModified, metaPublished } from "./date-places.js";
import { printedDates } from "./printed-dates.js";
import { type DateReading, type DayOrder, readDate } from "./read-date.js";
import { visibleDates } from "./visible-dates.js";

/** The readings of when a page was published and when it was changed. */
export interface DateCandidates {
  published: Candidate<DateReading>[];
  modified: Candidate<DateReading>[];
}

/** Everything in a page that tells when it was published or changed. */
export function collectDates(page: PageFacts, head: HeadlinePlace, order: DayOrder): DateCandidates {
  const printed = printedDates(page.found, head, order);
  const visible = visibleDates(page.found, head, order);
  const inUrl = page.url === null ? null : dateOfUrl(page.url);
  return {
    published: [
      ...linkedDates(page, linkedPublished, order),
      ...metaDates(page, metaPublished, order),
      ...printed.published,
      ...visible.published,
      ...(inUrl ? [{ value: inUrl, origin: "url" as const, where: "url", weight: dateWeights.url }] : []),
    ],
    modified: [
      ...linkedDates(page, linkedModified, order),
      ...metaDates(page, metaModified, order),
      ...printed.modified,
      ...visible.modified,
    ],
  };
}

type Places = readonly (readonly [string, number])[];

function linkedDates({ article, webPage }: PageFacts, places: Places, order: DayOrder): Candidate<DateReading>[] {
  return [article, webPage].flatMap((placed) =>
    places.flatMap(([key, weight]) => {
      const told = placed && field(placed.node, key);
      const value = typeof told === "string" ? readDate(told, order) : null;
      if (!value) return [];
      const trust = placed === article ? 1 : dateWeights.webPage;
      return [{ value, origin: "json-ld" as const, where: `${placed?.types[0] ?? ""}.${key}`, weight: weight * trust }];
    }),
  );
}

function metaDates({ metas }: PageFacts, places: Places, order: DayOrder): Candidate<DateReading>[] {
  return places.flatMap(([where, weight]) =>
    metas(where)
      .slice(0, 2)
      .flatMap((told) => {
        const value = readDate(told, order);
        return value ? [{ value, origin: "meta" as const, where, weight }] : [];
      }),
  );
}
