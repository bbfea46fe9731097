import { readQuoteSet } from "../data/quote-sets.ts";
import { families, familyText } from "./families.ts";

/** The name of the one subject that is real text. */
const news = "news";

const newsLength = 1_000_000;

/** The first articles of the data set, one after the other: news of a megabyte with thousands of people in it. */
function newsText(share: number): string {
  const articles = readQuoteSet("polnear.train").map(({ text }) => text);
  return articles.join("\n").slice(0, Math.round(newsLength * share));
}

/** The names of all texts whose growth is measured. */
export const subjectNames: readonly string[] = [news, ...families.map(({ name }) => name)];

/**
 * A text at a share of its full size; null when there is none of this name.
 * @throws BenchError when it is the news and their data set is missing.
 */
export function subjectText(name: string, share: number): string | null {
  if (name === news) return newsText(share);
  const family = families.find((known) => known.name === name);
  return family ? familyText(family, share) : null;
}
