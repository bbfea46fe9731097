import { authorWeights } from "../authors/author-places.js";
import type { Candidate } from "../candidate.js";
import type { DateReading } from "../dates/read-date.js";
import type { HeadlinePlace } from "../headline-place.js";
import type { PageFacts } from "../page-facts.js";
import { isParagraph } from "../prose.js";
import type { Line } from "../survey/line.js";
import { region } from "../survey/regions.js";
import {
  addressSigns,
  articleTemplates,
  listTemplates,
  otherOpenGraph,
  otherTypes,
  readingTime,
} from "./sign-words.js";

/** What a page shows of being an article, one level of each kind of sign. */
export interface ArticleSigns {
  /** What the page says it is. */
  declared: "article" | "open graph article" | "website" | "other" | "nothing";
  /** Whether it says when and by whom it was published. */
  credited: "dated and signed" | "dated" | "signed" | "neither";
  /** What its address looks like. */
  address: "root" | "list" | "service" | "article" | "slug" | "other";
  /** How many paragraphs of running text it has. */
  paragraphs: "few" | "some" | "many";
  /** Share of running text in all text. */
  share: "low" | "middling" | "high";
  /** Share of links in all text. */
  links: "few" | "some" | "many" | "most";
  /** What it has that other pages have: prices, replies, program code. */
  marks: "reading time" | "prices" | "replies" | "code" | "none";
  /** Where its headings of the first level stand. */
  heading: "in article" | "elsewhere" | "none";
  /** What its template is called. */
  template: "article" | "list" | "unnamed";
}

export function readSigns(
  page: PageFacts,
  head: HeadlinePlace,
  dates: readonly Candidate<DateReading>[],
  byline: readonly Candidate<string[]>[],
): ArticleSigns {
  const { lines } = page.found;
  const total = lines.reduce((sum, { text }) => sum + text.length, 0) || 1;
  const linked = lines.reduce((sum, { linkLength }) => sum + linkLength, 0);
  // Running text is the article's though its container be named after a sidebar in it.
  const notProse = head.outside & (region.navigation | region.footer | region.comments);
  const prose = lines
    .filter((line) => !(line.regions & notProse) && isProse(line))
    .reduce((sum, { text }) => sum + text.length, 0);
  const paragraphs = lines.filter(isParagraph).length;
  return {
    declared: declared(page),
    credited: credited(dates, byline),
    address: addressOf(page.url),
    paragraphs: paragraphs < 3 ? "few" : paragraphs < 8 ? "some" : "many",
    share: prose / total < 0.15 ? "low" : prose / total < 0.4 ? "middling" : "high",
    links: linked / total < 0.15 ? "few" : linked / total < 0.35 ? "some" : linked / total < 0.5 ? "many" : "most",
    marks: marksOf(page),
    heading: headingOf(page),
    template: templateOf(page),
  };
}

const endsSentence = /[.!?。！？…]["”’»)\]]?\s*$/;

function headingOf({ found }: PageFacts): ArticleSigns["heading"] {
  if (found.headings.some(({ regions }) => regions & region.article)) return "in article";
  return found.headings.length > 0 ? "elsewhere" : "none";
}

function templateOf({ found }: PageFacts): ArticleSigns["template"] {
  const names = found.head.bodyNames.split(/\s+/);
  if (names.some((name) => articleTemplates.has(name) || name.startsWith("postid-"))) return "article";
  return names.some((name) => listTemplates.has(name)) ? "list" : "unnamed";
}

function isProse({ text, linkLength, regions }: Line): boolean {
  return (
    text.length >= (regions & region.listItem ? 160 : 80) &&
    linkLength < text.length / 2 &&
    (endsSentence.test(text.slice(-8)) || text.length >= 160)
  );
}

function declared(page: PageFacts): ArticleSigns["declared"] {
  if (page.article) return "article";
  if (page.graph.nodes.some(({ types, depth }) => depth <= 1 && types.some((type) => otherTypes.has(type))))
    return "other";
  const type = page.metas("og:type")[0]?.toLowerCase() ?? "";
  if (type === "article") return "open graph article";
  if (otherOpenGraph.some((word) => type.includes(word))) return "other";
  return type === "website" ? "website" : "nothing";
}

/** Days in addresses, and bylines far from the headline, are too often of something else. */
function credited(
  dates: readonly Candidate<DateReading>[],
  byline: readonly Candidate<string[]>[],
): ArticleSigns["credited"] {
  const isDated = dates.some(({ weight, origin }) => weight >= 1 && origin !== "url");
  const isSigned = byline.some(({ origin, weight }) => origin !== "markup" || weight > authorWeights.printed.far);
  if (isDated) return isSigned ? "dated and signed" : "dated";
  return isSigned ? "signed" : "neither";
}

function addressOf(url: string | null): ArticleSigns["address"] {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url ?? "")?.[1]?.toLowerCase() ?? "";
  const segments = path.split("/").filter((segment) => segment !== "");
  if (url !== null && segments.length === 0) return "root";
  for (const { sign, words } of addressSigns) {
    const place = segments.findIndex((segment) => words.has(segment.replace(/\.\w{3,4}$/, "")));
    // The address of a section ends with its name.
    if (place >= 0) return sign === "article" && place === segments.length - 1 ? "list" : sign;
  }
  if (/(?:^|\/)(?:19|20)\d\d\/\d{1,2}(?:\/|$)/.test(path)) return "article";
  const last = segments.at(-1) ?? "";
  return last.split(/[-_]/).length >= 5 ? "slug" : "other";
}

const price = /^\W*(?:from |now |only |was )?(?:[$€£¥₹]|usd|eur)\s?\d|^\d[\d.,]*\s?(?:[€£$]|usd|eur)\b/i;
const reply =
  /^(?:reply|quote|report|permalink|like|share|answered|asked|joined|posts|add a comment|upvote|downvote|\d+ (?:replies|answers|points|votes|upvotes))\b/i;

function marksOf({ found }: PageFacts): ArticleSigns["marks"] {
  let prices = 0;
  let replies = 0;
  for (const { text, regions } of found.lines) {
    if (text.length > 60 || regions & (region.footer | region.hidden)) continue;
    if (price.test(text)) prices++;
    if (reply.test(text)) replies++;
  }
  if (found.lines.some(({ text }) => text.length < 60 && readingTime.test(text))) return "reading time";
  if (prices >= 3) return "prices";
  if (replies >= 6) return "replies";
  if (found.codes >= 20) return "code";
  return "none";
}
