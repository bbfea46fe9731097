import { commonWords } from "../lexicon/common-words.js";
import { compoundHead } from "./compound.js";
import { knownKind } from "./known-names.js";
import type { NameMention, Reading } from "./name-mention.js";
import type { WordUsage } from "./word-usage.js";

/** Names that open a compound: “London” of “London-based”. They cover a part of their token. */
export function compoundNames({ tokens }: Reading, usage: WordUsage): NameMention[] {
  return tokens.flatMap((token, index) => {
    const length = token.kind === "word" ? compoundHead(token.text) : 0;
    if (length === 0) return [];
    const name = token.text.slice(0, length);
    const kind = knownKind(name);
    if (kind === undefined || (commonWords.has(name.toLowerCase()) && usage.capital(name) === 0)) return [];
    const span = { start: token.start, end: token.start + length };
    return [{ span, core: span, kind, titles: [], confidence: 0.8, tokenStart: index, tokenEnd: index + 1 }];
  });
}
