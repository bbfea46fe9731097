/** Characters a terminal may act on: C0 but tab and line feed, DEL, C1, line separators, bidirectional controls. */
function isDangerous(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a;
  return (
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x061c
  );
}

/** Every character of a text that a terminal may act on. */
export function dangerousIn(text: string): string[] {
  return [...text].filter((character) => isDangerous(character.charCodeAt(0)));
}

/** All codes of the Select Graphic Rendition sequences in terminal output. */
export function graphicCodes(output: string): number[] {
  return output
    .split("\u001b[")
    .slice(1)
    .flatMap((part) => {
      const end = part.search(/[^\d;]/);
      return part[end] === "m" ? part.slice(0, end).split(";").map(Number) : [];
    });
}
