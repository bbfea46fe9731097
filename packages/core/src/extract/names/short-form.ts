import { isUpper } from "../../text/chars.js";
import { commonWords } from "../lexicon/common-words.js";
import { demonymAdjectives } from "../lexicon/demonyms.js";
import { firstNames } from "../lexicon/first-names.js";
import { companyTails, organizationHeads } from "../lexicon/organizations.js";
import { titleModifiers } from "../lexicon/titles.js";
import { knownKind } from "./known-names.js";

/** True for a word that can stand for the organisation whose name it opens: “Corvane” of “Corvane Foods”, not “National”, not “London”. */
function isOwnWord(word: string): boolean {
  return (
    word.length > 3 &&
    isUpper(word.charCodeAt(0)) &&
    !commonWords.has(word.toLowerCase()) &&
    knownKind(word) === undefined &&
    !titleModifiers.has(word.toLowerCase()) &&
    !demonymAdjectives.has(word) &&
    !firstNames.has(word)
  );
}

/** The word that stands for a company by itself: “Corvane” of “Corvane Foods”. None for “Velgrad Courier”: there it is the town. */
export function shortForm(words: readonly string[]): string | null {
  const [first = ""] = words;
  const last = words.at(-1)?.toLowerCase() ?? "";
  const company = companyTails.has(last) || !organizationHeads.has(last);
  return words.length > 1 && company && isOwnWord(first) ? first : null;
}
