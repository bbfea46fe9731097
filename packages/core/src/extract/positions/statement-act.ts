import type { PositionAct, Statement } from "../../schema/index.js";
import type { Token } from "../tokens/token.js";
import {
  acceptable,
  actOfClass,
  actOfLemma,
  describing,
  quotedOnly,
  restating,
  standNouns,
  verdicts,
  withholding,
  withoutStand,
} from "./data/statement-acts.js";

/** How far into the content the noun of a stand is looked for, in words: "his long-standing *demand* that". */
const nounWithin = 5;
const openings = new Set(["his", "her", "its", "their", "our", "my", "the", "a", "no", "full", "strong", "'s"]);

/** "his demand that": the noun of a stand at the head of the content. */
function nounAct(words: readonly Token[]): PositionAct | null {
  if (!openings.has(words[0]?.lower ?? "") && !standNouns.has(words[0]?.lower ?? "")) return null;
  for (const word of words.slice(0, nounWithin)) {
    const act = standNouns.get(word.lower);
    if (act) return act;
    if (word.kind === "mark") break;
  }
  return null;
}

/** How far the noun of what is accepted is looked for, in words. */
const acceptedWithin = 6;
const deniers = new Set(["not", "never", "no", "isn't", "wasn't", "hardly", "far"]);
/** How many words of what something is called are read for a verdict. */
const verdictWithin = 14;

/** "called that demand *unacceptable*": the verdict in what something is called. */
function verdictAct(words: readonly Token[]): PositionAct | null {
  for (const [index, word] of words.slice(0, verdictWithin).entries()) {
    const act = verdicts.get(word.lower);
    if (act) return words.slice(Math.max(0, index - 3), index).some(({ lower }) => deniers.has(lower)) ? null : act;
  }
  return null;
}

/** The act that the reporting verb of a statement and the form of its content make it; null for a mere report. */
export function statementAct({ cue, kind, content }: Statement, words: readonly Token[]): PositionAct | null {
  if (!cue || content.length === 0) return null;
  const lemma = cue.lemma;
  const verb = lemma.split(" ")[0] ?? "";
  if (withoutStand.has(lemma.replace(" ", "+"))) return null;
  if (restating.has(verb)) return nounAct(words);
  if (describing.has(verb) && cue.class === "describe") return verdictAct(words);
  if (quotedOnly.has(verb)) {
    const withheld = words[0]?.lower === "to" && withholding.has(words[1]?.lower ?? "");
    if (withheld || (verb === "attack" && kind === "indirect") || (words[0]?.lower !== "to" && verb !== "attack"))
      return null;
  }
  if (lemma === "accept" && !words.slice(0, acceptedWithin).some(({ lower }) => acceptable.has(lower))) return null;
  const act = actOfLemma.get(lemma) ?? actOfClass[cue.class];
  if (cue.class === "ask" && act === undefined) return null;
  return act ?? null;
}
