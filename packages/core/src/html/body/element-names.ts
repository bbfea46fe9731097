import type { PageElement } from "../page.js";
import { captionWords, embedNames, layoutWords, strongAside, termPrefixes, weakAside } from "./name-words.js";

/** Attributes that name what an element holds. */
const naming = new Set([
  "class",
  "data-component",
  "data-module",
  "data-name",
  "data-qa",
  "data-testid",
  "data-type",
  "id",
  "itemprop",
  "role",
]);

/** What the names of an element say it holds: the word that says so, or an empty string. */
export interface ElementNames {
  /** Says almost surely that it is not the article. */
  strong: string;
  /** May say that it is not the article. */
  weak: string;
  caption: string;
  embed: string;
}

const longestNames = 400;
const silent: ElementNames = { strong: "", weak: "", caption: "", embed: "" };

/** `ArticleBody__relatedLinks` → article, body, related, links. */
function wordsOf(token: string): string[] {
  return token
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function interpret(names: string): ElementNames {
  const found = { ...silent };
  for (const token of names.split(/\s+/)) {
    if (embedNames.has(token)) found.embed ||= token;
    const words = wordsOf(token);
    if (words.some((word) => layoutWords.has(word)) || termPrefixes.some((prefix) => token.startsWith(prefix)))
      continue;
    for (const word of [...words, words.join("")]) {
      if (strongAside.has(word)) found.strong ||= word;
      if (weakAside.has(word)) found.weak ||= word;
      if (captionWords.has(word)) found.caption ||= word;
    }
  }
  return found;
}

/** All naming attributes of an element as one text: elements that share it are of one kind. */
export function namesOf(element: PageElement): string {
  let names = "";
  for (const { name, value } of element.attrs) if (naming.has(name)) names += ` ${value.slice(0, longestNames)}`;
  return names;
}

/** A reader of names that remembers what it has read: pages repeat them thousands of times. */
export function nameReader(): (names: string) => ElementNames {
  const known = new Map([["", silent]]);
  return (names) => {
    const found = known.get(names) ?? interpret(names);
    known.set(names, found);
    return found;
  };
}
