const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Types of schema.org that say the page is about something that is no article. */
export const otherTypes: ReadonlySet<string> = list(
  "Product ProductGroup Offer AggregateOffer ItemList CollectionPage QAPage DiscussionForumPosting SoftwareApplication WebApplication MobileApplication Event Course JobPosting SearchResultsPage ProfilePage ContactPage CheckoutPage RealEstateListing Hotel Restaurant Movie TVSeries MusicAlbum",
);

/** What `og:type` says of pages that are no articles. */
export const otherOpenGraph: readonly string[] = [
  "product",
  "item",
  "profile",
  "video",
  "music",
  "game",
  "place",
  "business",
  "company",
];

/** Words of an address that tell what kind of page it is; the first that fits counts. */
export const addressSigns: readonly { sign: "list" | "service" | "article"; words: ReadonlySet<string> }[] = [
  {
    sign: "list",
    words: list(
      "c category categories tag tags topic topics collection collections product products p shop store browse search itm dp item forum forums thread threads questions question comments viewtopic showthread directory listing listings catalog catalogue archive archives page author authors jobs courses subject standings scores parts deals sale brands",
    ),
  },
  {
    sign: "article",
    words: list(
      "blog blogs news article articles story stories post posts insights magazine opinion press-release press-releases politics world sport sports entertainment business lifestyle review reviews features analysis academy learn guide guides resources journal",
    ),
  },
  {
    sign: "service",
    words: list(
      "services service about about-us contact support help docs doc documentation manual wiki reference api glossary faq pricing plans solutions applications locations login account tools calculator work careers terms privacy download downloads",
    ),
  },
];

/** Class names of a `<body>` that tell what the template shows (WordPress and others). */
export const articleTemplates: ReadonlySet<string> = list(
  "single single-post post-template-default article story blog-post post article-page post-page node-type-article page-node-type-article",
);
export const listTemplates: ReadonlySet<string> = list(
  "archive category tag search home product single-product shop forum topic collection tax-product_cat woocommerce-page",
);

/** "5 min read", which only texts to be read have. */
export const readingTime =
  /\d\s?-?\s?min(?:ute)?s?\.?\s*(?:read|lese)|lesezeit|reading time|temps de lecture|tiempo de lectura|min\. lesezeit/i;
