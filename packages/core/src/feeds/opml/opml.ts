/** One line of an outline: a feed, a link, or a folder of others. Text is plain, links are absolute and of http or https. */
export interface Outline {
  text: string;
  /** `rss` for feeds of any kind, `link`, `include`; whatever the file says. */
  type: string | null;
  /** The feed. */
  xmlUrl: string | null;
  /** The site that the feed is of. */
  htmlUrl: string | null;
  /** What a `link` or `include` leads to. */
  url: string | null;
  description: string | null;
  language: string | null;
  /** Paths and tags (OPML 2.0, `category`). */
  categories: string[];
  children: Outline[];
}

/** A list of subscriptions (OPML 1.0 and 2.0). */
export interface Opml {
  title: string | null;
  outlines: Outline[];
}

/** All feeds of an outline, folders opened, in order. */
export function feedsOf({ outlines }: Pick<Opml, "outlines">): Outline[] {
  return outlines.flatMap((outline) => [
    ...(outline.xmlUrl === null ? [] : [outline]),
    ...feedsOf({ outlines: outline.children }),
  ]);
}
