import { TextDecoder } from "@exodus/bytes/encoding-browser.js";
import { isLetter } from "../../text/chars.js";
import { commonMarks, type LanguageLetters, languageLetters } from "./encoding-letters.js";

/** Bytes that detection looks at, from the first that is not ASCII. */
const sampleLength = 32_768;

const marks = new Set(commonMarks);

/** Points of one character outside ASCII, by what it is in a reading. */
const points = {
  common: 2,
  mark: 2,
  script: 1,
  ideograph: 0.5,
  stray: -1,
  jumpingCase: -3,
  mixedScript: -2,
  impossible: -8,
};

interface Reader {
  common: ReadonlySet<string>;
  inScript: (character: string) => boolean;
}

function readerOf({ common, script = "" }: LanguageLetters): Reader {
  const ends = [...script];
  const pairs = ends.flatMap((first, index) => (index % 2 === 0 ? [[first, ends[index + 1] ?? first] as const] : []));
  return {
    common: new Set(common),
    inScript: (character) => pairs.some(([first, last]) => character >= first && character <= last),
  };
}

const readers = new Map(languageLetters.map((row) => [row, readerOf(row)]));

/** First character of the scripts that come after Latin: a letter of theirs does not follow a Latin one within a word. */
const firstOtherScript = 0x370;

function isImpossible(code: number): boolean {
  return code === 0xfffd || (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff) || code < 0x09;
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Points of one character; `before` is the one ahead of it. */
function pointsOf(character: string, before: string, { common, inScript }: Reader): number {
  const code = character.codePointAt(0) ?? 0;
  if (isImpossible(code)) return points.impossible;
  if (marks.has(character)) return points.mark;
  const lower = character.toLowerCase();
  const previous = before.codePointAt(0) ?? 0;
  if (code >= firstOtherScript && previous < 0x80 && isLetter(previous) && isLetter(code)) return points.mixedScript;
  if (lower !== character && isLetter(previous) && !isCapital(before)) return points.jumpingCase;
  if (common.has(lower) || common.has(character)) return points.common;
  if (inScript(lower)) return points.script;
  return code >= 0x4e00 && code <= 0x9fff ? points.ideograph : points.stray;
}

/** Mean points of the characters outside ASCII. */
function plausibility(text: string, reader: Reader): number {
  let total = 0;
  let count = 0;
  let before = "";
  for (const character of text) {
    if (character > "\x7f") {
      total += pointsOf(character, before, reader);
      count++;
    }
    before = character;
  }
  return count === 0 ? 0 : total / count;
}

/** Bonus of the language that the content says it is in. */
const declaredBonus = 0.5;

function sample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 32);
  return bytes.subarray(start, start + sampleLength);
}

/** `ESC $ B` or `ESC $ @`, which begin Japanese text in ISO-2022-JP. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1))
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  return false;
}

/**
 * Guesses the encoding of bytes that are not UTF-8 and declare nothing: reads the beginning in each encoding that is still met with and takes
 * the one whose characters are most like those of a language written in it. `language` is the content's own word for it, an ISO 639 code.
 */
export function detectEncoding(bytes: Uint8Array, language: string | null = null): string {
  const head = sample(bytes);
  if (!head.some((byte) => byte >= 0x80)) return isIso2022Jp(bytes) ? "iso-2022-jp" : "windows-1252";
  const texts = new Map<string, string>();
  let best = { encoding: "windows-1252", score: Number.NEGATIVE_INFINITY };
  for (const row of languageLetters) {
    const reader = readers.get(row) ?? readerOf(row);
    for (const encoding of row.encodings) {
      const text = texts.get(encoding) ?? new TextDecoder(encoding).decode(head);
      texts.set(encoding, text);
      const bonus = language !== null && row.languages.includes(language) ? declaredBonus : 0;
      const score = plausibility(text, reader) + bonus;
      if (score > best.score + 1e-9) best = { encoding, score };
    }
  }
  return best.encoding;
}
