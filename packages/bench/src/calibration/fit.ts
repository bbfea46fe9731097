import { type Share, type SpeakerEvidence, shareOf } from "@org/core/training";
import { type Case, countShares, evenOutBands } from "./count-shares.ts";
import { isToldByGold, judgedLinks, judgedWords, shareOfGoldErrors } from "./judged-links.ts";
import type { WeighedAnswer } from "./weighed-answers.ts";

/** The three tables of `packages/core/src/extract/confidence/shares.ts`. */
export interface FittedShares {
  words: Record<string, Share>;
  link: Record<string, Share>;
  statement: Record<string, Share>;
}

function linkCases({ speakerEvidence, head, canonical }: WeighedAnswer): Case[] {
  if (!speakerEvidence || !head || canonical === null || !isToldByGold(speakerEvidence.link)) return [];
  const evidence = speakerEvidence.link;
  return [{ evidence, right: canonical ? 1 : shareOfGoldErrors(evidence) }];
}

/** Counts what was right, by evidence. */
export function fitShares(answers: readonly WeighedAnswer[]): FittedShares {
  const counted = answers.flatMap(({ speakerEvidence, head }): Case[] =>
    speakerEvidence && head !== null ? [{ evidence: speakerEvidence.words, right: Number(head) }] : [],
  );
  const words = [...counted, ...judgedWords];
  const link = [...answers.flatMap(linkCases), ...judgedLinks];
  const statement = answers.map(({ statementEvidence, met }) => ({
    evidence: statementEvidence,
    right: Number(met),
  }));
  return {
    words: Object.fromEntries(countShares(words)),
    link: Object.fromEntries(evenOutBands(countShares(link))),
    statement: Object.fromEntries(evenOutBands(countShares(statement))),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The answers with the confidences that the shares give them, as the extractor would; those that name nobody keep theirs. */
export function withShares(answers: readonly WeighedAnswer[], shares: FittedShares): WeighedAnswer[] {
  const confidence = ({ words, link }: SpeakerEvidence): number =>
    round(shareOf(shares.words, words) * shareOf(shares.link, link));
  return answers.map((answer) => {
    const { statement, speakerEvidence, statementEvidence } = answer;
    const speaker = speakerEvidence
      ? { ...statement.speaker, confidence: confidence(speakerEvidence) }
      : statement.speaker;
    return {
      ...answer,
      statement: { ...statement, speaker, confidence: round(shareOf(shares.statement, statementEvidence)) },
    };
  });
}
