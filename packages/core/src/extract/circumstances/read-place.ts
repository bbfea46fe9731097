import { abstractInsides, placeNouns, placePrepositions, placePrepositionsOf } from "./data/places.js";
import type { IsPlaceName } from "./find-circumstances.js";
import { isNoun, type Phrase, singular } from "./phrase.js";

/** True when a phrase tells where something was said; `spoken` when what stands before lets "from" name a place: by phone *from Geneva*. */
export function isPlace(phrase: Phrase, isPlaceName: IsPlaceName, spoken: boolean): boolean {
  const { preposition, words, head, object } = phrase;
  if (preposition === "from" && !spoken) return false;
  if (preposition !== "from" && !placePrepositions.has(preposition)) return false;
  const noun = words[head] ?? "";
  if (preposition === "aboard") return true;
  if (preposition === "outside" || preposition === "inside") return !isNoun(abstractInsides, noun);
  if (preposition !== "on" && preposition !== "by" && isPlaceName(object)) return true;
  const wanted = singular(noun)
    .map((form) => placePrepositionsOf.get(form))
    .find((list) => list !== undefined);
  if (wanted && !wanted.has(preposition)) return false;
  return preposition !== "by" && isNoun(placeNouns, noun);
}
