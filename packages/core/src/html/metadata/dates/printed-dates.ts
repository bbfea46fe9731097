import { attribute } from "../../tree.js";
import type { Candidate } from "../candidate.js";
import { type HeadlinePlace, isOwn } from "../headline-place.js";
import { elementText } from "../survey/element-text.js";
import { region } from "../survey/regions.js";
import type { Marked, Survey } from "../survey/survey.js";
import { dateWeights } from "./date-places.js";
import { type DateReading, type DayOrder, findDates, readDate } from "./read-date.js";

/** Elements for dates that are looked at: those nearest to the headline. */
const mostElements = 12;
const longestText = 100;

interface PrintedDates {
  published: Candidate<DateReading>[];
  modified: Candidate<DateReading>[];
}

/** Dates of elements that are there for them: `<time>`, microdata, elements named after dates; not those of other articles' cards. */
export function printedDates({ times, stamps }: Survey, head: HeadlinePlace, order: DayOrder): PrintedDates {
  const found: PrintedDates = { published: [], modified: [] };
  const distance = ({ line }: Marked): number => Math.abs(line - head.line - 1);
  const own = [...times, ...stamps].filter(({ regions, line }) => isOwn(head, regions, line));
  for (const marked of own.sort((a, b) => distance(a) - distance(b)).slice(0, mostElements)) {
    const value = dateOf(marked, order);
    if (!value) continue;
    const list = isOfChange(marked) ? found.modified : found.published;
    list.push({ value, origin: "markup", where: placeOf(marked), weight: weightOf(marked, head) });
  }
  return found;
}

function dateOf({ element }: Marked, order: DayOrder): DateReading | null {
  const machine =
    attribute(element, "datetime") ?? attribute(element, "content") ?? attribute(element, "data-datetime");
  const told = machine ? readDate(machine, order) : null;
  if (told) return told;
  const text = elementText(element);
  return text.length <= longestText ? (findDates(text, order)[0] ?? null) : null;
}

const changeNames = /updat|modif|aktualis|last-?edit|changed/;
const publicationNames = /publi|posted|created|entry-date|dateline|release/;

const isOfChange = ({ names }: Marked): boolean => changeNames.test(names) && !publicationNames.test(names);

function placeOf({ element, tag }: Marked): string {
  const property = attribute(element, "itemprop");
  if (property) return `itemprop=${property}`;
  return tag === "time" ? "time" : "date element";
}

function weightOf(marked: Marked, head: HeadlinePlace): number {
  const { tag, element, line, regions, names } = marked;
  const { microdata, time, named, telling, far, inArticle } = dateWeights.markup;
  const isMicrodata = (attribute(element, "itemprop") ?? "").includes("datePublished");
  const own = isMicrodata ? microdata : (tag === "time" ? time : named) + (publicationNames.test(names) ? telling : 0);
  const isNear = head.line < 0 || (line >= head.line - 10 && line <= head.line + 25);
  return own * (isNear ? 1 : far) + (regions & (region.article | region.main) ? inArticle : 0);
}
