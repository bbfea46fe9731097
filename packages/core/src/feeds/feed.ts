/** A date of a feed: ISO 8601, with the zone where the feed tells a known one. */
export interface FeedDate {
  value: string;
  precision: "instant" | "day" | "month" | "year";
}

/** One entry of a feed. All fields but the two of HTML are plain text; links are absolute and of http or https. */
export interface FeedItem {
  title: string | null;
  link: string | null;
  /** The publisher's own name for the entry (`guid`, `id`): a text, not a link. */
  id: string | null;
  publishedAt: FeedDate | null;
  updatedAt: FeedDate | null;
  authors: string[];
  categories: string[];
  /** BCP 47 tag, as written. */
  language: string | null;
  /** The teaser; long ones are cut. */
  summary: string | null;
  /** The teaser as HTML from outside, as `contentHtml`: some feeds have the full text in it. */
  summaryHtml: string | null;
  /** The full text as HTML from outside, to be read by `readHtml` and never shown; relative links in it are against `base`. */
  contentHtml: string | null;
  /** The full text where the feed has it as plain text. */
  contentText: string | null;
  /** URL that relative links of the content are against. */
  base: string | null;
}

/** A feed of any kind. Text is plain, links are absolute and of http or https. */
export interface Feed {
  kind: "rss" | "rdf" | "atom" | "cdf" | "json";
  title: string | null;
  /** The site that the feed is of. */
  url: string | null;
  id: string | null;
  description: string | null;
  language: string | null;
  updatedAt: FeedDate | null;
  items: FeedItem[];
}

/** What the caller knows of a feed. */
export interface FeedOptions {
  /** Where the feed comes from; relative links are against it. */
  url?: string | undefined;
}
