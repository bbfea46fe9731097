import { cueForms } from "../cues/cue-lexicon.js";
import { commonWords } from "../lexicon/common-words.js";
import { demonymAdjectives } from "../lexicon/demonyms.js";
import { firstNames } from "../lexicon/first-names.js";
import { auxiliaries, coordinators, determiners, prepositions } from "../lexicon/function-words.js";
import { organizationNouns, personNouns } from "../lexicon/roles.js";
import type { Token } from "../tokens/token.js";
import { knownKind } from "./known-names.js";

/**
 * True when a capital of one word is no name: “Russian troops”, “Republican leaders”, “the Government”. A word that is adjective and people
 * (“the Chinese”) names the people behind “the” and before no noun.
 */
export function isCommonWord(
  tokens: readonly Token[],
  { core, to }: { readonly core: number; readonly to: number },
): boolean {
  const token = tokens[core];
  if (!token || to - core !== 1) return false;
  const known = knownKind(token.text);
  const before = tokens[core - 1]?.lower ?? "";
  if (demonymAdjectives.has(token.text)) {
    if (known !== "group") return known === undefined;
    const after = tokens[to];
    const noun =
      after?.kind === "word" && !after.capital && !auxiliaries.has(after.lower) && !cueForms.has(after.lower);
    return before !== "the" || (noun && !prepositions.has(after.lower) && !coordinators.has(after.lower));
  }
  if (known !== undefined || firstNames.has(token.text)) return false;
  return (
    determiners.has(before) &&
    (commonWords.has(token.lower) || organizationNouns.has(token.lower) || personNouns.has(token.lower))
  );
}
