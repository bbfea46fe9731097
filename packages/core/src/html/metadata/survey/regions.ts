import type { PageElement } from "../../page.js";
import { attribute } from "../../tree.js";

/** Parts of a page, as flags: an element stands in every part one of its ancestors opens. */
export const region = {
  article: 1,
  main: 2,
  navigation: 4,
  header: 8,
  footer: 16,
  aside: 32,
  /** Lists of and cards for other articles. */
  related: 64,
  comments: 128,
  hidden: 256,
  /** Head of the article: headline, byline, day. */
  byline: 512,
  listItem: 1024,
  form: 2048,
  figure: 4096,
} as const;

const byTag: ReadonlyMap<string, number> = new Map([
  ["article", region.article],
  ["main", region.main],
  ["nav", region.navigation],
  ["header", region.header],
  ["footer", region.footer],
  ["aside", region.aside],
  ["li", region.listItem],
  ["form", region.form],
  ["dialog", region.form],
  ["figure", region.figure],
]);

const byRole: ReadonlyMap<string, number> = new Map([
  ["main", region.main],
  ["article", region.article],
  ["navigation", region.navigation],
  ["banner", region.header],
  ["contentinfo", region.footer],
  ["complementary", region.aside],
  ["dialog", region.form],
]);

/** Words of class names and ids, by the part of the page they open. Own list of the words that templates share. */
const byWord: readonly (readonly [number, RegExp])[] = [
  [
    region.related,
    /related|recommend|teaser|promo|trending|popular|most-?read|read-?more|readmore|more-?(?:from|stories|news|articles)|also-?(?:read|like)|newsletter|sidebar|side-bar|(?:^|[^-a-z])widget|carousel|outbrain|taboola|latest|next-?(?:article|post)|prev(?:ious)?-?(?:article|post)|up-?next|see-?also/,
  ],
  [region.comments, /comment(?!ary|ator)|disqus|respond|discussion/],
  [region.navigation, /(?:^|[^a-z])(?:nav|navigation|navbar|menu|breadcrumbs?|sitemap)(?:$|[^a-z])/],
  [region.footer, /(?:^|[^a-z])(?:footer|colophon|copyright|site-?info)(?:$|[^a-z])/],
  [
    region.byline,
    /byline|author|autor|writer|credit|dateline|publish|post-?meta|article-?meta|entry-?meta|meta-?info|post-?info|article-?info|timestamp|date|posted/,
  ],
  [region.form, /cookie|consent|modal|popup|paywall|subscribe|sign-?up|login|overlay/],
];

const hiddenStyle = /display:\s?none|visibility:\s?hidden/i;

/** The parts that the names of an element open; see `namesOf`. */
export function regionsOfNames(names: string): number {
  let regions = 0;
  if (names !== "") for (const [flag, words] of byWord) if (words.test(names)) regions |= flag;
  return regions;
}

/** The parts an element opens by its tag, its role and whether it is hidden. */
export function regionsOfElement(element: PageElement): number {
  const regions = byTag.get(element.tagName) ?? 0;
  if (element.attrs.length === 0) return regions;
  const role = byRole.get(attribute(element, "role") ?? "") ?? 0;
  const style = attribute(element, "style")?.slice(0, 500) ?? "";
  const isHidden = attribute(element, "hidden") !== null || (style !== "" && hiddenStyle.test(style));
  return regions | role | (isHidden ? region.hidden : 0);
}
