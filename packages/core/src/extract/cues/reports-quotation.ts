import type { CueVerb } from "../lexicon/cue-verbs.js";
import { isAdverb } from "../lexicon/function-words.js";
import type { Token } from "../tokens/token.js";
import { tokenize } from "../tokens/tokenize.js";
import { cueForms } from "./cue-lexicon.js";

const quotationMarks = new Set(["“", '"', "‘", "'", "«", "„"]);

/** How far behind a quotation its reporting verb is looked for, in characters and in words outside asides. */
const window = { characters: 220, words: 9 };

/** Most words of a name before a verb that reports only beside its quotation. */
const longestName = 3;

/** Most words of an aside between the speaker's name and the verb. */
const longestAside = 16;

/**
 * True when the words at `at`, right behind a quotation that ends like a sentence, report that quotation: “Why?” *Jane Doe asked*.
 */
export function reportsQuotation(text: string, at: number): boolean {
  const lineEnd = text.indexOf("\n", at);
  const tokens = tokenize(text, at, Math.min(lineEnd < 0 ? text.length : lineEnd, at + window.characters));
  let words = 0;
  for (let index = 0; index < tokens.length && words < window.words; index++, words++) {
    const token = tokens[index];
    if (!token) break;
    if (token.lower === "," && index > 0) {
      // “Why?” Jane Doe, *the mayor of Velgrad*, asked.
      index = asideEnd(tokens, index);
      if (index < 0) return false;
      continue;
    }
    if (token.kind === "mark") return false;
    const cue = cueForms.get(token.lower);
    const finite = cue && !token.capital && (cue.forms.has("past") || cue.forms.has("third"));
    const reports = (verb: CueVerb): boolean =>
      verb.particle === null && verb.frames.has("quote") && (!verb.adjacentOnly || words <= longestName);
    const verbs = finite ? cue.verbs.filter(reports) : [];
    if (verbs.length === 0) continue;
    const next = tokens[index + 1]?.lower;
    // He said, “…”: the verb reports what follows.
    if ((next === "," || next === ":") && quotationMarks.has(tokens[index + 2]?.text ?? "")) return false;
    if (next === undefined || closing.has(next) || isAdverb(next)) return true;
    // “Why?” Doe asked the minister. But "Doe told them that …" begins a sentence of its own, as "Smith said he would" does.
    return verbs.some((verb) => verb.frames.has("addressee")) && !reportsMore(tokens, index + 1);
  }
  return false;
}

/** Index of the comma that closes the aside opened at `open`; -1 when none does. */
function asideEnd(tokens: readonly Token[], open: number): number {
  for (let index = open + 1; index < tokens.length && index - open <= longestAside; index++) {
    const token = tokens[index];
    if (token?.lower === ",") return index;
    if (token?.text === "." || quotationMarks.has(token?.text ?? "")) return -1;
  }
  return -1;
}

/** What stands behind a verb that has already said what it reports. */
const closing = new Set([".", ",", ":", "in", "on", "at", "during", "after", "when", "as", "to", "of"]);

/** True when content of its own follows the verb in the same sentence. */
function reportsMore(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + 8)) {
    if (token.text === ".") return false;
    if (token.lower === "that" || quotationMarks.has(token.text)) return true;
  }
  return false;
}
