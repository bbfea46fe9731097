import type { Candidate } from "../candidate.js";
import type { HeadlinePlace } from "../headline-place.js";
import type { PageFacts } from "../page-facts.js";
import { authorWeights, metaAuthors } from "./author-places.js";
import { linkedAuthors } from "./linked-authors.js";
import { printedAuthors } from "./printed-authors.js";
import { splitNames } from "./split-names.js";
import { visibleAuthors } from "./visible-authors.js";

const mostAuthors = 30;

/** Every list of authors in a page. */
export function collectAuthors(page: PageFacts, head: HeadlinePlace): Candidate<string[]>[] {
  const lists = [
    ...linkedLists(page),
    ...metaLists(page),
    ...printedAuthors(page.found, head),
    ...visibleAuthors(page.found, head),
  ];
  return lists
    .map((list) => ({ ...list, value: [...new Set(list.value)].slice(0, mostAuthors) }))
    .filter(({ value }) => value.length > 0);
}

function linkedLists({ graph, article, webPage }: PageFacts): Candidate<string[]>[] {
  return (["article", "webPage"] as const).flatMap((kind) =>
    (["author", "creator"] as const).flatMap((key) => {
      const placed = kind === "article" ? article : webPage;
      if (!placed) return [];
      const where = `${placed.types[0] ?? ""}.${key}`;
      const weight = authorWeights.linked[kind][key];
      return [{ value: linkedAuthors(graph, placed.node, key), origin: "json-ld" as const, where, weight }];
    }),
  );
}

function metaLists({ metas }: PageFacts): Candidate<string[]>[] {
  return metaAuthors.map(([where, weight]) => ({
    value: metas(where).flatMap(splitNames),
    origin: "meta",
    where,
    weight,
  }));
}
