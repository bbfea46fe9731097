import { isLetter, isUpper } from "../../text/chars.js";

/** Words that stay small in titles. */
const smallWords = new Set("a an the of in on at to for and or but nor by with from as vs is".split(" "));

/** Longest stretch in marks that is taken for a title, in UTF-16 units. */
const longestTitle = 80;

/** Words of “The Long Way Home to You”, where all but the small ones begin with a capital; 0 where they do not. */
export function countTitleWords(text: string, start: number, end: number): number {
  if (end - start > longestTitle) return 0;
  const words = text
    .slice(start, end)
    .split(" ")
    .filter((word) => isLetter(word.charCodeAt(0)));
  const capitals = words.every((word, index) => isUpper(word.charCodeAt(0)) || (index > 0 && smallWords.has(word)));
  return capitals ? words.length : 0;
}
