import type { Span } from "../../schema/index.js";
import { isApostrophe, isDash, isLetter, isSpace, isUpper, isWordChar } from "../../text/chars.js";

/** A run of letters and digits, or one other character, with its place in the text. */
export interface Word {
  start: number;
  end: number;
  /** Lower case; apostrophes as ', en and em dashes as –. */
  word: string;
  /** Begins with an upper-case letter. */
  upper: boolean;
  /** White space stands in front of it. */
  gap: boolean;
  /** A line end stands in front of it, or it is the first. */
  opens: boolean;
}

/** Stands for every place outside a list of words, so that looking around needs no checks. */
const noWord: Word = { start: 0, end: 0, word: "", upper: false, gap: true, opens: false };

/** The words of one sentence in order. */
export type Words = readonly Word[];

/** The word at an index; outside the list an empty one, so that looking around needs no checks. */
export function at(words: Words, index: number): Word {
  return words[index] ?? noWord;
}

/** Cuts `text` from `start` to `end` into words. One pass. */
export function splitWords(text: string, start: number, end: number): Words {
  const words: Word[] = [];
  let gap = true;
  let opens = true;
  for (let index = start; index < end; ) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) {
      gap = true;
      if (code === 0x0a) opens = true;
      index++;
      continue;
    }
    const from = index++;
    if (isWordChar(code)) while (index < end && isWordChar(text.charCodeAt(index))) index++;
    words.push({ start: from, end: index, word: normalize(text, from, index, code), upper: isUpper(code), gap, opens });
    gap = false;
    opens = false;
  }
  return words;
}

const split = new WeakMap<readonly Span[], { text: string; words: readonly Words[] }>();

/** The words of each sentence. The passes that ask for them in turn, with the same list of sentences, share one cutting. */
export function splitSentences(text: string, sentences: readonly Span[]): readonly Words[] {
  const known = split.get(sentences);
  if (known?.text === text) return known.words;
  const words = sentences.map(({ start, end }) => splitWords(text, start, end));
  split.set(sentences, { text, words });
  return words;
}

function normalize(text: string, start: number, end: number, code: number): string {
  if (isApostrophe(code)) return "'";
  if (isDash(code)) return "–";
  return text.slice(start, end).toLowerCase();
}

const quoteMarks = new Set(['"', "“", "”", "«", "»", "'", "‘", "(", "[", "—", "–", ":", "*", "•", "-"]);

/** True where a capital says nothing: at the head of a sentence, of a line or of a quotation. */
export function opensSentence(words: Words, index: number): boolean {
  if (index === 0 || at(words, index).opens) return true;
  const before = at(words, index - 1);
  return quoteMarks.has(before.word) || before.word === "." || before.word === "?" || before.word === "!";
}

/** True when the word in front is a capitalised word of the same phrase: "USA Today", "Theresa May". */
export function followsName(words: Words, index: number): boolean {
  const before = at(words, index - 1);
  return before.upper && !opensSentence(words, index - 1) && isLetter(before.word.charCodeAt(0));
}

/** The index behind a possessive 's or a plural one's apostrophe, else the index itself. */
export function skipPossessive(words: Words, index: number): number {
  if (at(words, index).word !== "'" || at(words, index).gap) return index;
  return at(words, index + 1).word === "s" && !at(words, index + 1).gap ? index + 2 : index + 1;
}
