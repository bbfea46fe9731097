import type { Token } from "../tokens/token.js";
import { tokenize } from "../tokens/tokenize.js";
import { cueForms } from "./cue-lexicon.js";

const quotationMarks = new Set(["“", '"', "‘", "'", "«", "„"]);

/** How far behind a quotation its reporting verb is looked for, in characters and words. */
const window = { characters: 120, words: 9 };

/**
 * True when the words at `at`, right behind a quotation that ends like a sentence, report that quotation: “Why?” *Jane Doe asked*.
 */
export function reportsQuotation(text: string, at: number): boolean {
  const lineEnd = text.indexOf("\n", at);
  const tokens = tokenize(text, at, Math.min(lineEnd < 0 ? text.length : lineEnd, at + window.characters));
  for (const [index, token] of tokens.slice(0, window.words).entries()) {
    if (token.kind === "mark") return false;
    const cue = cueForms.get(token.lower);
    const finite = cue && !token.capital && (cue.forms.has("past") || cue.forms.has("third"));
    const verbs = finite ? cue.verbs.filter((verb) => verb.particle === null && verb.frames.has("quote")) : [];
    if (verbs.length === 0) continue;
    const next = tokens[index + 1]?.lower;
    // He said, “…”: the verb reports what follows.
    if ((next === "," || next === ":") && quotationMarks.has(tokens[index + 2]?.text ?? "")) return false;
    if (next === undefined || closing.has(next)) return true;
    // “Why?” Doe asked the minister. But "Doe told them that …" begins a sentence of its own, as "Smith said he would" does.
    return verbs.some((verb) => verb.frames.has("addressee")) && !reportsMore(tokens, index + 1);
  }
  return false;
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
