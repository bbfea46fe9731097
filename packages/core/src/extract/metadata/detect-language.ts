import type { Language } from "../../schema/index.js";
import { isApostrophe, isLetter } from "../../text/chars.js";
import { languageWords, scripts } from "./data/language-words.js";

/** Only the beginning is looked at: enough to tell, and the same time for every text. */
const sampleLength = 6000;
const minWords = 8;
const minHits = 3;
/** So many words must be function words before a text of some length is one of the languages known. */
const minShare = 0.12;
const longText = 40;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(languageWords)) {
  for (const word of new Set(words)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  const end = Math.min(text.length, sampleLength);
  for (let index = 0; index < end; index++) {
    if (!isLetter(text.charCodeAt(index))) continue;
    const start = index;
    while (index < end && isLetter(text.charCodeAt(index))) index++;
    // What an apostrophe cuts off ("l’", "n’t") is no word of its own, except in front of another.
    if (!isApostrophe(text.charCodeAt(start - 1))) words.push(text.slice(start, index).toLowerCase());
  }
  return words;
}

const language = (value: string, confidence: number): Language => ({ value, origin: "text", confidence });

/** The language or script of a text that is not in Latin letters; null for Latin. */
function detectScript(words: readonly string[]): Language | null {
  const counts = new Map<string, number>();
  let letters = 0;
  for (const word of words) {
    letters += word.length;
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index);
      const script = code < 0x370 ? undefined : scripts.find(({ from, to }) => code >= from && code <= to);
      if (script) counts.set(script.value, (counts.get(script.value) ?? 0) + 1);
    }
  }
  const other = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (letters < 8 || other < letters / 2) return null;
  // Japanese writes Chinese characters among its own.
  if ((counts.get("ja") ?? 0) > other / 10) return language("ja", 0.9);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? language(most[0], 0.9) : null;
}

/**
 * Tells the language of a text by its most frequent function words (English, Spanish, French, German, Italian, Portuguese, Dutch, Swedish, Polish)
 * or by its script. Null when the text is too short to tell; `und` when it is long enough and none of these.
 */
export function detectLanguage(text: string): Language | null {
  const words = wordsOf(text);
  const script = detectScript(words);
  if (script) return script;
  const hits = new Map<string, number>(Object.keys(languageWords).map((value) => [value, 0]));
  for (const word of words) {
    const languages = languagesOf.get(word) ?? [];
    for (const value of languages) hits.set(value, (hits.get(value) ?? 0) + 1 / languages.length);
  }
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || words.length < minWords) return null;
  if (best[1] < words.length * minShare) return words.length >= longText ? language("und", 0.6) : null;
  if (best[1] < minHits) return null;
  const margin = 1 - (second?.[1] ?? 0) / best[1];
  return language(best[0], Math.round(Math.min(0.99, 0.5 + margin / 2) * 100) / 100);
}
