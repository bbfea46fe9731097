import type { ClaimType, CueClass } from "../../schema/index.js";
import type { Token } from "../tokens/token.js";

const demanding: ReadonlySet<CueClass> = new Set<CueClass>(["demand", "order", "ask", "advise"]);
const opinionated: ReadonlySet<CueClass> = new Set<CueClass>([
  "criticize",
  "praise",
  "describe",
  "accuse",
  "reject",
  "defend",
  "agree",
]);
const future = new Set(["will", "'ll", "won't", "shall"]);
const judgement = new Set(
  "should must ought deserve best worst better worse wrong right great terrible wonderful disgrace shame unfair unacceptable believe think feel hope".split(
    " ",
  ),
);
const personal = new Set(["i", "my", "me", "myself", "'m"]);
const units = new Set(
  "percent per cent % million billion trillion thousand dollars euros pounds people deaths cases jobs miles kilometers kilometres years".split(
    " ",
  ),
);

/**
 * What a statement claims, told from its words only, to sort statements by how worthwhile checking is. A question or a request claims
 * nothing; a number with a unit comes before all else.
 */
export function claimType(words: readonly Token[], cue: CueClass): ClaimType {
  const last = words.at(-1);
  const question = last?.text === "?" || words.at(-2)?.text === "?";
  if (question) return "none";
  if (demanding.has(cue)) return "demand";
  const lower = words.map((token) => token.lower);
  const figure = words.some(
    (token, index) =>
      token.kind === "number" &&
      (units.has(lower[index + 1] ?? "") ||
        token.text.endsWith("%") ||
        lower[index - 1] === "$" ||
        lower[index - 1] === "£" ||
        lower[index - 1] === "€"),
  );
  if (figure) return "figure";
  if (cue === "predict" || cue === "promise" || cue === "threaten" || lower.some((word) => future.has(word)))
    return "prediction";
  if (opinionated.has(cue) || lower.some((word) => judgement.has(word))) return "opinion";
  if (lower.some((word) => personal.has(word))) return "personal";
  return words.some((token) => token.kind !== "mark") ? "fact" : "none";
}
