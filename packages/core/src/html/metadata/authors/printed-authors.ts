import { attribute } from "../../tree.js";
import type { Candidate } from "../candidate.js";
import type { HeadlinePlace } from "../headline-place.js";
import { elementPieces } from "../survey/element-text.js";
import type { Marked, Survey } from "../survey/survey.js";
import { authorWeights } from "./author-places.js";
import { readByline } from "./read-byline.js";

/** Lines above and below the headline in which the authors stand. */
const above = 12;
const below = 30;
/** Authors of one article stand in lines that follow each other. */
const together = 4;

type Kind = Exclude<keyof typeof authorWeights.printed, "far">;

/** Authors told by the markup of what is printed (rel, microdata, names of elements): of each kind those next to the headline, as far as they stand together. */
export function printedAuthors({ credits }: Survey, head: HeadlinePlace): Candidate<string[]>[] {
  const byKind = new Map<Kind, Marked[]>();
  for (const credit of credits) {
    const kind = kindOf(credit);
    if (!kind || credit.regions & head.outside) continue;
    const list = byKind.get(kind);
    if (list) list.push(credit);
    else byKind.set(kind, [credit]);
  }
  return [...byKind].map(([kind, list]) => {
    const near = list.find(({ line }) => line >= head.line - above && line <= head.line + below);
    const first = (near ?? list[0])?.line ?? 0;
    const group = list.filter(({ line }) => line >= first && line <= first + together);
    const names = [...new Set(group.flatMap(({ element }) => readByline(elementPieces(element))))];
    const persons = names.filter((name) => name.includes(" "));
    return {
      value: persons.length > 0 ? persons : names,
      origin: "markup",
      where: kind,
      weight: near ? authorWeights.printed[kind] : authorWeights.printed.far,
    };
  });
}

function kindOf({ element, tag, names }: Marked): Kind | null {
  if (/(?:^|\s)author(?:\s|$)/.test(attribute(element, "rel") ?? "")) return "rel=author";
  if ((attribute(element, "itemprop") ?? "").includes("author")) return "itemprop=author";
  if (/byline|author[-_]?name|name[-_]?author/.test(names)) return "byline";
  if (!/author|autor|auteur|redakteur/.test(names)) return null;
  return tag === "a" ? "author link" : "author class";
}
