import type { Span } from "../../schema/index.js";
import { isDash } from "../../text/chars.js";
import type { Token } from "../tokens/token.js";
import type { StatementDraft } from "./draft.js";
import type { StatementReading } from "./statement-reading.js";
import { firstFrom } from "./unit.js";

/** Longest name in a signature, in tokens: "Dr. Ada Moreno-Reyes". */
const longestName = 6;

/** The line under a post: — *Ada Moreno* *(@adam)* May 4, 2026. */
interface Signature {
  readonly name: Span;
  readonly tokenIndex: number;
  readonly account: Span;
  /** The words behind the account, which tell when; null when there are none. */
  readonly rest: Span | null;
}

/** Reads a paragraph as the signature of a post that was put into the article; null when it is none. */
function readSignature(tokens: readonly Token[], paragraph: Span): Signature | null {
  const from = firstFrom(tokens, paragraph.start);
  const opening = tokens[from];
  if (opening?.kind !== "mark" || !isDash(opening.text.charCodeAt(0))) return null;
  const first = tokens[from + 1];
  for (let index = from + 1; index <= from + 1 + longestName; index++) {
    const token = tokens[index];
    if (!token || token.start >= paragraph.end) return null;
    if (token.text !== "(") continue;
    const last = tokens[index - 1];
    const at = tokens[index + 1];
    const handle = tokens[index + 2];
    const close = tokens[index + 3];
    if (!first || !last || index === from + 1 || at?.text !== "@" || handle?.kind !== "word" || close?.text !== ")")
      return null;
    const behind = tokens[index + 4];
    return {
      name: { start: first.start, end: last.end },
      tokenIndex: from + 1,
      account: { start: at.start, end: handle.end },
      rest: behind && behind.start < paragraph.end ? { start: behind.start, end: paragraph.end } : null,
    };
  }
  return null;
}

/** The posts of social networks that stand in an article as text: the words in one paragraph, name, account and date in the next. */
export function findPosts({ tokens, paragraphs }: Pick<StatementReading, "tokens" | "paragraphs">): StatementDraft[] {
  return paragraphs.flatMap((paragraph, index): StatementDraft[] => {
    const content = paragraphs[index - 1];
    const signature = content ? readSignature(tokens, paragraph) : null;
    if (!signature || !content) return [];
    return [
      {
        content: [content],
        cue: null,
        speaker: { span: signature.name, tokenIndex: signature.tokenIndex, method: "label" },
        audience: [],
        reporting: signature.rest ? [signature.rest] : [],
        medium: { type: "social", span: signature.account },
        negated: false,
        hypothetical: false,
        paragraph: index - 1,
        depth: 0,
        confidence: 0.95,
      },
    ];
  });
}
