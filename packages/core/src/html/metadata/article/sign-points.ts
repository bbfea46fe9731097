import type { ArticleSigns } from "./read-signs.js";

/** What each sign counts: a point doubles the odds that the page is an article, a negative one halves them. */
export const signPoints: { readonly [Sign in keyof ArticleSigns]: Readonly<Record<ArticleSigns[Sign], number>> } = {
  declared: { article: 3, "open graph article": 1, website: -1, other: -2, nothing: -1 },
  credited: { "dated and signed": 2, dated: 1, signed: 0, neither: -2 },
  address: { article: 2.5, slug: 1.5, other: 0, list: -4, service: -3, root: -4 },
  paragraphs: { many: 1, some: -1, few: -3 },
  share: { high: 1, middling: -0.5, low: -1.5 },
  links: { few: 0.5, some: 0, many: -0.5, most: -1 },
  marks: { "reading time": 2, none: 0, code: -0.5, prices: -1, replies: -2 },
  heading: { "in article": 1.5, elsewhere: -0.5, none: -1.5 },
  template: { article: 1.5, list: -2, unnamed: -0.5 },
};
