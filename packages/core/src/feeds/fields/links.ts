import { webUrl } from "../../text/web-url.js";
import { childrenNamed, textOf, type XmlElement } from "../xml/xml-element.js";

/** A link on the web, absolute; null for all else. */
export function linkOf(value: string | undefined, element: XmlElement): string | null {
  const clean = value?.trim();
  return clean ? webUrl(clean, element.base) : null;
}

const isAlternate = (link: XmlElement): boolean =>
  (link.attributes.get("rel") ?? "alternate").toLowerCase() === "alternate";

const isPage = (link: XmlElement): boolean =>
  /^(?:$|text\/html|application\/xhtml)/i.test(link.attributes.get("type") ?? "");

/** The page that an entry or a feed is of: `link` as RSS or Atom write it, pages before other kinds of file. */
function linkElement(element: XmlElement): string | null {
  const links = childrenNamed(element, ["link", "atom:link"]);
  const texts = links.filter((link) => !link.attributes.has("href"));
  const hrefs = links.filter((link) => link.attributes.has("href") && isAlternate(link));
  const inOrder = [...texts, ...hrefs.filter(isPage), ...hrefs.filter((link) => !isPage(link))];
  for (const link of inOrder) {
    const found = linkOf(link.attributes.get("href") ?? textOf(link), link);
    if (found) return found;
  }
  return null;
}

/** The `guid` of RSS where it says that it is a link, or does not say that it is none. */
function permanentLink(element: XmlElement): string | null {
  const guid = childrenNamed(element, ["guid"])[0];
  if (!guid || guid.attributes.get("ispermalink")?.trim().toLowerCase() === "false") return null;
  return webUrl(textOf(guid).trim());
}

/** The page that an entry or a feed is of; null when it has none on the web. */
export function pageLink(element: XmlElement): string | null {
  return (
    linkElement(element) ??
    permanentLink(element) ??
    linkOf(element.attributes.get("href"), element) ??
    linkOf(element.attributes.get("rdf:about"), element)
  );
}
