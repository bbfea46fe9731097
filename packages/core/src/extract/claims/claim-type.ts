import type { ClaimType, CueClass, Quantity } from "../../schema/index.js";
import { verdicts } from "../positions/data/statement-acts.js";
import type { Token } from "../tokens/token.js";

const demanding: ReadonlySet<CueClass> = new Set<CueClass>(["demand", "order", "advise"]);
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
/** Words before "to" that tell of what is to come: going to, likely to. */
const expecting = new Set(
  "going expected likely set about due plans planned plan planning intends intend hopes hope".split(" "),
);
const conditional = new Set(["would", "'d", "wouldn't"]);

/** What is known of a statement besides its words. */
export interface Told {
  /** True when it gives a number worth checking. */
  readonly figure: boolean;
  /** True when its words stand without quotation marks: *would* is then the *will* of who speaks. */
  readonly indirect: boolean;
}

/** Counts below this are no figures: the two leaders. */
const smallestCount = 10;

/** True for a number that can be checked: money, shares, measures, counts that are not small. */
export function isFigure({ kind, value, max }: Quantity): boolean {
  return kind !== "ordinal" && (kind !== "count" || value >= smallestCount || max !== undefined);
}

function isPrediction(lower: readonly string[], cue: CueClass, indirect: boolean): boolean {
  if (cue === "predict" || cue === "promise" || cue === "threaten") return true;
  return lower.some(
    (word, index) =>
      future.has(word) ||
      (indirect && conditional.has(word)) ||
      (word === "to" && expecting.has(lower[index - 1] ?? "")),
  );
}

/**
 * What a statement claims, told from its words only, to sort statements by how worthwhile checking is. A question claims nothing, a request
 * demands; a number worth checking comes before all else.
 */
export function claimType(words: readonly Token[], cue: CueClass, { figure, indirect }: Told): ClaimType {
  const last = words.at(-1);
  const question = last?.text === "?" || words.at(-2)?.text === "?";
  if (question || !words.some((token) => token.kind !== "mark")) return "none";
  if (cue === "ask") return words[0]?.lower === "to" || words[0]?.lower === "for" ? "demand" : "none";
  if (demanding.has(cue)) return "demand";
  if (figure) return "figure";
  const lower = words.map((token) => token.lower);
  if (isPrediction(lower, cue, indirect)) return "prediction";
  if (opinionated.has(cue) || lower.some((word) => judgement.has(word) || verdicts.has(word))) return "opinion";
  return lower.some((word) => personal.has(word)) ? "personal" : "fact";
}
