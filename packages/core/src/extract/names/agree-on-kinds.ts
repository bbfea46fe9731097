import type { NameMention, Reading } from "./name-mention.js";
import { voteKinds } from "./vote-kinds.js";

/** Lets a document agree on the kinds of its names; a name with a title stays a person. */
export function agreeOnKinds({ tokens }: Reading, names: readonly NameMention[]): NameMention[] {
  const voted = voteKinds(
    names.map(({ kind, confidence, core, tokenStart, tokenEnd }) => ({
      kind,
      confidence,
      words: tokens
        .slice(tokenStart, tokenEnd)
        .filter((token) => token.start >= core.start)
        .map((token) => token.text),
    })),
  );
  return names.map((name, index) => (name.titles.length > 0 ? name : { ...name, ...voted[index] }));
}
