import type { StatementDraft } from "../statements/draft.js";
import { dativeParticiples, dativeVerbs, nobodies } from "./data/phrase-words.js";
import { isNoun, type Phrase } from "./phrase.js";

/** True for "to" with somebody behind it: to reporters, and not to applause. */
export function isAddressee({ preposition, words, head }: Phrase): boolean {
  return preposition === "to" && !isNoun(nobodies, words[head] ?? "");
}

/** True when "to X" names whom the words are spoken to: said *to reporters*, speaking *to the council*. */
export function isAudience(phrase: Phrase, governor: string | null, draft: StatementDraft): boolean {
  return isAddressee(phrase) && ((governor !== null && dativeParticiples.has(governor)) || isDative(phrase, draft));
}

/** Right behind the cue, or between it and what it reports. */
function isDative({ span }: Phrase, { cue, content }: StatementDraft): boolean {
  if (!cue || span.start < cue.span.end) return false;
  const first = content[0]?.start;
  const near = span.start - cue.span.end < 3 || (first !== undefined && first > span.end);
  return near && dativeVerbs.has(cue.lemma.split(" ")[0] ?? "");
}
