import type { Origin } from "../../schema/index.js";
import type { Ranked } from "./candidate.js";
import { fold } from "./fold.js";
import type { PageMetadata } from "./page-metadata.js";

/** What a page may tell of itself, by the name of the field in the record; `access` is whether everybody may read all of it. */
export type FactName =
  | "title"
  | "byline"
  | "publishedAt"
  | "modifiedAt"
  | "publisher"
  | "section"
  | "language"
  | "canonicalUrl"
  | "access";

/** A place of a page that tells a fact: `meta` and `og:title`. */
export interface FactPlace {
  origin: Origin;
  /** The place in the words of the page; empty where it has none. */
  where: string;
}

/** A reading of a fact with the places that tell it. */
export interface FactReading {
  value: string;
  places: FactPlace[];
}

/** A fact of the metadata: the reading that was chosen, and what else the page says. */
export interface ToldFact extends FactReading {
  name: FactName;
  others: FactReading[];
}

/** A page may tell a fact in any number of places and ways: as many as a person looks at are kept. */
const most = { places: 6, others: 3, value: 200 } as const;

/** Addresses that differ in a sign are two; two spellings of the same words are one. */
function keyOf(name: FactName, value: string): string {
  return name === "canonicalUrl" ? value : fold(value);
}

/** Readings in the order of their votes, each with its places. */
function readingsOf(name: FactName, candidates: readonly Ranked<string>[]): FactReading[] {
  const readings = new Map<string, FactReading>();
  for (const { value, origin, where } of candidates) {
    const key = keyOf(name, value);
    const reading = readings.get(key) ?? { value: value.slice(0, most.value), places: [] };
    readings.set(key, reading);
    const isKnown = reading.places.some((place) => place.origin === origin && place.where === where);
    if (!isKnown && reading.places.length < most.places) reading.places.push({ origin, where });
  }
  return [...readings.values()];
}

function factOf(
  name: FactName,
  chosen: { value: string; origin: Origin } | null,
  candidates: readonly Ranked<string>[],
): ToldFact[] {
  if (chosen === null) return [];
  const readings = readingsOf(name, candidates);
  const key = keyOf(name, chosen.value.slice(0, most.value));
  const told = readings.find(({ value }) => keyOf(name, value) === key);
  return [
    {
      name,
      value: chosen.value,
      places: told?.places ?? [{ origin: chosen.origin, where: "" }],
      others: readings.filter((reading) => reading !== told).slice(0, most.others),
    },
  ];
}

/** The fact under its first candidate, for what the metadata keeps without its origin. */
const firstOf = (
  value: string | null,
  candidates: readonly Ranked<string>[],
): { value: string; origin: Origin } | null =>
  value === null ? null : { value, origin: candidates[0]?.origin ?? "markup" };

/** The facts that a page tells of itself, each with where it stands and what other places say. Unknown facts are absent. */
export function toldFacts({ candidates, ...metadata }: PageMetadata): ToldFact[] {
  const { title, byline, publishedAt, modifiedAt, publisher, section, language, canonicalUrl } = candidates;
  const names = byline.map((each) => ({ ...each, value: each.value.join(", ") }));
  const days = (dates: MetadataDates): Ranked<string>[] => dates.map((each) => ({ ...each, value: each.value.value }));
  const authors = metadata.byline[0];
  return [
    ...factOf("title", metadata.title, title),
    ...factOf(
      "byline",
      authors ? { value: metadata.byline.map(({ name }) => name).join(", "), origin: authors.origin } : null,
      names,
    ),
    ...factOf("publishedAt", metadata.publishedAt, days(publishedAt.length > 0 ? publishedAt : modifiedAt)),
    ...factOf("modifiedAt", metadata.modifiedAt, days(modifiedAt)),
    ...factOf("publisher", firstOf(metadata.publisher, publisher), publisher),
    ...factOf("section", firstOf(metadata.section, section), section),
    ...factOf("language", metadata.language, language),
    ...factOf("canonicalUrl", firstOf(metadata.canonicalUrl, canonicalUrl), canonicalUrl),
    ...(metadata.isAccessibleForFree === null ? [] : [accessFact(metadata.isAccessibleForFree)]),
  ];
}

type MetadataDates = PageMetadata["candidates"]["publishedAt"];

const accessFact = (free: boolean): ToldFact => ({
  name: "access",
  value: free ? "free" : "paid",
  places: [{ origin: "markup", where: "isAccessibleForFree" }],
  others: [],
});
