import type { PageElement } from "../../page.js";

/** Attributes by name in lower case. */
export type Attributes = ReadonlyMap<string, string>;

const none: Attributes = new Map();

export function attributesOf({ attrs }: PageElement): Attributes {
  return attrs.length === 0 ? none : new Map(attrs.map(({ name, value }) => [name, value]));
}

const maxNames = 300;

/** What a template calls an element, in lower case: its class, id and other names. Cut at 300 characters. */
export function namesOf(attributes: Attributes): string {
  let names = "";
  for (const name of ["class", "id", "itemprop", "rel", "data-testid"]) {
    const value = attributes.get(name);
    if (value) names += `${value.slice(0, maxNames)} `;
  }
  return names.slice(0, maxNames).toLowerCase();
}
