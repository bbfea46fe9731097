import { plainText } from "../../text/plain-text.js";
import { webUrl } from "../../text/web-url.js";
import type { Page } from "../page.js";
import { fold } from "./fold.js";
import { articleTypes, findDescribing, pageTypes } from "./json-ld/article-node.js";
import { type Graph, type PlacedNode, readGraph } from "./json-ld/graph.js";
import { siteNamesOf } from "./site-names.js";
import { elementText } from "./survey/element-text.js";
import { type Survey, survey } from "./survey/survey.js";

/** What the readers of single facts share: the survey of the page, its linked data, and what its site is called. */
export interface PageFacts {
  found: Survey;
  graph: Graph;
  /** The linked data of the article, if there are any. */
  article: PlacedNode | null;
  /** The linked data of the page or of something in it, if there are any. */
  webPage: PlacedNode | null;
  url: string | null;
  /** Names of the site, folded. */
  siteNames: ReadonlySet<string>;
  /** The contents of the meta tags of a name (in lower case) as plain text. */
  metas: (name: string) => readonly string[];
}

const longestMeta = 5000;

/** Surveys a page. `url` is where it came from; what is no address of the web is left aside. */
export function readFacts(page: Page, url?: string): PageFacts {
  const found = survey(page.root);
  const graph = readGraph(found.head.scripts);
  const metas = metaIndex(found);
  const address = url === undefined ? null : webUrl(url);
  const titles = [
    ...found.headings.slice(0, 8).map(({ element }) => elementText(element)),
    ...metas("og:title"),
    found.head.title ?? "",
  ];
  const canonical = found.head.links.find(({ rel }) => rel === "canonical")?.href;
  const urls = [address, metas("og:url")[0], canonical].filter((link) => typeof link === "string");
  const clues = { urls: new Set(urls.map(bareUrl)), titles: new Set(titles.map(fold)), bareUrl };
  const article = findDescribing(graph, articleTypes, clues);
  const webPage = findDescribing(graph, pageTypes, clues);
  const siteNames = siteNamesOf({ graph, article, metas, url: address });
  return { found, graph, article, webPage, url: address, siteNames, metas };
}

function metaIndex({ head }: Survey): PageFacts["metas"] {
  const byName = new Map<string, string[]>();
  for (const { name, content } of head.metas) {
    const text = plainText(content.slice(0, longestMeta));
    const list = byName.get(name);
    if (text === "") continue;
    if (list) list.push(text);
    else byName.set(name, [text]);
  }
  return (name) => byName.get(name) ?? [];
}

/** An address without scheme, `www.`, query and last slash: what two spellings of one address have in common. */
function bareUrl(url: string): string {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  return path
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}
