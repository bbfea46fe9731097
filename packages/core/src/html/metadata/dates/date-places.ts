/** What each place of a date counts in the vote. */
export const dateWeights = {
  url: 1.5,
  /** What is left of the weight of an object's field when the object is the page, not the article. */
  webPage: 0.5,
  visible: 1.2,
  markup: { time: 1.5, named: 1, microdata: 3, telling: 0.5, inArticle: 0.3, far: 0.3 },
} as const;

/** Fields of JSON-LD that tell when the article was published. */
export const linkedPublished: readonly (readonly [string, number])[] = [
  ["datePublished", 5],
  ["dateCreated", 2.5],
  ["uploadDate", 2.5],
];

/** Fields of JSON-LD that tell when the article was changed. */
export const linkedModified: readonly (readonly [string, number])[] = [["dateModified", 5]];

/** Names of `<meta>` that tell when the page was published. */
export const metaPublished: readonly (readonly [string, number])[] = [
  ["article:published_time", 4],
  ["og:article:published_time", 3],
  ["datepublished", 4],
  ["citation_publication_date", 3],
  ["citation_online_date", 3],
  ["parsely-pub-date", 3],
  ["sailthru.date", 2.5],
  ["cxenseparse:recs:publishtime", 3],
  ["cxenseparse:articlepublicationtime", 3],
  ["publish_date", 2.5],
  ["publish-date", 2.5],
  ["publication_date", 2.5],
  ["published_at", 2.5],
  ["pubdate", 2.5],
  ["article.published", 2.5],
  ["published-date", 2.5],
  ["dc.date.issued", 2.5],
  ["dcterms.issued", 2.5],
  ["dcterms.created", 2],
  ["dc.date.created", 2],
  ["dc.date", 1.5],
  ["dcterms.date", 1.5],
  ["og:published_time", 2.5],
  ["og:pubdate", 2],
  ["rnews:datepublished", 2.5],
  ["ptime", 2],
  ["date", 1.5],
  ["datecreated", 1.5],
  ["video:release_date", 1.5],
  ["originalpublicationdate", 2.5],
  ["article_date_original", 2.5],
];

/** Names of `<meta>` that tell when the page was changed. */
export const metaModified: readonly (readonly [string, number])[] = [
  ["article:modified_time", 4],
  ["og:updated_time", 2],
  ["datemodified", 3],
  ["lastmod", 2],
  ["last-modified", 2],
  ["http-equiv:last-modified", 1],
  ["dcterms.modified", 2],
  ["dc.date.modified", 2],
  ["revised", 1],
];
