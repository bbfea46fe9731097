import type { PronounGender } from "../lexicon/titles.js";
import type { Reading } from "../names/name-mention.js";
import type { TokenPlaces } from "../names/token-places.js";
import type { EntityDraft } from "./entity-draft.js";
import type { ClusteredName } from "./name-clusters.js";

const genders: ReadonlyMap<string, PronounGender> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
]);

/** The pronoun a word votes for: his, herself. */
export function genderOfPronoun(lower: string): PronounGender | null {
  return genders.get(lower) ?? null;
}

/** A name and whom it stands for. */
type NamedMention = Pick<ClusteredName, "mention" | "entity">;

/**
 * Lets the pronouns of sentences that name one person only say which pronoun is that person's: “Ms” and “his” near a name are evidence, the
 * name itself is none. One pass over the tokens.
 */
export function countPronouns({ tokens }: Reading, names: readonly NamedMention[], places: TokenPlaces): void {
  let next = 0;
  let sentence = -1;
  let only: EntityDraft | null = null;
  let several = false;
  let before: EntityDraft | null = null;
  tokens.forEach((token, index) => {
    if (places.sentence[index] !== sentence) {
      before = several ? null : only;
      sentence = places.sentence[index] ?? -1;
      only = null;
      several = false;
    }
    for (let named = names[next]; named && named.mention.tokenEnd <= index; named = names[next]) {
      const { entity, mention } = named;
      if (entity.kind === "person" && places.sentence[mention.tokenStart] === sentence) {
        several ||= only !== null && only !== entity;
        only = entity;
      }
      next++;
    }
    const gender = token.kind === "word" ? genderOfPronoun(token.lower) : null;
    // Inside a quotation others are meant by the same words.
    if (!gender || several || (places.quote[index] ?? -1) >= 0) return;
    if (only) only.pronouns[gender] += 1;
    else if (before && places.opens[index] === 1) before.pronouns[gender] += 0.5;
  });
}
