import { cueForms } from "../../cues/cue-lexicon.js";
import { commonWords } from "../../lexicon/common-words.js";
import { demonymAdjectives, peoples } from "../../lexicon/demonyms.js";
import { firstNames } from "../../lexicon/first-names.js";
import {
  auxiliaries,
  determiners,
  monthsAndDays,
  prepositions,
  subjectPronouns,
} from "../../lexicon/function-words.js";
import { companySuffixes, organizationHeads, otherAcronyms, otherHeads } from "../../lexicon/organizations.js";
import { directions, locatives, placeHeads, placeOpeners } from "../../lexicon/places.js";
import { groupNouns, organizationNouns, personNouns, workNouns } from "../../lexicon/roles.js";
import { courtesyTitles, nameParticles, nameSuffixes, officeTitles, titleModifiers } from "../../lexicon/titles.js";

/** The word lists a word can be in, a bit each, in a fixed order: the bits are features of the trained model. */
const classes: readonly Iterable<string>[] = [
  cueForms.keys(),
  commonWords,
  demonymAdjectives,
  peoples,
  firstNames,
  auxiliaries,
  determiners,
  monthsAndDays,
  prepositions,
  subjectPronouns,
  companySuffixes,
  organizationHeads,
  otherAcronyms,
  otherHeads,
  directions,
  locatives,
  placeHeads,
  placeOpeners,
  groupNouns,
  organizationNouns,
  personNouns,
  workNouns,
  courtesyTitles.keys(),
  nameParticles,
  nameSuffixes,
  officeTitles,
  titleModifiers,
];

let known: Map<string, number> | null = null;

/** The lists a word stands in, as bits; 0 for a word in none. */
export function wordClasses(lower: string): number {
  if (known === null) {
    known = new Map();
    for (const [bit, words] of classes.entries())
      for (const word of words) {
        const key = word.toLowerCase();
        known.set(key, (known.get(key) ?? 0) | (1 << bit));
      }
  }
  return known.get(lower) ?? known.get(lower.endsWith(".") ? lower.slice(0, -1) : lower) ?? 0;
}
