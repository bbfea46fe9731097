import { type LeftContext, readLeft } from "../cues/left-context.js";
import { isAdverb, negations } from "../lexicon/function-words.js";
import type { Unit } from "../statements/unit.js";

/** How real the words make what a verb tells. `would` is settled by what stands around: planned in a report, else imagined. */
export type Reality = "reported" | "planned" | "would" | "hypothetical" | "negated";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const willing = words("will shall 'll won't");
const conditional = words("would 'd wouldn't");
const imagined = words("could might may should can must couldn't shouldn't can't cannot");
const obliging = words("have has");
const conditions = words("if unless whether should provided assuming");
const waiting = words("until when once");
const presentForms = words("is are am 'm 're");
const clauseMarks = new Set([",", ";", ":", "—", "–", "--", "(", "“"]);

/** Words before "to" + verb whose subject means to do it: plans to, agreed to, is set to. */
const planning = words(
  "plan plans planned planning set due scheduled expected expects expect going intends intend intended intending agreed agrees vowed vows pledged " +
    "pledges promised promises decided decides preparing prepares poised about slated prepared arranged committed ready determined",
);
/** Words before "to" + verb that say it was not done. */
const failing = words("refused refuses refusing declined declines failed fails neglected unable unwilling reluctant");

/** Where the words that govern an infinitive stand, and whether its subject means to do it. */
export interface Governor {
  readonly at: number;
  readonly left: LeftContext;
  readonly reality: Reality;
}

/** The word before the "to" of an infinitive, when it tells whether the act is done. */
export function governorOf(units: readonly Unit[], head: number): Governor | null {
  let at = head - 2;
  while (at > 0 && isAdverb(units[at]?.lower ?? "")) at--;
  const word = units[at]?.lower ?? "";
  if (units[at]?.token?.kind !== "word") return null;
  const left = readLeft(units, at);
  if (failing.has(word)) return { at, left, reality: left.negated ? "hypothetical" : "negated" };
  if (planning.has(word)) return { at, left, reality: left.negated ? "negated" : "planned" };
  return null;
}

/** True when the clause of the verb opens with a condition: "*if* the bank raises rates". */
function isConditional(units: readonly Unit[], head: number): boolean {
  for (let index = head - 1; index >= 0 && head - index <= 14; index--) {
    const lower = units[index]?.lower ?? "";
    if (clauseMarks.has(lower)) return false;
    if (conditions.has(lower) && lower !== "should") return true;
    if (waiting.has(lower)) return isPresent(units, index, head);
  }
  return false;
}

/** "until he *is* elected": in the present tense still to come. */
function isPresent(units: readonly Unit[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (presentForms.has(units[index]?.lower ?? "")) return true;
  return false;
}

const undoing = words("without");
const unreal = words("of for from against on at about instead to in");

/** Reads from the words left of a verb whether what it tells has happened. */
export function realityOf(units: readonly Unit[], head: number, left: LeftContext, gerund: boolean): Reality {
  if (isConditional(units, head)) return "hypothetical";
  if (left.negated) return "negated";
  const before = units[left.from - 1]?.lower ?? "";
  if (left.to && !left.chained) return governorOf(units, head)?.reality ?? "hypothetical";
  // "have to beat": an obligation is not yet done; "had to resign" mostly was.
  if (left.chained && obliging.has(units[head - 2]?.lower ?? "")) return "hypothetical";
  let reality: Reality = "reported";
  for (let index = left.from; index < head; index++) {
    const lower = units[index]?.lower ?? "";
    if (imagined.has(lower)) return "hypothetical";
    if (conditional.has(lower) && !isHad(units, index, head)) reality = "would";
    if (willing.has(lower)) reality = "planned";
  }
  // "asked that he be released".
  if (units[left.from]?.lower === "be") return "hypothetical";
  if (gerund && !left.be) {
    if (undoing.has(before) || negations.has(before)) return "negated";
    if (unreal.has(before)) return "hypothetical";
  }
  return reality;
}

/** "He'd signed" is had, "he'd sign" is would. */
function isHad(units: readonly Unit[], index: number, head: number): boolean {
  return units[index]?.lower === "'d" && /(?:ed|en|ne|wn|ot|ld|nt|de|et|me)$/.test(units[head]?.lower ?? "");
}
