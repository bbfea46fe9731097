import { isWordChar } from "../text/chars.js";

/** The words of a text in lower case, one space between them: for comparing what should read the same. */
export function foldWords(text: string): string {
  const words: string[] = [];
  let from = -1;
  for (let index = 0; index <= text.length; index++) {
    const inWord = index < text.length && isWordChar(text.charCodeAt(index));
    if (inWord && from < 0) from = index;
    if (!inWord && from >= 0) {
      words.push(text.slice(from, index));
      from = -1;
    }
  }
  return words.join(" ").toLowerCase();
}
