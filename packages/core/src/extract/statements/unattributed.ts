import { countWords } from "../../text/count-words.js";
import type { StatementDraft } from "./draft.js";
import type { StatementReading } from "./statement-reading.js";

/** Fewest words of a quotation that is taken for speech when nothing around it can be read. */
const fewestWords = 4;

/** The quotations of a text whose language is not read: their words, and nobody to say them. */
export function unattributedQuotations({ text, quotes }: StatementReading): StatementDraft[] {
  return quotes
    .filter((quote) => quote.depth === 0 && countWords(text, quote.inner) >= fewestWords)
    .map((quote) => ({
      content: [quote.span],
      cue: null,
      speaker: null,
      audience: [],
      reporting: [],
      negated: false,
      hypothetical: false,
      paragraph: quote.paragraph,
      depth: 0,
      confidence: 0.5,
    }));
}
