import { cueForms } from "../cues/cue-lexicon.js";
import { auxiliaries, isAdverb, prepositions } from "../lexicon/function-words.js";
import { inflect } from "../lexicon/inflect.js";
import { agentVerbs } from "../lexicon/metonyms.js";
import type { NameMention } from "../names/name-mention.js";
import type { Token } from "../tokens/token.js";

const agentForms: ReadonlySet<string> = new Set(
  [...agentVerbs].flatMap((verb) => inflect(verb).map(({ text }) => text)),
);

/** True for a verb form whose subject acts or speaks. */
export function isAgentVerb(lower: string): boolean {
  return agentForms.has(lower) || cueForms.has(lower);
}

/**
 * True when the name of a place stands for those who work there: it is the subject of a verb of acting or speaking, owns something
 * (“Kyiv’s demands”) or, for a house, is not merely where something happens.
 */
export function isAgentive(tokens: readonly Token[], mention: NameMention, house: boolean): boolean {
  let before = mention.tokenStart - 1;
  if (tokens[before]?.lower === "the") before--;
  const governed =
    prepositions.has(tokens[before]?.lower ?? "") && tokens[before]?.lower !== "by" && tokens[before]?.lower !== "as";
  const next = tokens[mention.tokenEnd];
  if (!next) return false;
  if (next.lower === "'s") return house;
  if (house && !governed) return true;
  if (governed) return false;
  let index = mention.tokenEnd;
  while (
    index < mention.tokenEnd + 4 &&
    (auxiliaries.has(tokens[index]?.lower ?? "") || isAdverb(tokens[index]?.lower ?? ""))
  )
    index++;
  return isAgentVerb(tokens[index]?.lower ?? "");
}
