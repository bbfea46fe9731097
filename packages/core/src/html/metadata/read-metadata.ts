import type { Byline, PublicationDate } from "../../schema/index.js";
import type { Page } from "../page.js";
import { judgeArticle } from "./article/judge-article.js";
import { readSigns } from "./article/read-signs.js";
import { collectAuthors } from "./authors/collect-authors.js";
import { rankAuthors } from "./authors/rank-authors.js";
import type { Ranked } from "./candidate.js";
import { collectDates } from "./dates/collect-dates.js";
import { dayOrderOf } from "./dates/day-order.js";
import { rankDates } from "./dates/rank-dates.js";
import type { DateReading } from "./dates/read-date.js";
import { collectUrls } from "./facts/canonical-url.js";
import { readFreeAccess } from "./facts/free-access.js";
import { readKeywords } from "./facts/keywords.js";
import { chooseLanguage, collectLanguages, primaryLanguage } from "./facts/language.js";
import { collectPublishers } from "./facts/publisher.js";
import { collectSections } from "./facts/section.js";
import { fold } from "./fold.js";
import { placeHeadline } from "./headline-place.js";
import { type PageFacts, readFacts } from "./page-facts.js";
import type { PageMetadata } from "./page-metadata.js";
import { proseOf } from "./prose.js";
import { rankTexts } from "./rank-texts.js";
import { collectTitles } from "./title/collect-titles.js";
import { rankTitles } from "./title/rank-titles.js";

/**
 * Reads what a page tells about itself. Each fact is chosen among candidates by votes: a place of the page has a weight, and places that tell the
 * same add up. Unknown stays null; a page without a day of publication that tells when it was changed is of that day.
 * @param url where the page came from; relative addresses are resolved against it
 */
export function readMetadata(page: Page, url?: string): PageMetadata {
  return metadataOf(readFacts(page, url));
}

/** As `readMetadata`, of a page that is surveyed already. */
export function metadataOf(facts: PageFacts): PageMetadata {
  const title = rankTitles(collectTitles(facts));
  const head = placeHeadline(facts.found, title[0]?.value ?? null);
  const language = rankTexts(collectLanguages(facts), primaryLanguage);
  const dates = collectDates(facts, head, dayOrderOf(language[0]?.value ?? null));
  const byline = rankAuthors(collectAuthors(facts, head), facts.siteNames);
  const publishedAt = rankDates(dates.published);
  const modifiedAt = rankDates(dates.modified);
  const publisher = rankTexts(collectPublishers(facts), fold);
  const section = rankTexts(collectSections(facts), fold);
  const canonicalUrl = rankTexts(collectUrls(facts), (address) => address);
  return {
    title: title[0] ? { value: title[0].value, origin: title[0].origin } : null,
    byline: byline[0] ? toBylines(byline[0]) : [],
    publishedAt: toDate(publishedAt[0] ?? modifiedAt[0]),
    modifiedAt: toDate(modifiedAt[0]),
    publisher: publisher[0]?.value ?? null,
    language: chooseLanguage(language, proseOf(facts.found)),
    section: section[0]?.value ?? null,
    keywords: readKeywords(facts),
    canonicalUrl: canonicalUrl[0]?.value ?? null,
    isAccessibleForFree: readFreeAccess(facts),
    article: judgeArticle(readSigns(facts, head, dates.published, byline)),
    candidates: { title, byline, publishedAt, modifiedAt, publisher, language, section, canonicalUrl },
  };
}

const toBylines = ({ value, origin }: Ranked<string[]>): Byline[] => value.map((name) => ({ name, origin }));

const toDate = (date: Ranked<DateReading> | undefined): PublicationDate | null =>
  date ? { value: date.value.value, precision: date.value.precision, origin: date.origin } : null;
