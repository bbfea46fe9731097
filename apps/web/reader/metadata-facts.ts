import type { Article, Origin } from "@org/core";
import type { FactName, FactPlace, FactReading, ToldFact } from "@org/core/html";
import { publishedLabel } from "@org/core/view";

/** The names of the facts, for people. */
export const factLabels: Record<FactName, string> = {
  title: "Headline",
  byline: "By",
  publishedAt: "Published",
  modifiedAt: "Changed",
  publisher: "Publisher",
  section: "Section",
  language: "Language",
  canonicalUrl: "Own address",
  access: "Access",
};

/** Whether everybody may read the whole article. */
export const accessLabels: Readonly<Record<string, string>> = {
  free: "Free to read",
  paid: "Not all of it is free to read",
};

const originLabels: Record<Origin, string> = {
  given: "given by you",
  text: "visible text",
  dateline: "dateline",
  url: "address",
  "json-ld": "JSON-LD",
  meta: "meta tag",
  markup: "markup",
};

/** Where a fact stands: “meta tag og:title”. Machine names are apart, to be set as such. */
export interface ShownPlace {
  origin: string;
  where: string;
}

/** A fact as the page shows it. */
export interface ShownFact {
  name: FactName;
  label: string;
  value: string;
  places: ShownPlace[];
  others: { value: string; places: ShownPlace[] }[];
}

function shownValue(name: FactName, value: string): string {
  if (name === "publishedAt" || name === "modifiedAt") return publishedLabel({ value });
  return name === "access" ? (accessLabels[value] ?? value) : value;
}

function shownPlaces(places: readonly FactPlace[]): ShownPlace[] {
  return places.map(({ origin, where }) => ({ origin: originLabels[origin], where }));
}

function shownReading(name: FactName, { value, places }: FactReading): { value: string; places: ShownPlace[] } {
  return { value: shownValue(name, value), places: shownPlaces(places) };
}

/** Dates of one day that a page tells at different hours look alike. */
function withoutRepeats(fact: ShownFact): ShownFact {
  const others = fact.others.filter(({ value }, index) => {
    const isFirst = fact.others.findIndex((other) => other.value === value) === index;
    return isFirst && value !== fact.value;
  });
  return { ...fact, others };
}

/** The day of the reader's own goes before what the page says, which is then what else is said. */
function withGiven(article: Article, fact: ToldFact): ToldFact {
  if (fact.name !== "publishedAt" || article.publishedAt?.origin !== "given") return fact;
  const { value, places, others } = fact;
  return {
    ...fact,
    value: article.publishedAt.value,
    places: [{ origin: "given", where: "" }],
    others: [{ value, places }, ...others],
  };
}

/** What a page tells about itself, as the reader shows it. */
export function shownFacts(article: Article, facts: readonly ToldFact[]): ShownFact[] {
  return facts
    .map((fact) => withGiven(article, fact))
    .map((fact) =>
      withoutRepeats({
        name: fact.name,
        label: factLabels[fact.name],
        ...shownReading(fact.name, fact),
        others: fact.others.map((other) => shownReading(fact.name, other)),
      }),
    );
}
