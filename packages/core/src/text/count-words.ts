import { isSpace } from "./chars.js";

/** Number of words in a range of a text: runs of characters that are not white space. */
export function countWords(text: string, { start, end }: { start: number; end: number }): number {
  let words = 0;
  let inWord = false;
  for (let index = start; index < end; index++) {
    const blank = isSpace(text.charCodeAt(index));
    if (!blank && !inWord) words++;
    inWord = !blank;
  }
  return words;
}
