import type { Span, Statement } from "../../schema/index.js";
import { isApostrophe, isWordChar } from "../../text/chars.js";
import { headlineConfidence } from "../confidence/confidence.js";

/** Fewest words by which a quotation is known again. */
const fewestWords = 3;

/** The words of a span without marks, each with a space before and behind. */
function plainWords(text: string, { start, end }: Span): string {
  let words = " ";
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (isWordChar(code) && !isApostrophe(code)) words += text.charAt(index).toLowerCase();
    else if (!words.endsWith(" ") && !isApostrophe(code)) words += " ";
  }
  return words.endsWith(" ") ? words : `${words} `;
}

/**
 * Gives the quotations of a headline or heading that nobody speaks there to who speaks the same words in the article; those whose words several persons
 * or nobody speaks stay open.
 * @param headline the span of the title or heading, which only it is read in
 */
export function speakersOfHeadline(text: string, headline: Span, statements: Statement[]): Statement[] {
  const isOpen = ({ content, cue, speaker }: Statement): boolean =>
    cue === null &&
    speaker.span === null &&
    speaker.entityId === null &&
    (content[0]?.start ?? headline.end) < headline.end &&
    (content[0]?.start ?? 0) >= headline.start;
  if (!statements.some(isOpen)) return statements;
  const spoken = statements
    .filter(({ speaker, content }) => speaker.entityId !== null && (content[0]?.start ?? 0) >= headline.end)
    .flatMap((statement) => statement.quoted.map((span) => ({ statement, span, words: plainWords(text, span) })));
  return statements.map((statement) => {
    const [piece] = statement.content;
    const words = isOpen(statement) && piece ? plainWords(text, piece) : "";
    if (!piece || words.trim().split(" ").length < fewestWords) return statement;
    const same = spoken.filter((item) => item.words.includes(words));
    const [first] = same;
    const { speaker } = first?.statement ?? statement;
    if (!first || same.some(({ statement: other }) => other.speaker.entityId !== speaker.entityId)) return statement;
    const { entityId, name, kind } = speaker;
    const confidence = headlineConfidence(speaker.confidence);
    const evidence = [
      { span: first.span, text: text.slice(first.span.start, first.span.end), reason: "the same words" },
    ];
    return {
      ...statement,
      speaker: { entityId, name, kind, span: null, method: "same-quotation", confidence, evidence, alternatives: [] },
    };
  });
}
