/** First of the Control Pictures, which show U+0000–U+001F: ␀ ␁ … ␛ …. */
const controlPictures = 0x2400;
const replacement = "\uFFFD";

/** Characters other than C0 and C1 that can forge or reorder what a terminal shows, and the sign that stands for them. */
const signs: ReadonlyMap<number, string> = new Map([
  [0x7f, "\u2421"],
  [0x2028, "\u2424"],
  [0x2029, "\u2424"],
  // Marks, embeddings, overrides and isolates of the bidirectional algorithm.
  ...[0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map(
    (point): [number, string] => [point, replacement],
  ),
]);

function signOf(code: number): string | null {
  if (code < 0x20) return code === 0x0a || code === 0x09 ? null : String.fromCharCode(controlPictures + code);
  if (code < 0x7f) return null;
  if (code >= 0x80 && code <= 0x9f) return replacement;
  return signs.get(code) ?? null;
}

/**
 * Text from outside, made safe for a terminal: every C0 and C1 control (so every escape sequence), DEL, line and paragraph separator and
 * bidirectional control becomes one visible character, and half a surrogate pair U+FFFD. Line feed and tab stay. The length in UTF-16
 * units does not change, so offsets stay true. Idempotent.
 */
export function terminalText(text: string): string {
  let result = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = signOf(text.charCodeAt(index));
    if (sign === null) continue;
    result += text.slice(copied, index) + sign;
    copied = index + 1;
  }
  const safe = copied === 0 ? text : result + text.slice(copied);
  return safe.isWellFormed() ? safe : safe.toWellFormed();
}

/** The same for a field of one line (a title, a name, a file name): line feed becomes ␊ and tab a space. */
export function terminalLine(text: string): string {
  return terminalText(text).replaceAll("\n", "\u240A").replaceAll("\t", " ");
}
