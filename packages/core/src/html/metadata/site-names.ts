import { plainText } from "../../text/plain-text.js";
import { fold } from "./fold.js";
import { field, type Graph, listOf, type PlacedNode, resolve } from "./json-ld/graph.js";
import type { Json } from "./json-ld/lenient-json.js";

/** Names of `<meta>` that hold what the site is called. */
export const siteMetas: readonly string[] = [
  "og:site_name",
  "application-name",
  "apple-mobile-web-app-title",
  "al:android:app_name",
  "al:ios:app_name",
  "twitter:app:name:iphone",
  "dc.publisher",
  "dcterms.publisher",
  "citation_publisher",
  "publisher",
];

const siteTypes: ReadonlySet<string> = new Set(["WebSite", "NewsMediaOrganization"]);
const longestName = 80;

interface Sources {
  graph: Graph;
  article: PlacedNode | null;
  metas: (name: string) => readonly string[];
  url: string | null;
}

/** What a page calls its site, each folded, and also written in one word: in titles and bylines these are no part of headline and authors. */
export function siteNamesOf({ graph, article, metas, url }: Sources): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: Json | undefined): void => {
    if (typeof name !== "string" || name.length > longestName) return;
    const folded = fold(plainText(name));
    if (folded.length < 2) return;
    names.add(folded);
    names.add(folded.replaceAll(" ", ""));
  };
  for (const name of siteMetas) add(metas(name)[0]);
  for (const publisher of article ? listOf(field(article.node, "publisher")) : []) {
    const node = resolve(graph, publisher);
    if (node) add(field(node, "name"));
  }
  for (const { node, types } of graph.nodes)
    if (types.some((type) => siteTypes.has(type)))
      for (const name of [field(node, "name"), ...listOf(field(node, "alternateName"))]) add(name);
  for (const name of hostNames(url)) add(name);
  return names;
}

/** True for a name of the site. */
export function isSite(text: string, siteNames: ReadonlySet<string>): boolean {
  const folded = fold(text);
  return siteNames.has(folded) || siteNames.has(folded.replaceAll(" ", ""));
}

/** `www.example.co.uk` is called "www.example.co.uk", "example.co.uk" and "example". */
function hostNames(url: string | null): string[] {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? "")?.[1];
  if (!host) return [];
  const bare = host.replace(/^www\d?\./, "");
  const labels = bare.split(".");
  const main = labels.slice(0, -1).findLast((label) => label.length > 2);
  return [host, bare, main ?? "", labels[0] ?? ""].filter((name) => name.length > 2);
}
