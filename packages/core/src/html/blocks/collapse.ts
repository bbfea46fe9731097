/** White space that HTML collapses (WHATWG HTML, “ASCII whitespace”). */
export function isCollapsible(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d;
}

/** A text with each run of white space made one space, those at its ends too. */
export function collapse(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let inSpace = false;
  for (let index = 0; index < text.length; index++) {
    const space = isCollapsible(text.charCodeAt(index));
    if (space && !inSpace) parts.push(text.slice(from, index), " ");
    else if (!space && inSpace) from = index;
    inSpace = space;
  }
  if (!inSpace) parts.push(text.slice(from));
  return parts.join("");
}

/** Characters without width: soft hyphen, zero-width space, word joiner, zero-width no-break space. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g;

const blankStart = /^[\s\u00AD\u200B\u2060\uFEFF]+/;

/** A text from its first character that is seen. */
export function withoutBlankStart(text: string): string {
  return text.replace(blankStart, "");
}

/** The text of a line as it is seen: without white space at its ends and characters without width. */
export function asSeen(line: string): string {
  return line.replace(unseen, "").trim();
}
