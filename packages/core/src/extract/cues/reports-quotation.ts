import { tokenize } from "../tokens/tokenize.js";
import { cueForms } from "./cue-lexicon.js";

const quotationMarks = new Set(["“", '"', "‘", "'", "«", "„"]);

/** How far behind a quotation its reporting verb is looked for, in characters and words. */
const window = { characters: 120, words: 9 };

/**
 * True when the words at `at`, right behind a quotation that ends like a sentence, report that quotation: “Why?” *Jane Doe asked*.
 */
export function reportsQuotation(text: string, at: number): boolean {
  const tokens = tokenize(text, at, Math.min(text.length, at + window.characters));
  for (const [index, token] of tokens.slice(0, window.words).entries()) {
    if (token.kind === "mark") return false;
    const cue = cueForms.get(token.lower);
    const finite = cue && !token.capital && (cue.forms.has("past") || cue.forms.has("third"));
    if (finite && cue.verbs.some((verb) => verb.particle === null && verb.frames.has("quote"))) {
      const next = tokens[index + 1]?.lower;
      // He said, “…”: the verb reports what follows.
      if ((next === "," || next === ":") && quotationMarks.has(tokens[index + 2]?.text ?? "")) return false;
      // “Why?” Doe asked the minister; but "Doe told them that …" begins a sentence of its own.
      if (cue.verbs.some((verb) => verb.frames.has("addressee")) && next !== undefined)
        return !tokens
          .slice(index + 1)
          .some((later, place) => place < 8 && (later.lower === "that" || quotationMarks.has(later.text)));
      // "Smith said he would" behind a full quotation starts a sentence of its own.
      return (
        next === undefined ||
        next === "." ||
        next === "," ||
        next === ":" ||
        ["in", "on", "at", "during", "after", "when", "as", "to", "of"].includes(next)
      );
    }
  }
  return false;
}
