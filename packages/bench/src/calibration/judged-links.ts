import { type Share, shareKey } from "@org/core/training";
import type { Case } from "./count-shares.ts";

/**
 * Gold took the full names of its speakers from a list of names and, for pronouns, from a coreference tool. Where ours is another, gold is
 * often wrong itself: it has a piece of the name or another form of it, one of two who speak, the person spoken of. So many of the
 * disagreements were judged by hand to be right all the same (97 disagreements drawn from PolNeAR train by their evidence).
 */
const goldErrors: Readonly<Record<string, Share>> = {
  "name > somebody > no rival": [16, 26],
  "name > somebody > rivals": [6, 13],
  "name > body": [8, 11],
  "pronoun > he or she > somebody > from 0.9": [16, 20],
  "pronoun > he or she > somebody > from 0.8": [11, 14],
  pronoun: [6, 13],
};

/** The share of disagreements with gold in which we were right, for the most particular evidence that was judged; 0 where none was. */
export function shareOfGoldErrors(evidence: readonly string[]): number {
  for (let steps = evidence.length; steps > 0; steps--) {
    const [right, of] = goldErrors[shareKey(evidence, steps)] ?? [];
    if (right !== undefined && of !== undefined) return right / of;
  }
  return 0;
}

/**
 * Whom nouns and the pronouns of things and of several stand for, which gold does not tell: 155 of PolNeAR train judged by hand. A noun that
 * stands for nobody but itself is wrong only where its words are no name for who speaks.
 */
const judged: readonly { evidence: readonly string[]; share: Share }[] = [
  { evidence: ["noun", "own words", "no rival"], share: [37, 40] },
  { evidence: ["noun", "bearer of the role", "no rival"], share: [30, 36] },
  { evidence: ["noun", "bearer of the role", "rivals"], share: [9, 14] },
  { evidence: ["pronoun", "they"], share: [18, 26] },
  { evidence: ["pronoun", "it", "body"], share: [13, 25] },
  { evidence: ["pronoun", "it", "document"], share: [12, 14] },
];

/** Interviews whose turns open with letters: who asks and who answers, one case an interview, in PolNeAR train and in `samples`. */
const judgedLetters = { evidence: ["letter"], share: [4, 4] as Share };

/** Quotations of headlines whose words stand in the article, in PolNeAR train and in `samples`. */
const judgedHeadlines = { evidence: ["same words"], share: [6, 6] as Share };

/** True for evidence about which gold has names to compare. */
export function isToldByGold([form, kind]: readonly string[]): boolean {
  return form === "name" || (form === "pronoun" && kind === "he or she");
}

function casesOf({ evidence, share: [right, of] }: { evidence: readonly string[]; share: Share }): Case[] {
  return Array.from({ length: of }, (_, index) => ({ evidence, right: Number(index < right) }));
}

/** Links judged by hand, one case each. */
export const judgedLinks: readonly Case[] = [...judged, judgedLetters].flatMap(casesOf);

/** Words judged by hand, one case each. */
export const judgedWords: readonly Case[] = casesOf(judgedHeadlines);
