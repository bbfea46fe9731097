import { isLetter } from "../../../text/chars.js";
import { bylineLeads, joins, titlesBehind } from "./author-words.js";

/** Texts are cut here; no byline is longer. */
const longestText = 1000;

/** Names as they are written: trimmed of what leads to them. "Posted by: Jane Doe" is "Jane Doe". */
export function dropLead(value: string): string {
  let rest = value;
  for (let round = 0; round < 3; round++) {
    const lower = rest.toLowerCase();
    const lead = bylineLeads.find((words) => lower.startsWith(words) && !isLetter(rest.charCodeAt(words.length)));
    if (!lead) return rest;
    rest = rest.slice(lead.length).replace(/^[\s:：–—|,-]+/, "");
  }
  return rest;
}

/** Marks between two names, in text whose white space is collapsed. */
const partMarks = /\s?[,;|·•／/＆&、+]\s?|\s[–—-]\s/;

/** The parts of a byline between its marks and words like "and". */
export function cutParts(value: string): string[] {
  return value
    .slice(0, longestText)
    .split(partMarks)
    .flatMap((part) => {
      const parts: string[][] = [[]];
      for (const word of part.split(" ")) {
        if (joins.has(word)) parts.push([]);
        else parts.at(-1)?.push(word);
      }
      return parts.map((words) => words.join(" "));
    });
}

/** The words of a name without the degrees behind it; empty for a degree alone. */
export function dropDegrees(words: readonly string[]): string[] {
  const isName = (word: string): boolean => !titlesBehind.has(word.replaceAll(".", "").toLowerCase());
  return words.slice(0, words.findLastIndex(isName) + 1);
}
