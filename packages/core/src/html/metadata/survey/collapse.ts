import { isSpace } from "../../../text/chars.js";

/** White space, and control characters, which are nothing to be seen. */
const isGap = (code: number): boolean => isSpace(code) || code < 0x20 || (code >= 0x7f && code <= 0x9f);

/** Text in one line: each run of white space and control characters is one space, none at the ends; halves of pairs are U+FFFD. One pass. */
export function collapse(text: string): string {
  const words: string[] = [];
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && !isGap(text.charCodeAt(index))) continue;
    if (index > from) words.push(text.slice(from, index));
    from = index + 1;
  }
  return words.join(" ").toWellFormed();
}
