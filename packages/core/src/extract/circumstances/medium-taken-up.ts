import type { Span } from "../../schema/index.js";
import { firstFrom } from "../statements/unit.js";
import type { Token } from "../tokens/token.js";
import { mediumNouns } from "./data/media.js";
import { singular } from "./phrase.js";
import type { MediumDraft } from "./read-medium.js";

/** How far back the sentence before is read, in tokens. */
const reach = 50;

const sentenceEnds = new Set([".", "!", "?"]);
const articles = new Set(["a", "an"]);
/** Most words between the article and its noun: a long *open letter*. */
const longestPhrase = 4;

/** “A letter of apology was read out. *In it*, she wrote”: the letter the sentence before brings in is how the words were carried. */
export function mediumTakenUp(tokens: readonly Token[], reporting: readonly Span[]): MediumDraft | null {
  for (const { start } of reporting) {
    const at = firstFrom(tokens, start);
    const last = tokens[at + 1];
    if (tokens[at]?.text !== "In" || last?.lower !== "it" || tokens[at + 2]?.lower !== ",") continue;
    const type = broughtIn(tokens, at);
    if (type !== null) return { type, span: { start, end: last.end } };
  }
  return null;
}

/** The medium that the sentence before token `end` brings in with “a”; the first one counts. */
function broughtIn(tokens: readonly Token[], end: number): MediumDraft["type"] | null {
  let from = end - 1;
  while (from > 0 && end - from < reach && !sentenceEnds.has(tokens[from - 1]?.text ?? "")) from--;
  for (let index = from; index < end; index++) {
    if (!articles.has(tokens[index]?.lower ?? "")) continue;
    for (let noun = index + 1; noun <= index + longestPhrase && tokens[noun]?.kind === "word"; noun++) {
      const type = singular(tokens[noun]?.lower ?? "").map((form) => mediumNouns.get(form))[0];
      if (type !== undefined) return type;
    }
  }
  return null;
}
