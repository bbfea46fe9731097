import { SaidbyError } from "../../error.js";
import { singleLine } from "../../text/plain-text.js";
import { webUrl } from "../../text/web-url.js";
import { readXml } from "../xml/read-xml.js";
import { childrenNamed, elementsOf, textOf, type XmlElement } from "../xml/xml-element.js";
import type { Opml, Outline } from "./opml.js";

function attribute({ attributes }: XmlElement, name: string): string | null {
  return singleLine(attributes.get(name) ?? "") || null;
}

function readOutline(element: XmlElement): Outline {
  const link = (name: string): string | null => webUrl(attribute(element, name) ?? "");
  const [xmlUrl, htmlUrl, url] = [link("xmlurl"), link("htmlurl"), link("url")];
  return {
    text: attribute(element, "text") ?? attribute(element, "title") ?? xmlUrl ?? "",
    type: attribute(element, "type"),
    xmlUrl,
    htmlUrl,
    url,
    description: attribute(element, "description"),
    language: attribute(element, "language"),
    categories: (attribute(element, "category") ?? "").split(",").flatMap((category) => category.trim() || []),
    children: outlinesOf(element),
  };
}

function outlinesOf(element: XmlElement): Outline[] {
  return childrenNamed(element, ["outline"]).map(readOutline);
}

/**
 * Reads a list of subscriptions, broken or not. Nothing that it points to is opened.
 * @throws SaidbyError `invalid-feed` when it is no OPML, or declares entities; `over-limit` when it is larger or deeper than any list.
 */
export function readOpml(text: string): Opml {
  const root = elementsOf(readXml(text, null)).find(({ name }) => name === "opml");
  if (!root) throw new SaidbyError("invalid-feed", "it is no OPML: it does not begin with an opml element");
  const head = childrenNamed(root, ["head"])[0];
  const title = head && childrenNamed(head, ["title"])[0];
  const body = childrenNamed(root, ["body"])[0] ?? root;
  return { title: title ? singleLine(textOf(title)) || null : null, outlines: outlinesOf(body) };
}
