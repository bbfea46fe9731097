import { isLetter, isUpper } from "../../text/chars.js";

/** Words that stay small in titles. */
const smallWords = new Set("a an the of in on at to for and or but nor by with from as vs is".split(" "));

/** Longest stretch in marks that is taken for a title, in UTF-16 units. */
const longestTitle = 80;

/** “The Long Way Home to You”: three words or more, and all but the small ones begin with a capital. */
export function isTitleCase(text: string, start: number, end: number): boolean {
  if (end - start > longestTitle) return false;
  const words = text
    .slice(start, end)
    .split(" ")
    .filter((word) => isLetter(word.charCodeAt(0)));
  return (
    words.length >= 3 &&
    words.every((word, index) => isUpper(word.charCodeAt(0)) || (index > 0 && smallWords.has(word)))
  );
}
