import { determiners } from "../lexicon/function-words.js";
import { bareWord } from "../names/name-key.js";
import type { ArticleEntities } from "./article-entities.js";
import type { NominalPhrase } from "./nominal-registry.js";
import { nounClass } from "./nouns.js";

/** How far back somebody unnamed is looked for, in sentences, and how many words stand before the noun at most. */
const reach = { sentences: 2, words: 5 };

/** “*A senior envoy* was blunter. Norway, the envoy said”: the latest phrase that brings in somebody by that noun, and no name with it. */
export function broughtIn(
  { reading, places, nameAt }: ArticleEntities,
  noun: string,
  before: number,
): NominalPhrase | null {
  const { tokens } = reading;
  const sentence = places.sentence[before] ?? 0;
  for (let head = before - 1; head >= 0 && sentence - (places.sentence[head] ?? 0) <= reach.sentences; head--) {
    if (tokens[head]?.kind !== "word" || bareWord(tokens[head]?.lower ?? "") !== noun) continue;
    let from = head;
    while (from > 0 && head - from < reach.words && !determiners.has(tokens[from]?.lower ?? "")) from--;
    const opener = tokens[from]?.lower;
    if ((opener !== "a" && opener !== "an") || tokens.slice(from, head).some(({ kind }) => kind === "mark"))
      return null;
    const next = tokens[head + 1]?.lower;
    const named = nameAt(head + 1) ?? (next === "," ? nameAt(head + 2) : undefined);
    return named || nounClass(next ?? "") !== null ? null : { from, to: head + 1, head, noun: "person" };
  }
  return null;
}
