import { childrenNamed, type XmlElement } from "../xml/xml-element.js";

/** What the first child of one of the names gives that gives anything, the names in their order. */
export function firstOf<Value>(
  element: XmlElement,
  names: readonly string[],
  read: (child: XmlElement) => Value | null,
): Value | null {
  for (const child of childrenNamed(element, names)) {
    const value = read(child);
    if (value !== null) return value;
  }
  return null;
}
