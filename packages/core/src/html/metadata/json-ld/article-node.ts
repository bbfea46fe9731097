import { plainText } from "../../../text/plain-text.js";
import { fold } from "../fold.js";
import { field, type Graph, isNode, type PlacedNode } from "./graph.js";

/** Types of schema.org for one text by somebody, the most telling first. */
export const articleTypes: ReadonlySet<string> = new Set(
  "NewsArticle ReportageNewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ReviewNewsArticle Article BlogPosting LiveBlogPosting AdvertiserContentArticle SatiricalArticle ScholarlyArticle MedicalScholarlyArticle TechArticle APIReference Report Posting SocialMediaPosting Review CriticReview Recipe HowTo".split(
    " ",
  ),
);

/** Types that describe the page or something in it; they speak where no article does. */
export const pageTypes: ReadonlySet<string> = new Set(
  "WebPage ItemPage AboutPage FAQPage QAPage MedicalWebPage VideoObject CreativeWork PodcastEpisode Chapter Book".split(
    " ",
  ),
);

/** Fields under which other articles stand. */
const foreignFields: ReadonlySet<string> = new Set(
  "itemListElement hasPart isPartOf mentions citation blogPost blogPosts relatedLink significantLink comment itemReviewed isRelatedTo review subjectOf about liveBlogUpdate isBasedOn video associatedMedia image publisher author".split(
    " ",
  ),
);

const isOwn = ({ path }: PlacedNode): boolean => !path.some((key) => foreignFields.has(key));

/** What else the page says of itself, to tell its own object from those of others. */
export interface PageClues {
  /** Its addresses, made bare. */
  urls: ReadonlySet<string>;
  /** Its titles, folded. */
  titles: ReadonlySet<string>;
  bareUrl: (url: string) => string;
}

/** Of the objects with one of the types the one that describes this page: by its address, then by its headline, then the first. */
export function findDescribing(graph: Graph, types: ReadonlySet<string>, clues: PageClues): PlacedNode | null {
  let best: PlacedNode | null = null;
  let bestScore = 0;
  for (const placed of graph.nodes) {
    if (!placed.types.some((type) => types.has(type)) || !isOwn(placed)) continue;
    const score = 1 + likeness(placed, clues);
    if (score > bestScore) {
      best = placed;
      bestScore = score;
    }
  }
  return best;
}

function likeness({ node }: PlacedNode, clues: PageClues): number {
  let score = 0;
  const headline = field(node, "headline") ?? field(node, "name");
  if (typeof headline === "string") score += clues.titles.has(fold(plainText(headline))) ? 3 : 1;
  const page = field(node, "mainEntityOfPage");
  const id = isNode(page) ? field(page, "@id") : page;
  for (const url of [field(node, "url"), id])
    if (typeof url === "string" && clues.urls.has(clues.bareUrl(url))) {
      score += 3;
      break;
    }
  if (field(node, "datePublished") !== undefined) score += 1;
  if (field(node, "author") !== undefined) score += 1;
  return score;
}
