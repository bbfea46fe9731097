import type { Span } from "../schema/index.js";
import { isApostrophe, isDash, isSpace } from "../text/chars.js";
import { characterClass } from "./character-width.js";

/** A text as it is compared, and where each of its code units comes from. */
interface FoldedText {
  text: string;
  /** For every code unit of `text`, the UTF-16 offset in the source. */
  offsets: number[];
}

const doubleQuotes = new Set([0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb]);
const singleQuotes = new Set([0x2018, 0x201a, 0x201b, 0x2039, 0x203a]);

/** One character as it is compared: lower case, without diacritics, with the quotation marks and dashes of a keyboard. */
function foldCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return isSpace(point) ? " " : isApostrophe(point) ? "'" : character.toLowerCase();
  if (isSpace(point)) return " ";
  if (isApostrophe(point) || singleQuotes.has(point)) return "'";
  if (doubleQuotes.has(point)) return '"';
  if (isDash(point) || point === 0x2010 || point === 0x2011) return "-";
  let folded = "";
  for (const part of character.normalize("NFD").toLowerCase().normalize("NFD")) {
    const kind = characterClass(part.codePointAt(0) ?? 0);
    if (kind !== "combining" && kind !== "ignorable") folded += part;
  }
  return folded;
}

function fold(text: string): FoldedText {
  let folded = "";
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const part = foldCharacter(character);
    for (let unit = 0; unit < part.length; unit++) offsets.push(at);
    folded += part;
    at += character.length;
  }
  return { text: folded, offsets };
}

/** Where the character at an offset ends, the marks over it included. */
function characterEnd(text: string, start: number): number {
  let end = start;
  do end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  while (end < text.length && characterClass(text.codePointAt(end) ?? 0) === "combining");
  return end;
}

/** For every prefix of the needle, how long the longest of its ends is that is also its beginning (Knuth, Morris, Pratt). */
function borders(needle: string): number[] {
  const lengths = [0];
  for (let index = 1, matched = 0; index < needle.length; index++) {
    while (matched > 0 && needle[index] !== needle[matched]) matched = lengths[matched - 1] ?? 0;
    if (needle[index] === needle[matched]) matched++;
    lengths.push(matched);
  }
  return lengths;
}

/**
 * Every place where the words stand, from left to right, not overlapping. Case, diacritics, kinds of quotation marks, dashes and white
 * space make no difference. Linear in the text; spans are UTF-16 offsets. No match for an empty query.
 */
export function findText(text: string, query: string): Span[] {
  const needle = fold(query).text;
  if (needle.length === 0) return [];
  const haystack = fold(text);
  const failure = borders(needle);
  const found: Span[] = [];
  for (let index = 0, matched = 0; index < haystack.text.length; index++) {
    while (matched > 0 && haystack.text[index] !== needle[matched]) matched = failure[matched - 1] ?? 0;
    if (haystack.text[index] === needle[matched]) matched++;
    if (matched < needle.length) continue;
    matched = 0;
    const start = haystack.offsets[index - needle.length + 1] ?? 0;
    const end = characterEnd(text, haystack.offsets[index] ?? text.length);
    found.push({ start, end });
  }
  return found;
}
