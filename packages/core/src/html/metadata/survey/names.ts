import type { PageElement } from "../../page.js";

/** Attributes in which templates name elements. */
const naming: ReadonlySet<string> = new Set(["class", "id", "itemprop", "rel", "data-testid"]);

const longest = 300;

/** What a template calls an element, in lower case: its class, id and other names. Cut at 300 characters. */
export function namesOf({ attrs }: PageElement): string {
  let names = "";
  for (const { name, value } of attrs) if (naming.has(name)) names += `${value.slice(0, longest)} `;
  return names.slice(0, longest).toLowerCase();
}
