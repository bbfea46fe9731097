import { plainText, singleLine } from "../../text/plain-text.js";
import { childrenNamed, elementsOf, textOf, type XmlElement } from "../xml/xml-element.js";

/** The name in the writings of RSS: `a@example.org (Ana Berg)`, `Ana Berg <a@example.org>`, `Ana Berg`. Null where only an address is told. */
export function personName(text: string): string | null {
  const clean = singleLine(text);
  const open = clean.indexOf("(");
  const close = clean.lastIndexOf(")");
  if (open > 0 && close > open && clean.slice(0, open).includes("@"))
    return clean.slice(open + 1, close).trim() || null;
  const words = clean.split(" ").filter((word) => !/^[<"']?\S{0,200}@\S{1,200}$/.test(word));
  const name = words
    .join(" ")
    .replace(/^mailto:/i, "")
    .trim();
  return /^https?:/i.test(name) ? null : name || null;
}

function nameOfPerson(element: XmlElement): string | null {
  const name = childrenNamed(element, ["atom:name", "name", "itunes:name"])[0];
  // An Atom person has a name of its own; RSS puts the name itself there.
  if (elementsOf(element).length > 0) return name ? singleLine(plainText(textOf(name))) || null : null;
  return personName(plainText(textOf(element)));
}

/** Elements that name authors, the surer first. */
const authorNames = [["atom:author"], ["dc:creator"], ["author"], ["itunes:author"]];

/** The authors of an element, by the first kind of statement about them that names any. */
export function authorsOf(element: XmlElement): string[] {
  for (const names of authorNames) {
    const found = childrenNamed(element, names).flatMap((child) => nameOfPerson(child) ?? []);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
