export { plainText } from "../text/plain-text.js";
export type { Feed, FeedDate, FeedItem, FeedOptions } from "./feed.js";
export { feedsOf, type Opml, type Outline } from "./opml/opml.js";
export { readOpml } from "./opml/read-opml.js";
export { writeOpml } from "./opml/write-opml.js";
export { readFeed } from "./read-feed.js";
