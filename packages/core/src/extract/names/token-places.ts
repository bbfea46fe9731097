import { isLetter, isUpper } from "../../text/chars.js";
import { cueForms } from "../cues/cue-lexicon.js";
import { commonWords } from "../lexicon/common-words.js";
import {
  auxiliaries,
  commonVerbs,
  coordinators,
  determiners,
  prepositions,
  subordinators,
} from "../lexicon/function-words.js";
import type { Token } from "../tokens/token.js";
import type { Reading } from "./name-mention.js";

/** Where each token stands, index for index with the tokens. */
export interface TokenPlaces {
  /** Index of its sentence, -1 outside all. */
  readonly sentence: Int32Array;
  /** Index of its line of text. */
  readonly line: Int32Array;
  /** 1 where a capital is due anyway: first word of a sentence, a quotation, or behind a colon or bullet. */
  readonly opens: Uint8Array;
  /** 1 in a line set in title case or capitals, where capitals say nothing. */
  readonly headline: Uint8Array;
  /** Index of the innermost outer quotation it stands in, -1 outside quotations. */
  readonly quote: Int32Array;
}

/** Marks behind which a capital is due; dashes and bullets only with a blank between. */
const openers = new Set([..."“‘\"'«„(:"]);
const spacedOpeners = new Set([..."•–—-*·|"]);

/** Smallest number of long words by which a line can be told to be a headline. */
const minHeadlineWords = 3;

function isAllCapitals(token: Token): boolean {
  for (let index = 0; index < token.text.length; index++) {
    const code = token.text.charCodeAt(index);
    if (isLetter(code) && !isUpper(code)) return false;
  }
  return token.text.length > 1;
}

/** Words a headline in title case leaves in small letters. */
const smallWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...auxiliaries,
  ...subordinators,
  ...coordinators,
  ...determiners,
]);

function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let long = 0;
  let capitals = 0;
  let plain = 0;
  let allCapitals = 0;
  let ordinary = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.kind !== "word" || token.text.length < 3) continue;
    if (token.text.length > 3) long++;
    if (!token.capital) {
      if (!smallWords.has(token.lower)) plain++;
      continue;
    }
    if (token.text.length < 4) continue;
    capitals++;
    if (isAllCapitals(token)) allCapitals++;
    if (index > from && (commonWords.has(token.lower) || cueForms.has(token.lower) || commonVerbs.has(token.lower)))
      ordinary++;
  }
  if (long < minHeadlineWords) return false;
  return allCapitals >= long * 0.8 || (capitals >= long * 0.75 && ordinary > 0 && plain * 8 <= capitals);
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (text.charCodeAt(index) === 0x0a) return true;
  return false;
}

/** Finds the places of all tokens in one pass. */
export function tokenPlaces({ text, tokens, sentences, quotes }: Reading): TokenPlaces {
  const places: TokenPlaces = {
    sentence: new Int32Array(tokens.length).fill(-1),
    line: new Int32Array(tokens.length),
    opens: new Uint8Array(tokens.length),
    headline: new Uint8Array(tokens.length),
    quote: new Int32Array(tokens.length).fill(-1),
  };
  const outer = quotes.filter((region) => region.depth === 0);
  let sentence = 0;
  let quote = 0;
  let line = 0;
  let firstOfSentence = 0;
  const closeSentence = (end: number): void => {
    if (isHeadline(tokens, firstOfSentence, end)) places.headline.fill(1, firstOfSentence, end);
  };
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const newLine = before === undefined || hasLineEnd(text, before.end, token.start);
    if (newLine && before) line++;
    let newSentence = newLine;
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence++;
    const current = sentences[sentence];
    if (current && current.start <= token.start) {
      places.sentence[index] = sentence;
      newSentence ||= index > 0 && places.sentence[index - 1] !== sentence;
    }
    while ((outer[quote]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) quote++;
    if ((outer[quote]?.span.start ?? Number.POSITIVE_INFINITY) <= token.start) places.quote[index] = quote;
    places.line[index] = line;
    if (newSentence) {
      closeSentence(index);
      firstOfSentence = index;
    }
    const afterStop = before !== undefined && ".!?…".includes(before.text);
    const spaced = before !== undefined && before.end < token.start && spacedOpeners.has(before.text);
    const afterOpener = spaced || (before !== undefined && openers.has(before.text));
    places.opens[index] = newSentence || afterStop || afterOpener ? 1 : 0;
  });
  closeSentence(tokens.length);
  return places;
}
