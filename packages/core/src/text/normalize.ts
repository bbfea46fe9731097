/** Text ready to be pointed into, and how many characters had to be replaced to make it so. */
export interface NormalizedText {
  text: string;
  replaced: number;
}

const replacement = "\uFFFD";

/**
 * Makes the text every span points into: leading byte order marks dropped, CR and CRLF to LF, NUL and lone surrogates to U+FFFD.
 * Nothing else is re-typeset. Applying it twice changes nothing more.
 */
export function normalizeText(input: string): NormalizedText {
  let start = 0;
  while (input.charCodeAt(start) === 0xfeff) start++;
  const body = input.slice(start);
  const lines = body.includes("\r") ? body.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : body;
  if (lines.isWellFormed() && !lines.includes("\0")) return { text: lines, replaced: 0 };
  let replaced = 0;
  for (let index = lines.indexOf("\0"); index >= 0; index = lines.indexOf("\0", index + 1)) replaced++;
  for (let index = 0; index < lines.length; index++) {
    const point = lines.codePointAt(index) ?? 0;
    if (point >= 0x10000) index++;
    else if (point >= 0xd800 && point <= 0xdfff) replaced++;
  }
  return { text: lines.toWellFormed().replaceAll("\0", replacement), replaced };
}
