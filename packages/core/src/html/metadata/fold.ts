import { isWordChar } from "../../text/chars.js";

/** Words in lower case with one space between them: two spellings of the same headline or name fold to one. */
export function fold(text: string): string {
  let out = "";
  let gap = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Halves of pairs are letters of rare scripts and emoji: kept, as they tell one text from another.
    if (isWordChar(code) || (code >= 0xd800 && code <= 0xdfff)) {
      if (gap && out !== "") out += " ";
      out += text.charAt(index);
      gap = false;
    } else gap = true;
  }
  return out.toLowerCase();
}
