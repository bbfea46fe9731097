import type { Answer } from "./answer.ts";
import type { Trial } from "./reliability.ts";

/** The answers that gold can judge in some respect, as trials of the speaker's confidence; those that name nobody are none. */
export function speakerTrials(answers: readonly Answer[], judge: (answer: Answer) => boolean | null): Trial[] {
  return answers.flatMap((answer) => {
    const { speaker } = answer.statement;
    const right = judge(answer);
    return right === null || speaker.entityId === null ? [] : [{ confidence: speaker.confidence, right }];
  });
}

/** Right by the words, the rule of the headline figure. */
export const byHead = ({ head }: Answer): boolean | null => head;
/** Right by the full name. */
export const byName = ({ canonical }: Answer): boolean | null => canonical;
/** Right by the words, a statement that gold does not have being wrong. */
export const strictly = ({ head }: Answer): boolean => head === true;

/** All answers as trials of the statement's confidence. */
export function statementTrials(answers: readonly Answer[], judge: (answer: Answer) => boolean): Trial[] {
  return answers.map((answer) => ({ confidence: answer.statement.confidence, right: judge(answer) }));
}
