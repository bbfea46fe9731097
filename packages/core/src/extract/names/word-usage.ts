import type { Token } from "../tokens/token.js";
import type { TokenPlaces } from "./token-places.js";

/** How a document writes its words where a capital means something. */
export interface WordUsage {
  /** Times a word stands with a capital within a sentence; a word in capitals only counts with the same word in any other letters. */
  capital(text: string): number;
  /** Times a word stands in lower case. */
  plain(lower: string): number;
}

/** Counts capitals and small letters over a document, headlines and first words left out. */
export function wordUsage(tokens: readonly Token[], places: TokenPlaces): WordUsage {
  const capitals = new Map<string, number>();
  const shouts = new Map<string, number>();
  const plains = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.kind !== "word" || places.headline[index] === 1) return;
    if (!token.capital) plains.set(token.lower, (plains.get(token.lower) ?? 0) + 1);
    else if (places.opens[index] === 0) {
      capitals.set(token.text, (capitals.get(token.text) ?? 0) + 1);
      const shout = token.text.toUpperCase();
      shouts.set(shout, (shouts.get(shout) ?? 0) + 1);
    }
  });
  return {
    capital: (text) => capitals.get(text) ?? (text.length > 3 ? shouts.get(text) : undefined) ?? 0,
    plain: (lower) => plains.get(lower) ?? 0,
  };
}
