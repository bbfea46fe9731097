/** Names of `<meta>` that hold authors, and what each counts in the vote. */
export const metaAuthors: readonly (readonly [string, number])[] = [
  ["citation_author", 5],
  ["parsely-author", 4],
  ["sailthru.author", 3],
  ["article:author", 1],
  ["article:author_name", 1],
  ["og:article:author", 1],
  ["author", 2.5],
  ["byl", 1],
  ["cxenseparse:author", 3],
  ["dc.creator", 1],
  ["dcterms.creator", 1],
  ["dc.creator.personalname", 1],
  ["mediator_author", 1],
  ["citation_authors", 1],
];

/** What the other places of authors count in the vote. */
export const authorWeights = {
  linked: { article: { author: 5, creator: 3 }, webPage: { author: 3, creator: 1 } },
  printed: { "rel=author": 4, "itemprop=author": 2, byline: 2, "author class": 1.5, "author link": 1, far: 1 },
  visible: { "by line": 2.5, "agency line": 1, "name line": 0.8 },
} as const;

/** What is left of the votes for a list that names only the site, only accounts, or things that do not look like persons. */
export const doubts = { site: 0.2, accounts: 0.4, others: 0.75 } as const;
