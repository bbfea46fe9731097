/** An element of a feed: its name as we call it (see namespaces), its name as written without prefix, and what is in it, in order. */
export interface XmlElement {
  name: string;
  localName: string;
  /** By name as written, in lower case. */
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  /** URL that relative links are against (`xml:base`); null when unknown. */
  base: string | null;
  /** `xml:lang` in force. */
  language: string | null;
}

/** The child elements, in order. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The child elements of one of the names, those of the first name first. */
export function childrenNamed(element: XmlElement, names: readonly string[]): XmlElement[] {
  const children = elementsOf(element);
  return names.flatMap((name) => children.filter((child) => child.name === name));
}

/** All text within, elements left out; linear and without recursion. */
export function textOf(element: XmlElement): string {
  const parts: string[] = [];
  const stack: (XmlElement | string)[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") parts.push(node);
    else for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] ?? "");
  }
  return parts.join("");
}

/** True when the element has elements in it, as inline markup has. */
export function hasElements(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== "string");
}
