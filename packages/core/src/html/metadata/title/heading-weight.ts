import { plainText } from "../../../text/plain-text.js";
import { fold } from "../fold.js";
import { field } from "../json-ld/graph.js";
import type { PageFacts } from "../page-facts.js";
import { region } from "../survey/regions.js";
import type { Marked } from "../survey/survey.js";
import { titleWeights } from "./title-weights.js";

/** Parts of a page whose headings are not the article's. */
export const outside =
  region.navigation | region.footer | region.related | region.comments | region.hidden | region.form;

const headlineNames = /headline|title|titel|titulo|titre/;

/** True for an element that its template calls a headline. */
export const isNamedHeadline = ({ names }: Marked): boolean => headlineNames.test(names);

/** What a heading of the first level counts; `count` is how many the page has. */
export function headingWeight(heading: Marked, count: number): number {
  const weights = titleWeights.heading;
  let weight: number = count === 1 ? weights.only : weights.oneOfSeveral;
  if (heading.regions & (region.article | region.main)) weight += weights.inArticle;
  if (heading.regions & outside) weight += weights.outside;
  if (isNamedHeadline(heading)) weight += weights.named;
  return Math.max(weight, 0);
}

/** The titles a page gives itself besides its headings, folded. */
export function claimedTitles({ found, article, metas }: PageFacts): string[] {
  const headline = article && field(article.node, "headline");
  const titles = [found.head.title, metas("og:title")[0], typeof headline === "string" ? plainText(headline) : null];
  return titles.flatMap((title) => (title ? [fold(title)] : []));
}

/** True for a heading that a title elsewhere speaks of: the name of a section or of the site stands only at their end, or nowhere. */
export function isClaimed(heading: string, claimed: readonly string[]): boolean {
  const words = heading.split(" ");
  const speaksOf = (title: string): boolean => {
    if (title.startsWith(heading)) return true;
    if (title.endsWith(heading)) return false;
    const others = new Set(title.split(" "));
    return words.filter((word) => others.has(word)).length >= Math.min(words.length, others.size) / 2;
  };
  return claimed.length === 0 || claimed.some(speaksOf);
}
