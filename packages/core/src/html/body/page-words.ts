import { foldWords } from "../fold-words.js";
import type { Page } from "../page.js";
import { attribute, elementsNamed, rawText } from "../tree.js";

/** What the page says of the article besides its text, in folded words: to know the headline and the standfirst when they are shown. */
export interface PageWords {
  headlines: ReadonlySet<string>;
  descriptions: readonly string[];
}

/** The longest headline or description that is compared. */
const longest = 1000;

/** Reads the headline from `title`, `h1` and the titles for other services, the description from theirs (Open Graph, Dublin Core, Twitter). */
export function readPageWords({ root }: Page): PageWords {
  const headlines = new Set<string>();
  const descriptions: string[] = [];
  for (const element of elementsNamed(root, "title", "h1", "meta")) {
    const isMeta = element.tagName === "meta";
    const name = isMeta ? (attribute(element, "property") ?? attribute(element, "name") ?? "") : "title";
    const words = foldWords((isMeta ? (attribute(element, "content") ?? "") : rawText(element)).slice(0, longest));
    if (words === "") continue;
    if (name.endsWith("title")) headlines.add(words);
    if (name.endsWith("description")) descriptions.push(words);
  }
  return { headlines, descriptions };
}
