/** What each place of a headline counts in the vote. */
export const titleWeights = {
  heading: { only: 5, oneOfSeveral: 3, inArticle: 1, named: 0.5, outside: -2.5, unclaimed: 0.5 },
  jsonLd: { newsHeadline: 3, headline: 1.5, name: 1 },
  document: 0.8,
  microdata: 1.5,
  namedHeading: 0.2,
} as const;

/** Names of `<meta>` that hold the headline. */
export const metaTitles: readonly (readonly [string, number])[] = [
  ["og:title", 1.6],
  ["twitter:title", 1.2],
  ["citation_title", 2],
  ["dc.title", 1],
  ["dcterms.title", 1],
  ["parsely-title", 1.5],
  ["sailthru.title", 1.5],
  ["cxenseparse:title", 1.2],
  ["headline", 1.2],
  ["title", 0.8],
];

/** What a title gives to another that it does not equal: one it begins, one it has at an end, one with most of the same words. */
export const titleSupport = { cut: 1, part: 0.9, alike: 0.4 } as const;
