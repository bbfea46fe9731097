import { plainText } from "../../../text/plain-text.js";
import { attribute } from "../../tree.js";
import { type Candidate, samePlace } from "../candidate.js";
import { fold } from "../fold.js";
import { field } from "../json-ld/graph.js";
import type { PageFacts } from "../page-facts.js";
import { isSite } from "../site-names.js";
import { elementText } from "../survey/element-text.js";
import type { Marked } from "../survey/survey.js";
import { cutSite } from "./cut-site.js";
import { claimedTitles, headingWeight, isClaimed, isNamedHeadline, outside } from "./heading-weight.js";
import { metaTitles, titleWeights } from "./title-weights.js";

const longestTitle = 400;
const mostHeadings = 8;
const mostNamed = 40;

/** Everything in a page that may be its headline, in the order in which ties are decided. What is only a name of the site is none. */
export function collectTitles(page: PageFacts): Candidate<string>[] {
  const candidates: Candidate<string>[] = [];
  for (const candidate of [...headings(page), ...linkedTitles(page), ...headTitles(page), ...namedTitles(page)]) {
    const words = fold(candidate.value);
    if (words === "" || candidate.value.length > longestTitle || isSite(candidate.value, page.siteNames)) continue;
    // The same words in a second place of the same kind say nothing more.
    const isSame = (other: Candidate<string>): boolean => samePlace(other, candidate) && fold(other.value) === words;
    if (candidate.weight > 0 && !candidates.some(isSame)) candidates.push(candidate);
  }
  return candidates;
}

function headings(page: PageFacts): Candidate<string>[] {
  const claimed = claimedTitles(page);
  const printed = page.found.headings
    .slice(0, mostHeadings)
    .map((heading) => ({ heading, value: elementText(heading.element) }))
    .filter(({ value }) => value !== "" && !isSite(value, page.siteNames));
  return printed.map(({ heading, value }) => {
    const trust = isClaimed(fold(value), claimed) ? 1 : titleWeights.heading.unclaimed;
    return { value, origin: "markup", where: "h1", weight: headingWeight(heading, printed.length) * trust };
  });
}

function linkedTitles({ article, siteNames }: PageFacts): Candidate<string>[] {
  if (!article) return [];
  const { headline: weight, newsHeadline, name: nameWeight } = titleWeights.jsonLd;
  const type = article.types[0] ?? "";
  const headline = field(article.node, "headline");
  const name = field(article.node, "name");
  const [value, key] = typeof headline === "string" ? [headline, "headline"] : [name, "name"];
  if (typeof value !== "string") return [];
  const ownWeight = key === "name" ? nameWeight : type.endsWith("NewsArticle") ? newsHeadline : weight;
  return [
    { value: cutSite(plainText(value), siteNames), origin: "json-ld", where: `${type}.${key}`, weight: ownWeight },
  ];
}

function headTitles({ found, metas, siteNames }: PageFacts): Candidate<string>[] {
  const told = metaTitles.flatMap(([name, weight]) =>
    metas(name)
      .slice(0, 1)
      .map((value) => ({ value, where: name, weight })),
  );
  if (found.head.title) told.push({ value: found.head.title, where: "<title>", weight: titleWeights.document });
  return told.map(({ value, where, weight }) => ({ value: cutSite(value, siteNames), origin: "meta", where, weight }));
}

function namedTitles({ found }: PageFacts): Candidate<string>[] {
  return found.titles
    .filter(({ regions }) => !(regions & outside))
    .slice(0, mostNamed)
    .map((title) => ({
      value: elementText(title.element),
      origin: "markup" as const,
      where: title.tag,
      weight: namedWeight(title),
    }));
}

function namedWeight(title: Marked): number {
  if (attribute(title.element, "itemprop") === "headline") return titleWeights.microdata;
  return /^h[2-4]$/.test(title.tag) && isNamedHeadline(title) ? titleWeights.namedHeading : 0;
}
