import { foldWords } from "../fold-words.js";
import type { Judged } from "./judged.js";
import type { PageWords } from "./page-words.js";

/** Standfirsts and descriptions shorter than this could be any label. */
const shortest = 30;
const comparedLength = 60;

/** True when a line reads as a description of the page does, or begins so: descriptions are often cut. */
function isDescription(line: string, descriptions: readonly string[]): boolean {
  return descriptions.some(
    (description) =>
      description === line ||
      (description.length > shortest &&
        (line.startsWith(description.slice(0, comparedLength)) || description.startsWith(line))),
  );
}

/** Takes the standfirst into the article: a line between the headline and the first paragraph that the page also gives as its description. */
export function takeStandfirst(judged: readonly Judged[], first: number, { descriptions, headlines }: PageWords): void {
  const headline = judged.findIndex(({ block }) => block.container.element.tagName === "h1");
  if (headline < 0) return;
  const known = new Set(judged.filter(({ leftOut }) => !leftOut).map(({ block }) => foldWords(block.text)));
  for (const line of judged.slice(headline + 1, first)) {
    const words = foldWords(line.block.text);
    if (words.length < shortest || headlines.has(words) || known.has(words)) continue;
    if (isDescription(words, descriptions)) line.leftOut = null;
  }
}
