import { escapeAttribute, escapeText } from "entities";
import type { XmlElement } from "../xml/xml-element.js";

/** Elements of HTML that have no end tag. */
const voidElements = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

function startTag({ localName, attributes }: XmlElement): string {
  const written = [...attributes]
    .filter(([name]) => /^[a-z][a-z0-9-]*$/.test(name) && name !== "xmlns")
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${localName}${written.join("")}>`;
}

/** The markup within an element, as HTML; prefixes are dropped (XHTML in Atom often has one). */
export function innerHtml(element: XmlElement): string {
  const parts: string[] = [];
  const write = (node: XmlElement | string): void => {
    if (typeof node === "string") {
      parts.push(escapeText(node));
      return;
    }
    if (!/^[a-z][a-z0-9-]*$/.test(node.localName)) return;
    parts.push(startTag(node));
    if (voidElements.has(node.localName)) return;
    for (const child of node.children) write(child);
    parts.push(`</${node.localName}>`);
  };
  for (const child of element.children) write(child);
  return parts.join("");
}
