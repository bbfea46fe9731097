/** What may stand before the root element of a page or feed, with the end of each. */
const preambles: readonly (readonly [start: string, end: string])[] = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!", ">"],
];

/**
 * The name of the first element of a text that begins with markup, in lower case; `!doctype html` counts as `html`. Null when it does not
 * begin with markup. Takes linear time.
 */
export function rootElement(text: string): string | null {
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    if (
      text
        .slice(at, at + 14)
        .toLowerCase()
        .startsWith("<!doctype html")
    )
      return "html";
    const preamble = preambles.find(([start]) => text.startsWith(start, at));
    if (!preamble) break;
    const end = text.indexOf(preamble[1], at);
    if (end < 0) return null;
    at = end + preamble[1].length;
  }
  return /^<([a-z][a-z0-9:_-]{0,30})(?=[\s/>])/i.exec(text.slice(at, at + 34))?.[1]?.toLowerCase() ?? null;
}
