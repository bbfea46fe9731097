import { cueForms } from "../cues/cue-lexicon.js";
import { determiners, prepositions, subjectPronouns, subordinators } from "../lexicon/function-words.js";
import type { PronounGender } from "../lexicon/titles.js";
import type { Reading } from "../names/name-mention.js";
import type { TokenPlaces } from "../names/token-places.js";
import type { Token } from "../tokens/token.js";
import type { EntityDraft } from "./entity-draft.js";
import type { ClusteredName } from "./name-clusters.js";

/** What a form tells of the person named beside it: “him” is as a rule somebody else. */
const voteWeights: ReadonlyMap<string, number> = new Map([
  ["him", 0.25],
  ["her", 0.7],
]);

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

/** What a pronoun tells of the one person named in its sentence. */
function weightOf(tokens: readonly Token[], index: number): number {
  const lower = tokens[index]?.lower ?? "";
  const weight = voteWeights.get(lower) ?? 1;
  if (!subjectPronouns.has(lower)) return weight;
  const before = tokens[index - 1];
  const verb = cueForms.has(tokens[index + 1]?.lower ?? "");
  // “…, he added”: the one who reports is as a rule not the one who is spoken of.
  if (before?.kind === "mark" && verb) return 0;
  // “Mr. Lund told reporters that she …”
  const said = before !== undefined && (before.lower === "that" || cueForms.has(before.lower));
  return said ? 0.5 : weight;
}

/** “Mr. Lund described *her* as …”: the object of a clause is not its subject. */
function isOthers(tokens: readonly Token[], index: number): boolean {
  return isObject(tokens, index) && cueForms.has(tokens[index - 1]?.lower ?? "");
}

/** True for “him”, and for “her” with no noun behind it. */
export function isObject(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower;
  if (lower === "him") return true;
  const next = tokens[index + 1];
  const closed =
    next === undefined ||
    (next.kind === "mark" && next.lower !== "“") ||
    prepositions.has(next.lower) ||
    determiners.has(next.lower) ||
    subordinators.has(next.lower);
  return lower === "her" && closed;
}

/** A name and whom it stands for. */
type NamedMention = Pick<ClusteredName, "mention" | "entity">;

/** How often the words near a person say “he” or “she”. */
export type PronounVotes = ReadonlyMap<EntityDraft, Record<PronounGender, number>>;

/**
 * Counts the pronouns of sentences that name one person only: “his” near a name is evidence whose pronoun it is. One pass over the tokens.
 */
export function countPronouns({ tokens }: Reading, names: readonly NamedMention[], places: TokenPlaces): PronounVotes {
  const votes = new Map<EntityDraft, Record<PronounGender, number>>();
  const vote = (entity: EntityDraft, gender: PronounGender, weight: number): void => {
    const counted = votes.get(entity) ?? { he: 0, she: 0 };
    counted[gender] += weight;
    votes.set(entity, counted);
  };
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
    if (only) vote(only, gender, isOthers(tokens, index) ? 0 : weightOf(tokens, index));
    else if (before && places.opens[index] === 1) vote(before, gender, 0.5);
  });
  return votes;
}

/** Adds counted pronouns to what is known of their persons; a sign of −1 takes them back. */
export function applyVotes(votes: PronounVotes, sign: 1 | -1 = 1): void {
  for (const [entity, { he, she }] of votes) {
    entity.pronouns.he += sign * he;
    entity.pronouns.she += sign * she;
  }
}
