import { isApostrophe, isDigit, isLetter, isSpace, isUpper, isWordChar } from "../../text/chars.js";
import { plainAbbreviations, titleAbbreviations } from "../lexicon/abbreviations.js";
import type { Token } from "./token.js";

const period = 0x2e;
const joiners = new Set(["-", "‑", "&", "@", "#", "_", "/"].map((mark) => mark.charCodeAt(0)));
const numberJoiners = new Set([".", ",", ":", "/", "-", "%"].map((mark) => mark.charCodeAt(0)));

/** Endings that stand as tokens of their own behind an apostrophe: Trump’s, we’re. */
const clitics = new Set(["s", "re", "ve", "ll", "d", "m"]);

/** End of the word that starts at `start`: letters with inner apostrophes, hyphens and the full stops of U.S. */
function wordEnd(text: string, start: number, limit: number): number {
  let index = start;
  while (index < limit) {
    const code = text.charCodeAt(index);
    const next = index + 1 < limit ? text.charCodeAt(index + 1) : 0;
    if (isWordChar(code)) index++;
    else if (index > start && (isApostrophe(code) || joiners.has(code)) && isWordChar(next)) index++;
    else if (index > start && code === period && isLetter(next) && isInitial(text, start, index)) index++;
    else break;
  }
  if (index < limit && text.charCodeAt(index) === period && keepsPeriod(text, start, index)) index++;
  return index;
}

/** True when the letter before `at` stands alone between full stops or hyphens, as in U.S. or J.K. */
function isInitial(text: string, start: number, at: number): boolean {
  return at - 1 === start || !isWordChar(text.charCodeAt(at - 2));
}

function keepsPeriod(text: string, start: number, end: number): boolean {
  if (end - start === 1) return isInitialLetter(text, start);
  if (end - start > 8) return false;
  const word = text.slice(start, end).toLowerCase();
  if (word.includes(".")) return true;
  return titleAbbreviations.has(word) || (plainAbbreviations.has(word) && isUpper(text.charCodeAt(start)));
}

/** A capital with its full stop is an initial before a name ("J. Smith"), not the last word of a sentence ("on X."). */
function isInitialLetter(text: string, at: number): boolean {
  const letter = text.charAt(at);
  if (!isUpper(text.charCodeAt(at)) || letter === "X" || letter === "I") return false;
  return text.charCodeAt(at + 2) === 0x20 ? isUpper(text.charCodeAt(at + 3)) : isLetter(text.charCodeAt(at + 2));
}

function numberEnd(text: string, start: number, limit: number): number {
  let index = start;
  while (index < limit) {
    const code = text.charCodeAt(index);
    const next = index + 1 < limit ? text.charCodeAt(index + 1) : 0;
    if (isWordChar(code)) index++;
    else if (numberJoiners.has(code) && isDigit(next)) index++;
    else if (code === 0x2d && isLetter(next)) index++;
    else break;
  }
  if (index < limit && text[index] === "%") index++;
  return index;
}

/** Where the clitic of a word begins, or its end when it has none. `n't` stays with its verb: it negates it. */
function cliticStart(text: string, start: number, end: number): number {
  for (let index = end - 1; index > start && index >= end - 3; index--) {
    if (isApostrophe(text.charCodeAt(index)))
      return clitics.has(text.slice(index + 1, end).toLowerCase()) ? index : end;
  }
  return end;
}

const curlyApostrophes = /[’ʼ`´]/g;

function makeToken(text: string, start: number, end: number, kind: Token["kind"]): Token {
  const slice = text.slice(start, end);
  // US is a country, not the pronoun.
  const lower = kind === "mark" ? slice : slice === "US" ? "u.s." : slice.toLowerCase().replace(curlyApostrophes, "'");
  return { start, end, text: slice, lower, kind, capital: kind === "word" && isUpper(slice.charCodeAt(0)) };
}

/** Cuts a text into tokens; every character that is not white space is in exactly one. Linear. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (let index = from; index < to; ) {
    const code = text.charCodeAt(index);
    if (isLetter(code)) {
      const end = wordEnd(text, index, to);
      const clitic = cliticStart(text, index, end);
      tokens.push(makeToken(text, index, clitic, "word"));
      if (clitic < end) tokens.push(makeToken(text, clitic, end, "word"));
      index = end;
    } else if (isDigit(code)) {
      const end = numberEnd(text, index, to);
      tokens.push(makeToken(text, index, end, "number"));
      index = end;
    } else if (isSpace(code)) {
      index++;
    } else {
      const width = (text.codePointAt(index) ?? 0) >= 0x10000 ? 2 : 1;
      // A clitic cut off by a quotation mark or number before it ("the 1990’s") is a word as well.
      const end = isApostrophe(code) ? looseClitic(text, index, to) : 0;
      if (end > 0) {
        tokens.push(makeToken(text, index, end, "word"));
        index = end;
      } else {
        tokens.push(makeToken(text, index, index + width, "mark"));
        index += width;
      }
    }
  }
  return tokens;
}

function looseClitic(text: string, index: number, limit: number): number {
  if (index === 0 || !isWordOrClose(text.charCodeAt(index - 1))) return 0;
  let end = index + 1;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  return clitics.has(text.slice(index + 1, end).toLowerCase()) ? end : 0;
}

function isWordOrClose(code: number): boolean {
  return isWordChar(code) || code === 0x29 || code === 0x201d || code === 0x22 || code === period;
}
